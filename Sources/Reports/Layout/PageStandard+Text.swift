public import Documents

extension PageStandard {
    /// The style of running text.
    public var bodyStyle: ParagraphStyle { self[.body].style }

    /// The style of a heading of a report, level 1 the highest: `I.` → `1.` → `1.1.` → `a)`;
    /// deeper levels look like the fourth.
    public func headingStyle(level: Int) -> ParagraphStyle { self[Self.heading(level)].style }

    /// A heading of a report. `label` ("I.", "1.1.") stands before the text in the same case.
    /// Its level in the structure of the document is one below that of the paper's title.
    public func heading(
        level: Int, label: String?, _ text: String, place: Place = Place()
    ) -> Paragraph {
        let component = self[Self.heading(level)]
        let whole = label.map { component.cased($0) + " " } ?? ""
        return Paragraph(
            whole + component.cased(text), style: component.style,
            role: .heading(level: level + 1), place: place)
    }

    /// A part: its label ("Phần I", "Phần thứ nhất") and its name on the next line, one heading.
    public func part(label: String, name: String, place: Place = Place()) -> [Block] {
        [.paragraph(titled(.partLabel, label, .partTitle, name, place: place))]
    }

    /// A mục of a regulation: "Mục 1" and its name on the next line, one heading.
    public func division(label: String, name: String, place: Place = Place()) -> [Block] {
        [.paragraph(titled(.divisionLabel, label, .divisionTitle, name, place: place))]
    }

    /// A label and a title on lines of their own, one heading: bookmarks and listeners get both.
    func titled(
        _ labelKey: ComponentKey, _ label: String, _ titleKey: ComponentKey, _ title: String,
        place: Place
    ) -> Paragraph {
        let head = paragraph(labelKey, label, place: place)
        var whole = paragraph(titleKey, title, place: place)
        let run = TextRun(
            self[labelKey].cased(label), style: head.style.text, keepsTogether: true)
        whole.inlines = [.text(run), .lineBreak] + whole.inlines
        whole.style.spaceBefore = head.style.spaceBefore
        whole.role = head.role
        return whole
    }

    /// A paragraph of running text in plain words.
    public func bodyParagraph(_ text: String, place: Place = Place()) -> Paragraph {
        Paragraph(text, style: bodyStyle, role: .body, place: place)
    }

    private static func heading(_ level: Int) -> ComponentKey {
        switch level {
        case ...1: .heading1
        case 2: .heading2
        case 3: .heading3
        default: .heading4
        }
    }
}
