import Documents
import Records
import Reports

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A roster made of the award records of a book: a folder, a workbook or a SQLite file.
enum AwardRoster {
    /// Whether `path` is a book rather than a list: a SQLite file, or a folder with the table of
    /// recipients in it.
    static func isBook(_ path: String) -> Bool {
        if path.lowercased().hasSuffix(".sqlite") { return true }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        let isList = names.contains { $0.hasPrefix("danh-sach") && !$0.hasPrefix("danh-sach-khen") }
        return !isList && names.contains { $0.hasPrefix("nguoi-duoc-khen") }
    }

    /// Reads the recipients of an award.
    ///
    /// - Parameters:
    ///   - path: The book.
    ///   - award: Identifier of the award; nil when there is but one.
    ///   - columns: The columns that the template knows.
    ///   - home: Where the descriptions of the tables are.
    /// - Returns: The roster, and what was found in the book.
    /// - Throws: what is wrong in the book, or that there is no such award.
    static func read(
        _ path: String, award: String?, columns: [RosterColumn], home: Home
    ) throws(BaoCaoError) -> (RosterTable, [Diagnostic]) {
        let schema = try RecordSchema.load(home: home)
        guard FileManager.default.fileExists(atPath: path) else {
            throw BaoCaoError(
                .records,
                [Diagnostic(.error, .inputMissing, at: Place(file: path), ["path": path])])
        }
        let reading = RecordReader(schema: schema).read(path: path)
        if reading.diagnostics.hasErrors { throw BaoCaoError(.records, reading.diagnostics) }
        let book = reading.book
        let awards = book["awards"].filter { one in
            book["award_recipients"].contains { $0["award"].text == one.id }
        }
        let wanted = awards.filter { award == nil || $0.id == award || $0.label == award }
        guard wanted.count == 1, let chosen = wanted.first else {
            throw BaoCaoError(
                .records,
                [
                    Diagnostic(
                        .error, .awardNotFound, at: Place(file: path),
                        [
                            "award": award ?? "–",
                            "known": awards.map { "\($0.id) (\($0.label))" }.joined(
                                separator: "; "),
                        ])
                ])
        }
        return (roster(of: chosen, in: book, path: path, columns), reading.diagnostics)
    }

    private static func roster(
        of award: Record, in book: RecordBook, path: String, _ columns: [RosterColumn]
    ) -> RosterTable {
        let authority =
            book.referred(from: award, "authority")?.label ?? award["authority"].text ?? ""
        let decision = award["decision"]
        let shared = [
            "co_quan": authority, "so": decision["number"].text ?? "",
            "ngay": decision["date"].date.map { "\($0)" } ?? "",
            "nguoi_ky": decision["signer"].text ?? "",
        ]
        let names = [
            "ten", "loai", "gioi_tinh", "nam_sinh", "don_vi", "thanh_tich", "so_vang", "ghi_chu",
        ]
        let used = columns.filter { names.contains($0.name) || !(shared[$0.name] ?? "").isEmpty }
        let members = book["award_recipients"].filter { $0["award"].text == award.id }
        let rows = members.enumerated().map { index, member -> (cells: [String], row: Int) in
            func text(_ column: String) -> String { member[column].text ?? "" }
            let kind = ["tap_the": "tập thể", "ca_nhan": "cá nhân", "ho_gia_dinh": "hộ gia đình"]
            let unit = [text("post"), text("unit"), text("address")].filter { !$0.isEmpty }
            let achievement =
                [text("achievement"), award["achievement"].text ?? "", award["name"].text ?? ""]
                .first { !$0.isEmpty } ?? ""
            let own = [
                "ten": text("name"), "loai": kind[text("kind")] ?? "", "gioi_tinh": text("sex"),
                "nam_sinh": text("birth"),
                "don_vi": unit.first == text("name") ? "" : unit.joined(separator: ", "),
                "thanh_tich": achievement, "so_vang": text("certificate_number"),
                "ghi_chu": text("note"),
            ]
            return (
                used.map { own[$0.name] ?? shared[$0.name] ?? "" }, member.place.row ?? index + 1
            )
        }
        return RosterTable(
            file: members.first?.place.file ?? path,
            columns: used.map { ($0.name, $0.title) }, rows: rows)
    }
}

extension RecordSchema {
    /// The descriptions of the tables in `home`.
    static func load(home: Home) throws(BaoCaoError) -> RecordSchema {
        do {
            return try load(from: home.records.path)
        } catch {
            throw BaoCaoError(.assets, error.diagnostics)
        }
    }
}
