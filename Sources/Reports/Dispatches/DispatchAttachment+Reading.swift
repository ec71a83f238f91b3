import Documents
import Records

extension DispatchAttachment {
    /// Reads one entry of `kem_theo`; nil after reporting what keeps it from being read.
    init?(_ fields: TemplateFields) {
        defer { fields.finish() }
        let place = fields.reader.place(fields.position)
        id = fields.words("ma")
        title = fields.required("ten")
        if !fields.has("cach") { _ = fields.required("cach") }
        let way = fields.choice("cach", Way.self)
        fileName = fields.words("ten_tep")
        summary = fields.words("mo_ta")
        relationship = fields.choice("quan_he") ?? .supplement
        modified = fields.day("ngay_sua")
        secrecy = fields.words("do_mat")
        heading = fields.choice("tieu_de")
        isNumbered = fields.flag("danh_so_trang") ?? true
        alternativeText = fields.words("mo_ta_hinh")
        breach = fields.choice("khi_khong_hop_chuan") ?? .refuse
        self.place = place
        let file = fields.words("tep")
        let made = fields.fields("tao").flatMap(Making.init)
        if let name = fileName, !name.isPlainFileName {
            fields.wrong("ten_tep", expected: "bao-cao.pdf", found: name)
        }
        if let id, !id.isPlainName { fields.wrong("ma", expected: "tong-ket", found: id) }
        switch (file, made, fields.has("tao")) {
        case (let file?, nil, false):
            source = .file(file)
            sourcePlace = fields.reader.place(fields.position("tep"))
        case (nil, let made?, _):
            source = .made(made)
            sourcePlace = fields.reader.place(fields.position("tao"))
        case (nil, nil, true):
            return nil
        default:
            fields.reader.report(.dispatchOneSource, at: fields.position, ["title": title])
            return nil
        }
        guard let way else { return nil }
        self.way = way
    }
}

extension DispatchAttachment.Making {
    /// Reads `tao`; nil after reporting what is wrong.
    init?(_ fields: TemplateFields) {
        defer { fields.finish() }
        if !fields.has("loai") { _ = fields.required("loai") }
        let verb = fields.choice("loai", Verb.self)
        // Without a kind every key is read, so that only the kind is told.
        func takes(_ verbs: Verb...) -> Bool { verb.map(verbs.contains) ?? true }
        template = fields.required("mau")
        records = fields.required("so_sach")
        period = takes(.review) ? fields.words("ky") : nil
        unit = takes(.review) ? fields.words("don_vi") : nil
        number = takes(.review) ? fields.positive("so") : nil
        date = (takes(.review) ? fields.day("ngay") : nil).flatMap {
            CivilDate(year: $0.year, month: $0.month, day: $0.day)
        }
        table = takes(.list) ? fields.words("bang") : nil
        standard = takes(.review, .list) ? fields.words("tieu_chuan") : nil
        range = nil
        if takes(.certificates, .packet), let text = fields.words("to") {
            let ends = text.split(separator: "-").map { Int($0) }
            if let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2,
                first >= 1, first <= last
            {
                range = first...last
            } else {
                fields.wrong("to", expected: "1-3", found: text)
            }
        }
        settings = [:]
        if let given = fields.fields("thiet_lap") {
            for key in given.keys { settings[key] = given.text(key) ?? "" }
        }
        guard let verb else { return nil }
        self.verb = verb
    }
}
