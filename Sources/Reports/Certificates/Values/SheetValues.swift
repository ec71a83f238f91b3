internal import Documents
internal import Records

/// Where the values of sheets come from: the roster's row, then what holds for the whole batch,
/// then the template.
struct SheetValues: Sendable {
    private enum Source: Sendable {
        case column(Int, fallback: String, CertificateTemplate.Field.Kind)
        case constant(String, CertificateTemplate.Field.Kind)
        case salutation
        case bestowal
        case number
        /// A sum of money: so many times the base wage.
        case product
        /// Given to each row after the roster was read: numbers of a register.
        case assigned([String])
    }

    private let template: CertificateTemplate
    private let roster: RosterTable
    private var sources: [String: Source]
    private let kindColumn: Int?
    private let nameColumn: Int?
    private let sexColumn: Int?
    private let deathColumn: Int?
    private let salutationColumn: Int?
    private let batchKind: RecipientKind?
    /// The kind of each row.
    private var kinds: [RecipientKind] = []
    /// Multiples by kind of recipient, as the batch says.
    private let multiples: [String: String]
    let rewards: RewardRules?

    init(
        template: CertificateTemplate, roster: RosterTable, batch: [String: String],
        rewards: RewardRules? = nil
    ) {
        self.rewards = rewards
        multiples = Dictionary(
            RecipientKind.allCases.compactMap { kind in
                batch["tien_thuong." + kind.rawValue].map { (kind.rawValue, $0) }
            }
        ) { first, _ in first }
        self.template = template
        self.roster = roster
        var sources: [String: Source] = [
            "xung_ho": .salutation, "tang": .bestowal, "so_thu_tu": .number,
        ]
        for field in template.fields {
            let given = batch[field.name] ?? ""
            let fallback = given.isEmpty ? field.fallback : given
            if field.name == "xung_ho" { continue }
            sources[field.name] =
                roster.column(field.name).map { .column($0, fallback: fallback, field.kind) }
                ?? .constant(fallback, field.kind)
        }
        if sources["he_so"] != nil, sources["luong_co_so"] != nil {
            sources["tien_thuong"] = .product
        }
        self.sources = sources
        kindColumn = roster.column("loai")
        nameColumn = roster.column("ten")
        sexColumn = roster.column("gioi_tinh")
        deathColumn = roster.column("truy_tang")
        salutationColumn = roster.column("xung_ho")
        batchKind = RecipientKind(word: batch["loai"] ?? "")
        let starts = Set(template.unitWords.phrases.compactMap(\.first))
        kinds = (0..<roster.count).map { kind(ofRow: $0, unitStarts: starts) }
    }

    /// Whether a hole holds the same on every sheet.
    func isConstant(_ hole: TextTemplate.Hole) -> Bool { isConstant(hole.name) }

    private func isConstant(_ name: String) -> Bool {
        switch sources[name] {
        case .constant, nil: true
        case .bestowal: deathColumn == nil
        case .product:
            isConstant("he_so") && isConstant("luong_co_so") && isConstant("ngay")
                && multiples.isEmpty && sources["tuoi_dang"] == nil
        case .column, .salutation, .number, .assigned: false
        }
    }

    /// Gives each row a value of its own for a field.
    mutating func assign(_ field: String, _ values: [String]) {
        sources[field] = .assigned(values)
    }

    /// The value of a field as it was given, not yet written out.
    func raw(_ name: String, row: Int) -> String {
        let given = given(name, row: row)
        if !given.isEmpty { return given }
        switch name {
        case "he_so" where sources[name] != nil:
            return multiples[kind(row).rawValue]
                ?? rewards?.badges[self.given("tuoi_dang", row: row)] ?? ""
        case "luong_co_so" where sources[name] != nil:
            guard let day = FieldText.day(self.given("ngay", row: row)) else { return "" }
            return rewards?.wage(on: day).map(String.init) ?? ""
        default: return ""
        }
    }

    /// The multiple and the base wage where there is a reward: both, or none.
    func reward(row: Int) -> Int? {
        guard case .product? = sources["tien_thuong"] else { return nil }
        return FieldText.amount(product(row))
    }

    private func given(_ name: String, row: Int) -> String {
        switch sources[name] {
        case .column(let column, let fallback, _):
            let text = roster.text(row: row, column: column)
            return text.isEmpty ? fallback : text
        case .constant(let text, _): return text
        case .salutation: return salutation(row)
        case .bestowal: return bestowal(row)
        case .number: return String(row + 1)
        case .product: return product(row)
        case .assigned(let values): return row < values.count ? values[row] : ""
        case nil: return ""
        }
    }

