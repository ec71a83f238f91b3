internal import Documents
public import Records

/// What goes with the certificates of a batch: the records that the decision, its list, the
/// sign-off list and the statistics print, made from the very rows of the certificates, so that
/// their totals cannot differ.
public struct AwardPacket: Sendable {
    private let batch: CertificateBatch
    private let form: CertificateTemplate.Packet
    /// Rows that are awarded, in the order of the sheets.
    private var rows: [Int] { batch.order }

    /// The packet of `batch`; nil when its template has none, or it has no rows.
    public init?(_ batch: CertificateBatch) {
        guard let form = batch.template.packet, !batch.order.isEmpty else { return nil }
        self.batch = batch
        self.form = form
    }

    private func first(_ field: String) -> String { batch.value(field, row: rows[0]) }

    /// Names of the page standards of the packet, the newest first.
    public var standards: [String] { form.standards }

    /// The standard of `standards` that is in force on the day of the decision, else the first.
    public func standard(of standards: [PageStandard]) -> PageStandard? {
        let day = FieldText.day(first("ngay"))
        return standards.first { standard in day.map { standard.isInForce(on: $0) } ?? true }
            ?? standards.first
    }

    /// Whether a decision goes with the sheets.
    public var hasDecision: Bool { form.hasDecision }

    /// The day of the decision.
    public var date: CivilDate? {
        FieldText.day(first("ngay")).flatMap {
            CivilDate(year: $0.year, month: $0.month, day: $0.day)
        }
    }

    /// The number of the decision, without its symbol.
    public var number: Int? { DecisionNumber(first("so")).number }

    /// How many recipients of each kind there are, in the order of decisions.
    public var counts: [(kind: RecipientKind, count: Int)] {
        [RecipientKind.collective, .person, .household].map { kind in
            (kind, rows.count { batch.kind(row: $0) == kind })
        }
    }

    /// The sum of all rewards in đồng; nil when there is none.
    public var total: Int? {
        let sums = rows.compactMap { batch.reward(row: $0) }
        return sums.isEmpty ? nil : sums.reduce(0, +)
    }

    /// The records: the body that gives, the award, those who receive it.
    public func book(schema: RecordSchema) -> RecordBook {
        let giver = first("co_quan")
        let year = date?.year ?? 0
        let isParty = form.standards.first?.hasPrefix("dang") ?? true
        var drafts = [
            RecordDraft(
                "periods", "ky",
                [
                    "kind": .code("nam"), "label": .text("năm \(year)"),
                    "from": CivilDate(year: year, month: 1, day: 1).map(Value.date) ?? .missing,
                    "to": CivilDate(year: year, month: 12, day: 31).map(Value.date) ?? .missing,
                ]),
            RecordDraft(
                "organizations", "co-quan",
                [
                    "name": .text(giver), "place": .text(first("noi")),
                    "kind": .code(isParty ? "cap_uy" : "ubnd"),
                ]),
        ]
        let counted = counts.filter { $0.count > 0 }.map { kind, count in
            Value.Part(kind.recordCode, .number(Quantity(Rational(count))))
        }
        drafts.append(
            RecordDraft(
                "awards", "dot-khen",
                [
                    "form": .code(form.form), "name": .text(form.title),
                    "authority": .reference("co-quan"), "period": .reference("ky"),
                    "decision": .group([
                        Value.Part("number", .text(first("so"))),
                        Value.Part("date", date.map(Value.date) ?? .missing),
                    ]),
                    "recipients": .group(counted),
                    "note": batch.common["ghi_chu"].map(Value.text) ?? .missing,
                ]))
        // Kind by kind, each in the order of the sheets.
        for (kind, _) in counts {
            for row in rows where batch.kind(row: row) == kind {
                drafts.append(recipient(row, kind))
            }
        }
        return RecordBook(schema: schema, name: batch.roster.file, drafts: drafts)
    }

