public import Documents
public import Records

/// What is wrong or odd in a roster, found before a sheet is made. Every finding names its row.
public struct RosterChecks: Sendable {
    /// The findings in the order of the rows: every error, and of other findings as many of a
    /// code as somebody can read, then how many more there were.
    public var diagnostics: [Diagnostic] {
        let more = counts.filter { $0.value > Self.limit }.sorted {
            $0.key.rawValue < $1.key.rawValue
        }
        return kept
            + more.map { code, count in
                Diagnostic(
                    .note, .rosterMoreFindings, at: Place(file: batch.roster.file),
                    ["code": code.rawValue, "count": String(count - Self.limit)])
            }
    }

    /// Most findings of one code that are kept, errors apart.
    static let limit = 200

    private var kept: [Diagnostic] = []
    private var counts: [Diagnostic.Code: Int] = [:]
    private let batch: CertificateBatch
    private var template: CertificateTemplate { batch.template }

    /// The first row of each name, of each name with birth and unit, and of those with an
    /// achievement, by the hash of what is compared: a roster may have any number of rows.
    private var names: [UInt64: Int32] = [:]
    private var recipients: [UInt64: Int32] = [:]
    private var achievements: [UInt64: Int32] = [:]
    private let before: [[UInt8]: Int]
    private let history: RosterTable?

    /// Checks `batch`; `history` lists who has the award already.
    public init(_ batch: CertificateBatch, history: RosterTable? = nil) {
        self.batch = batch
        self.history = history
        var before: [[UInt8]: Int] = [:]
        if let history, let name = history.column("ten") {
            for row in 0..<history.count {
                let birth = history.text(row: row, column: history.column("nam_sinh"))
                before[Self.key(history.text(row: row, column: name), birth)] = row
            }
        }
        self.before = before
        checkGiver()
        for row in 0..<batch.roster.count { check(row) }
    }

    private func place(_ row: Int, _ field: String) -> Place {
        batch.roster.place(row: row, column: batch.roster.column(field))
    }

    private mutating func report(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, _ place: Place,
        _ arguments: [String: String]
    ) {
        if severity < .error {
            counts[code, default: 0] += 1
            if counts[code, default: 0] > Self.limit { return }
        }
        kept.append(Diagnostic(severity, code, at: place, arguments))
    }

    /// Letters that no sheet can show: control codes, and marks of text that was damaged.
    private static func forbidden(_ text: String) -> [String] {
        // Nearly every text is told by its bytes: C1 codes begin with C2, U+FFFD with EF.
        if text.utf8.allSatisfy({ $0 >= 32 && $0 != 0x7F && $0 != 0xC2 && $0 != 0xEF }) {
            return []
        }
        var found: [String] = []
        for scalar in text.unicodeScalars
        where scalar.value < 32 || (0x7F...0x9F).contains(scalar.value) || scalar == "\u{FFFD}" {
            let code = "U+" + String(scalar.value, radix: 16, uppercase: true)
            if !found.contains(code) { found.append(code) }
        }
        return found
    }

    /// What two rows are compared by: texts in small letters, one after the other.
    private static func key(_ texts: String...) -> [UInt8] {
        var bytes: [UInt8] = []
        for text in texts {
            FoldedName.append(text, to: &bytes)
            bytes.append(0)
        }
        return bytes
    }

    private mutating func check(_ row: Int) {
        for field in template.fields {
            let value = batch.value(field.name, row: row)
            for letter in Self.forbidden(value) {
                report(
                    .error, .rosterControlLetter, place(row, field.name),
                    ["field": field.title, "code": letter])
            }
            if value.isEmpty {
                if field.isRequired {
                    report(
                        .error, .rosterMissingValue, place(row, field.name),
                        ["field": field.title])
                }
                continue
            }
            switch field.kind {
            case .date where FieldText.day(value) == nil:
                report(
                    .error, .rosterNotADay, place(row, field.name),
                    ["field": field.title, "found": value])
            case .money where FieldText.amount(value) == nil:
                report(
                    .error, .rosterNotAnAmount, place(row, field.name),
                    ["field": field.title, "found": value])
            default: break
            }
            for phrase in template.oldPhrases where value.contains(phrase.old) {
                report(
                    .warning, .rosterOldPhrase, place(row, field.name),
                    ["old": phrase.old, "new": phrase.new])
            }
        }
        checkRecipient(row)
        checkCode(row)
        checkReward(row)
    }

    private mutating func checkCode(_ row: Int) {
        guard let slot = template.code else { return }
        let text = batch.value(slot.field, row: row)
        guard !text.isEmpty, slot.code(text) == nil else { return }
        report(
            .error, .rosterCodeTooLong, place(row, slot.field),
            ["bytes": String(text.utf8.count), "side": String(Int(slot.greatest.millimetres))])
    }