    /// What a hole holds on the sheet of `row`; `position` is its place in the run, from 1.
    func value(_ hole: TextTemplate.Hole, row: Int, position: Int) -> String {
        let kind: CertificateTemplate.Field.Kind
        switch sources[hole.name] {
        case .column(_, _, let own), .constant(_, let own): kind = own
        case .number: return String(position)
        case .product: kind = .money
        default: kind = .text
        }
        let text = raw(hole.name, row: row)
        if text.isEmpty { return "" }
        switch (kind, hole.form) {
        case (.date, .short): return FieldText.day(text).map(FieldText.short) ?? text
        case (.date, .upper):
            return (FieldText.day(text).map(FieldText.long) ?? text).uppercased()
        case (.date, _): return FieldText.day(text).map(FieldText.long) ?? text
        case (.money, .words): return FieldText.amount(text).map(NumberWords.money) ?? text
        case (.money, _):
            return FieldText.amount(text).map { NumberFormat.vietnamese.grouped(String($0)) }
                ?? text
        case (_, .upper): return text.uppercased()
        default: return text
        }
    }

    /// The kind of the recipient.
    func kind(_ row: Int) -> RecipientKind { row < kinds.count ? kinds[row] : .person }

    /// As the roster says, else by the form of address or sex, else a collective when the name
    /// begins with a unit word; `unitStarts` are the first words of those.
    private func kind(ofRow row: Int, unitStarts: Set<String>) -> RecipientKind {
        let word = roster.text(row: row, column: kindColumn)
        if let kind = RecipientKind(word: word) ?? batchKind { return kind }
        let address = roster.text(row: row, column: salutationColumn)
        if let kind = RecipientKind(word: address) { return kind }
        if !address.isEmpty || !roster.text(row: row, column: sexColumn).isEmpty { return .person }
        let name = FoldedName.bytes(of: roster.text(row: row, column: nameColumn))
        if Self.startsAsHousehold(name) { return .household }
        let words = name.split(separator: 0x20).lazy.map { String(decoding: $0, as: UTF8.self) }
        guard let first = words.first, unitStarts.contains(first) else { return .person }
        for count in 1...max(1, template.unitWords.longest)
        where template.unitWords.phrases.contains(Array(words.prefix(count))) {
            return .collective
        }
        return .person
    }

    /// Whether the name begins with a form of address, which is then not put before it again:
    /// "Hộ gia đình ông Ất", "Đồng chí Ất".
    func bearsAddress(_ row: Int, _ kind: RecipientKind) -> Bool {
        let name = FoldedName.bytes(of: roster.text(row: row, column: nameColumn))
        if kind == .household { return Self.startsAsHousehold(name) }
        return kind == .person
            && template.salutations.values.contains { address in
                !address.isEmpty && name.starts(with: Array((address.lowercased() + " ").utf8))
            }
    }

    private static func startsAsHousehold(_ name: some Sequence<UInt8>) -> Bool {
        name.starts(with: "gia đình".utf8) || name.starts(with: "hộ ".utf8)
    }

    private func salutation(_ row: Int) -> String {
        let given = roster.text(row: row, column: salutationColumn)
        if !given.isEmpty { return given }
        let kind = kind(row)
        guard !bearsAddress(row, kind) else { return "" }
        guard kind == .person else { return template.salutations[kind.rawValue] ?? "" }
        switch roster.text(row: row, column: sexColumn).lowercased() {
        case "nam", "m": return template.salutations["nam"] ?? ""
        case "nữ", "nu", "f": return template.salutations["nu"] ?? ""
        default: return template.salutations[kind.rawValue] ?? ""
        }
    }

    /// Digits of the multiple times the base wage; a multiple is written `3,5`. One number gives
    /// both the digits and the words that are printed.
    private func product(_ row: Int) -> String {
        let multiple = raw("he_so", row: row).split { $0 == "," || $0 == "." }
        guard let base = FieldText.amount(raw("luong_co_so", row: row)), multiple.count <= 2,
            let whole = multiple.first.flatMap({ Int($0) }), whole < 1000
        else { return "" }
        var sum = whole * base
        if multiple.count == 2 {
            guard let tenths = Int(multiple[1]), multiple[1].utf8.count == 1 else { return "" }
            sum += tenths * base / 10
        }
        return String(sum)
    }

    private func bestowal(_ row: Int) -> String {
        FieldText.isYes(roster.text(row: row, column: deathColumn))
            ? template.bestowal.dead : template.bestowal.living
    }
}