    private func recipient(_ row: Int, _ kind: RecipientKind) -> RecordDraft {
        func text(_ field: String) -> Value {
            let text = batch.value(field, row: row)
            return text.isEmpty ? .missing : .text(text)
        }
        let address = kind == .household ? batch.value("xung_ho", row: row) : ""
        let name = batch.value("ten", row: row)
        let isAddressed = name.lowercased().hasPrefix(address.lowercased())
        return RecordDraft(
            "award_recipients", "r\(row + 1)",
            [
                "award": .reference("dot-khen"), "kind": .code(kind.recordCode),
                "name": .text(
                    address.isEmpty || isAddressed ? name : address + " " + name.lowercasedFirst),
                "unit": text("don_vi"), "birth": text("nam_sinh"),
                "achievement": text("thanh_tich"), "certificate_number": text("so_vang"),
                "amount": batch.reward(row: row).map {
                    .number(Quantity(Rational($0), unit: "dong"))
                } ?? .missing,
                "note": text("ghi_chu"),
            ], place: batch.roster.place(row: row))
    }

    /// Settings of the decision template: what the batch file says under `quyet_dinh`, and what
    /// follows from the sheets.
    public var decisionSettings: [String: String] {
        let giver = first("co_quan")
        let body = Self.body(of: giver)
        var settings: [String: String] = [
            "co_quan_ban_hanh": body, "ky_hieu_co_quan": DecisionNumber(first("so")).symbol,
            "dia_danh": first("noi"), "hinh_thuc": form.title,
            "dong_quyet_dinh": giver + " quyết định", "chuc_vu": first("chuc_danh"),
            "nguoi_ky": first("nguoi_ky"),
        ]
        let onBehalf = first("thay_mat")
        settings["hinh_thuc_ky"] = onBehalf.isEmpty ? "truc_tiep" : "thay_mat"
        if !onBehalf.isEmpty {
            settings["thay_mat"] = onBehalf.split(separator: " ").drop {
                ["T/M", "TM."].contains($0.uppercased())
            }.joined(separator: " ")
        }
        let achievements = Set(rows.map { batch.value("thanh_tich", row: $0) })
        if achievements.count == 1 { settings["thanh_tich"] = achievements.first }
        settings.merge(money) { $1 }
        for (key, value) in batch.common where key.hasPrefix("quyet_dinh.") {
            settings[String(key.dropFirst("quyet_dinh.".count))] = value
        }
        return settings
    }

    /// Settings of the lists that go with the decision.
    public var listSettings: [String: String] {
        var settings = ["hinh_thuc": form.title]
        let day = FieldText.day(first("ngay")).map { ", " + FieldText.long($0) } ?? ""
        if form.hasDecision { settings["quyet_dinh"] = "Quyết định số " + first("so") + day }
        settings.merge(money.filter { $0.key.hasPrefix("tong_tien") }) { $1 }
        return settings
    }

    /// The sum in digits and words, and what each kind gets, from the same numbers.
    private var money: [String: String] {
        guard let total else { return [:] }
        var parts: [String] = []
        for (kind, count) in counts where count > 0 {
            let own = Set(
                rows.filter { batch.kind(row: $0) == kind }.compactMap { batch.reward(row: $0) })
            guard own.count == 1, let amount = own.first else { continue }
            parts.append(
                "mỗi \(kind.words) \(NumberFormat.vietnamese.grouped(String(amount))) đồng")
        }
        return [
            "tong_tien": NumberFormat.vietnamese.grouped(String(total)),
            "tong_tien_chu": NumberWords.money(total), "muc_tien": parts.joined(separator: "; "),
        ]
    }

    /// "Ban Thường vụ Quận ủy Quận 10" is a part of "Quận ủy Quận 10", "Chủ tịch Ủy ban …" the
    /// head of "Ủy ban …": papers bear the name of the whole.
    private static func body(of giver: String) -> String {
        for part in ["Ban Thường vụ ", "Ban Chấp hành ", "Chủ tịch ", "Thường trực "]
        where giver.hasPrefix(part) {
            return String(giver.dropFirst(part.count))
        }
        return giver
    }
}

extension RecipientKind {
    /// Its code in the records.
    var recordCode: String {
        switch self {
        case .collective: "tap_the"
        case .person: "ca_nhan"
        case .household: "ho_gia_dinh"
        }
    }

    /// What sentences call it.
    var words: String {
        switch self {
        case .collective: "tập thể"
        case .person: "cá nhân"
        case .household: "hộ gia đình"
        }
    }
}
