/// Narrative in `noi-dung/`.
extension BrokenInput {
    private static func section(
        _ name: String, _ text: String, file: String = "tinh_hinh.md", says: String,
        kept: Int? = nil
    ) -> BrokenInput {
        .text(
            name, "noi-dung/" + file, text, says: says,
            kept: kept.map { ["narratives": $0] } ?? [:])
    }

    static let narratives: [BrokenInput] = [
        section(
            "an empty section", "", says: "warning records.empty-file so/noi-dung/tinh_hinh.md"),
        section(
            "a section of headings", "# Tình hình\n\n## Chung\n",
            says: """
                warning records.empty-file so/noi-dung/tinh_hinh.md
                warning records.narrative-heading so/noi-dung/tinh_hinh.md:1
                warning records.narrative-heading so/noi-dung/tinh_hinh.md:3
                """),
        section(
            "front matter that is never closed", "---\nkỳ: năm 2023\nLời văn ở đây.\n",
            says: "error records.unclosed-front so/noi-dung/tinh_hinh.md:1",
            kept: 1),
        section(
            "front matter of unknown names", "---\nky: n2023\nmau: đỏ\n---\nLời.\n",
            says: """
                warning records.unknown-column so/noi-dung/tinh_hinh.md:3
                error records.dangling-reference so/noi-dung/tinh_hinh.md:5 [period]
                """,
            kept: 1),
        section(
            "a unit that nobody knows", "---\ndon_vi: Chi bộ 9\n---\nLời.\n",
            says: "error records.dangling-reference so/noi-dung/tinh_hinh.md:4 [org]", kept: 1),
        section(
            "HTML in a section", "Lời <b>đậm</b>.\n\n<script>alert(1)</script>\n",
            says: """
                warning records.narrative-markup so/noi-dung/tinh_hinh.md:1
                warning records.narrative-markup so/noi-dung/tinh_hinh.md:3
                """,
            kept: 2),
        section(
            "a picture in a section", "Xem ![ảnh](anh.png) này.\n",
            says: "warning records.narrative-markup so/noi-dung/tinh_hinh.md:1", kept: 1),
        section(
            "a table in a section", "Lời.\n\n| STT | Tên |\n|---|---|\n| 1 | A |\n",
            says: "warning records.narrative-markup so/noi-dung/tinh_hinh.md:3"),
        section(
            "a list in a list", "- một\n  - hai\n    - ba\n",
            says: "warning records.narrative-markup so/noi-dung/tinh_hinh.md:2", kept: 1),
        section(
            "code in a section", "Lời.\n\n```\nx = 1\n```\n",
            says: "warning records.narrative-markup so/noi-dung/tinh_hinh.md:3"),
        section(
            "TCVN3 in a section",
            "Phong trµo thi ®ua “D©n vËn khÐo” ®\u{AD}îc triÓn khai réng kh¾p.\n",
            says: "warning records.legacy-lines so/noi-dung/tinh_hinh.md:1",
            kept: 1),
        section(
            "a section that Unicode cannot read", "Lời \u{FFFD}\u{FFFD} văn.\n",
            says: "error records.damaged-letter so/noi-dung/tinh_hinh.md:1 [Nội dung]", kept: 1),
        .bytes(
            "bytes in a section", "noi-dung/tinh_hinh.md", [0, 1, 2, 3, 0xFF, 0xFE, 0, 0, 1, 1, 1],
            says: "error records.bad-encoding so/noi-dung/tinh_hinh.md:1"),
        section(
            "a file in the folder that is no section", "x", file: "tinh_hinh.docx",
            says: "note records.skipped-file so/noi-dung/tinh_hinh.docx"),
    ]
}