    /// A multiple without a sum would print a blank; one that no rule names is worth a look.
    private mutating func checkReward(_ row: Int) {
        guard let rules = batch.values.rewards else { return }
        let multiple = batch.value("he_so", row: row)
        guard !multiple.isEmpty else { return }
        if batch.reward(row: row) == nil {
            return report(
                .error, .rewardUnknown, place(row, "he_so"),
                ["multiple": multiple, "wage": batch.value("luong_co_so", row: row)])
        }
        let name = batch.value("ten", row: row)
        let badge = batch.value("tuoi_dang", row: row)
        let known =
            template.packet.map { rules.known(form: $0.form, kind: batch.kind(row: row)) } ?? []
        let expected = rules.badges[badge].map { [$0] } ?? known
        if !expected.isEmpty, !expected.contains(where: { Self.isSame($0, multiple) }) {
            report(
                .warning, .rewardUnusual, place(row, "he_so"),
                ["name": name, "multiple": multiple, "known": expected.joined(separator: "; ")])
        }
        guard let day = FieldText.day(batch.value("ngay", row: row)) else { return }
        let stated = batch.common["luong_co_so"].flatMap(FieldText.amount)
        if let wage = rules.wage(on: day), let stated, stated != wage, row == 0 {
            report(
                .warning, .rewardOtherWage, Place(file: batch.roster.file),
                ["stated": String(stated), "wage": String(wage), "day": FieldText.short(day)])
        }
        if row == 0, stated == nil, rules.isUnchecked(day) {
            report(
                .warning, .rewardWageUnchecked, Place(file: batch.roster.file),
                ["day": FieldText.short(day)])
        }
    }

    /// Whether two multiples are one number: `2` and `2,0`.
    private static func isSame(_ a: String, _ b: String) -> Bool {
        func tenths(_ text: String) -> Int? {
            let parts = text.split { $0 == "," || $0 == "." }
            guard let whole = parts.first.flatMap({ Int($0) }) else { return nil }
            return whole * 10 + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
        }
        return tenths(a) == tenths(b)
    }

    private mutating func checkRecipient(_ row: Int) {
        let name = batch.value("ten", row: row)
        guard !name.isEmpty else { return }
        let kind = batch.kind(row: row)
        let isPerson = kind == .person
        let word = batch.roster.text(row: row, column: batch.roster.column("loai"))
        if !word.isEmpty, RecipientKind(word: word) == nil {
            report(
                .warning, .rosterUnknownKind, place(row, "loai"),
                ["found": word, "name": name, "kind": kind.words])
        }
        let birth = batch.value("nam_sinh", row: row)
        let unit = batch.value("don_vi", row: row)
        let number = batch.roster.place(row: row).row ?? row + 1
        if isPerson {
            if batch.value("xung_ho", row: row).isEmpty, !template.salutations.isEmpty,
                !batch.bearsAddress(row: row)
            {
                report(.warning, .rosterNoSalutation, place(row, "ten"), ["name": name])
            }
            if unit.isEmpty, template.fields.contains(where: { $0.name == "don_vi" }) {
                report(.warning, .rosterNoUnit, place(row, "ten"), ["name": name])
            }
        }
        var compared = Self.key(name)
        let named = FoldedName.hash(compared)
        compared += Self.key(birth, unit)
        let told = FoldedName.hash(compared)
        compared += Self.key(batch.value("thanh_tich", row: row))
        let achievement = FoldedName.hash(compared)
        if let first = achievements[achievement] {
            report(
                .error, .rosterSameAchievement, place(row, "ten"),
                ["name": name, "row": String(first)])
        } else if let first = recipients[told] {
            report(
                .warning, .rosterDuplicate, place(row, "ten"),
                ["name": name, "row": String(first)])
        } else if isPerson, let first = names[named] {
            report(
                .note, .rosterHomonyms, place(row, "ten"), ["name": name, "row": String(first)])
        }
        let own = Int32(clamping: number)
        if names[named] == nil { names[named] = own }
        if recipients[told] == nil { recipients[told] = own }
        if achievements[achievement] == nil { achievements[achievement] = own }
        if template.isOnceOnly, let history, let earlier = before[Self.key(name, birth)] {
            let place = history.place(row: earlier)
            report(
                .error, .rosterGivenBefore, self.place(row, "ten"),
                ["name": name, "place": "\(place.file ?? ""):\(place.row ?? 0)"])
        }
    }

    private mutating func checkGiver() {
        guard !template.givers.isEmpty, batch.roster.count > 0 else { return }
        let giver = batch.value("co_quan", row: 0)
        guard !giver.isEmpty,
            !template.givers.contains(where: { giver.uppercased().contains($0.uppercased()) })
        else { return }
        report(
            .warning, .rosterWrongGiver, Place(file: batch.roster.file),
            ["giver": giver, "paper": template.title])
    }
}
