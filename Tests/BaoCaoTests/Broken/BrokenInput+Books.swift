/// Books as wholes: what their tables say of each other.
extension BrokenInput {
    private static func book(
        _ name: String, says: String, kept: [String: Int] = [:], _ yaml: String
    ) -> BrokenInput {
        .text(name, "so-lieu.yaml", yaml, says: says, kept: kept)
    }

    static let books: [BrokenInput] = [
        book(
            "a period that is not there",
            says: "error records.dangling-reference so/so-lieu.yaml:2:24 [period]",
            kept: ["figures": 1],
            "figures:\n  - {org: cb1, period: n2031, indicator: dang_vien, value: 5}\n"),
        book(
            "a figure of nobody", says: "error records.missing-value so/so-lieu.yaml:2:5",
            kept: ["figures": 1],
            "figures:\n  - {indicator: dang_vien, value: 5}\n"),
        book(
            "figures whose columns are swapped",
            says: """
                error records.dangling-reference so/so-lieu.yaml:2:11 [org]
                error records.not-a-number so/so-lieu.yaml:2:44 [value]
                """, kept: ["figures": 1],
            "figures:\n  - {org: 5, indicator: \"Chi bộ 1\", value: dang_vien}\n"),
        book(
            "a parent that is not there",
            says: "error records.dangling-reference so/so-lieu.yaml:2:53 [parent]",
            kept: ["organizations": 3],
            "organizations:\n  - {id: x, name: \"Chi bộ X\", kind: chi_bo, parent: huyen-uy}\n"),
        book(
            "a document of the future",
            says: """
                error records.missing-value so/so-lieu.yaml:2:5
                error records.not-a-date so/so-lieu.yaml:2:30 [date]
                """,
            "documents:\n  - {title: \"Báo cáo\", date: 31/13/2023}\n"),
        book(
            "a code that is declared twice",
            says: "error records.duplicate-id so/so-lieu.yaml:3:30 [id]",
            "codes:\n  - {scheme: chi_tieu, code: x, label: \"X\"}\n  - {scheme: chi_tieu, code: x, label: \"Y\"}\n"
        ),
    ]
}
