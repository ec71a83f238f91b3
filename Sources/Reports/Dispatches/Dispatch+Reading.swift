public import Documents
import Foundation
import Records

extension Dispatch {
    /// No letter is longer than this, in bytes.
    private static let sizeLimit = 4 << 20

    /// Reads `dispatch.yaml`. The text of the letter is under `noi_dung`, or in the file under
    /// `tep_noi_dung`, or in `noi-dung.md` beside it.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - reach: Turns a path as written into one that may be read; what it throws is reported
    ///     where the path stands.
    /// - Returns: The dispatch; its fields are not yet held against a standard.
    /// - Throws: `ReportsError` with everything that is wrong, each with line and column.
    public static func load(
        _ path: String, reach: (String, Place) throws(ReportsError) -> String
    ) throws(ReportsError) -> Dispatch {
        let text = try contents(of: path, named: Place(file: path))
        return try parse(text, file: path) { name, place throws(ReportsError) in
            try contents(of: try reach(name, place), named: place)
        }
    }

    /// Reads a dispatch whose text is at hand; `open` gives the text of another file.
    static func parse(
        _ text: String, file: String,
        open: (String, Place) throws(ReportsError) -> String
    ) throws(ReportsError) -> Dispatch {
        let reader = BodyReader(source: BodySource(file: file, text: text))
        guard
            let fields = reader.fields(
                of: BodyText(text: text, firstLine: 1, indent: 0), inside: "dispatch.yaml")
        else { throw ReportsError(reader.diagnostics) }
        var dispatch = Dispatch()
        dispatch.file = file
        for key in fields.keys { dispatch.places[key] = reader.place(fields.position(key)) }
        dispatch.readHead(fields)
        dispatch.readFoot(fields)
        dispatch.attachments = fields.list("kem_theo").compactMap(DispatchAttachment.init)
        var found = dispatch.readText(fields, reader, open)
        fields.finish()
        found = reader.diagnostics + found + dispatch.repeatedNames
        if found.hasErrors { throw ReportsError(found) }
        dispatch.diagnostics = found
        return dispatch
    }

    private static func contents(of path: String, named place: Place) throws(ReportsError) -> String
    {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ReportsError([Diagnostic(.error, .dispatchFileMissing, at: place, ["path": path])]
            )
        }
        guard data.count <= sizeLimit, let text = String(validating: data, as: UTF8.self) else {
            throw ReportsError([
                Diagnostic(.error, .dispatchTextUnreadable, at: place, ["path": path])
            ])
        }
        let plain = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
        return plain.precomposedStringWithCanonicalMapping
    }

    private mutating func readHead(_ fields: TemplateFields) {
        template = fields.required("mau")
        standard = fields.words("tieu_chuan")
        superior = fields.words("co_quan_cap_tren")
        bodies = fields.lines("co_quan_ban_hanh")
        bodyName = fields.words("ten_co_quan")
        symbols = fields.lines("ky_hieu")
        draftingUnit = fields.words("don_vi_soan")
        number = fields.positive("so")
        date = fields.day("ngay")
        year = fields.positive("nam")
        place = fields.words("dia_danh")
        summary = fields.words("trich_yeu")
        addressees = fields.lines("kinh_gui")
        bases = fields.lines("can_cu")
        urgency = fields.words("do_khan")
        secrecy = fields.words("do_mat")
        circulation = fields.words("luu_hanh")
        draft = fields.positive("du_thao")
    }

    private mutating func readFoot(_ fields: TemplateFields) {
        signing = fields.fields("ky").map(Signing.init)
        recipients = fields.lines("noi_nhan")
        archive = fields.words("luu")
        typist = fields.words("nguoi_danh_may")
        copies = fields.positive("so_ban")
        contact = fields.words("lien_he")
        isDuplex = fields.flag("in_hai_mat") ?? false
        listsAttachments = fields.flag("in_danh_muc") ?? false
        if let signed = fields.fields("ky_so") {
            isElectronic = true
            if let time = signed.words("thoi_gian") {
                signedAt = time
                if !time.isTimeWithZone {
                    signed.wrong(
                        "thoi_gian", expected: "2026-08-14T10:30:05+07:00", found: time)
                }
            }
            signatureImage = signed.fields("chu_ky").map { StampImage($0, needsWidth: false) }
            // A seal is shown in its real size, which only the office knows.
            sealImage = signed.fields("con_dau").map { StampImage($0, needsWidth: true) }
            signed.finish()
        }
        copy = fields.fields("ban_sao").map(Copy.init)
    }

    /// Reads the text; gives what is wrong in a file of its own.
    private mutating func readText(
        _ fields: TemplateFields, _ reader: BodyReader,
        _ open: (String, Place) throws(ReportsError) -> String
    ) -> [Diagnostic] {
        let named = fields.words("tep_noi_dung")
        if let blocks = fields.blocks("noi_dung") {
            text = DispatchText(blocks: blocks, file: file)
            guard named != nil else { return check(text, reader, []) }
            return [Diagnostic(.error, .dispatchTwoTexts, at: place("tep_noi_dung"))]
        }
        let name = named ?? "noi-dung.md"
        do throws(ReportsError) {
            let words = try open(name, named == nil ? Place(file: file) : place("tep_noi_dung"))
            let folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
            let body = BodyReader(source: BodySource(file: folder + name, text: words))
            text = DispatchText(
                blocks: body.blocks(of: BodyText(text: words, firstLine: 1, indent: 0)),
                file: folder + name)
            return check(text, body, body.diagnostics)
        } catch {
            guard named == nil else { return error.diagnostics }
            return [Diagnostic(.error, .dispatchNoText, at: Place(file: file))]
        }
    }

    private func check(
        _ text: DispatchText, _ reader: BodyReader, _ found: [Diagnostic]
    ) -> [Diagnostic] {
        found + LetterNames(self).problems(in: text.blocks, reader)
    }

    /// Attachments that have the name of another.
    private var repeatedNames: [Diagnostic] {
        var seen: Set<String> = []
        return attachments.compactMap { attachment in
            guard let id = attachment.id, !seen.insert(id).inserted else { return nil }
            return Diagnostic(
                .error, .dispatchRepeatedName, at: attachment.place, ["name": id])
        }
    }
}

extension Dispatch.StampImage {
    init(_ fields: TemplateFields, needsWidth: Bool) {
        path = fields.required("tep")
        place = fields.reader.place(fields.position("tep"))
        if needsWidth { _ = fields.required("rong") }
        width = fields.has("rong") ? fields.length("rong") : nil
        fields.finish()
    }
}

extension Dispatch.Signing {
    init(_ fields: TemplateFields) {
        form = fields.choice("hinh_thuc") ?? .onBehalf
        body = fields.words("thay_mat")
        head = fields.words("ky_thay_ai")
        post = fields.words("chuc_vu")
        name = fields.words("nguoi_ky")
        fields.finish()
    }
}

extension Dispatch.Copy {
    init(_ fields: TemplateFields) {
        kind = fields.required("loai")
        superior = fields.words("co_quan_cap_tren")
        body = fields.required("co_quan")
        number = fields.positive("so")
        symbol = fields.required("ky_hieu")
        place = fields.required("dia_danh")
        date = fields.day("ngay")
        signing =
            fields.fields("ky").map(Dispatch.Signing.init)
            ?? Dispatch.Signing(form: .onBehalf, body: nil, head: nil, post: nil, name: nil)
        recipients = fields.lines("noi_nhan")
        archive = fields.words("luu")
        fields.finish()
    }
}
