/// Rosters of certificates.
extension BrokenInput {
    private static let batch =
        "co_quan: Ban Thường vụ Quận ủy\nso: 1-QĐ/QU\nngay: 2019-10-15\nnoi: Quận 10\n"
    private static let header = "Họ và tên,Đối tượng,Chức vụ đơn vị,Thành tích\n"
    private static let good = "Lê Văn Ẩn,cá nhân,Phường 1,Đã có thành tích xuất sắc\n"

    private static func roster(
        _ name: String, _ text: String, says: String, batch: String = batch
    ) -> BrokenInput {
        BrokenInput(name, .certificates, "ds.csv", says: says) { folder in
            try folder.text("ds.csv", text)
            try folder.text("dot-khen.yaml", batch)
        }
    }

    private static func book(
        _ name: String, says: String, _ make: @escaping @Sendable () -> BrokenPackage
    ) -> BrokenInput {
        BrokenInput(name, .certificates, "ds.xlsx", says: says) { folder in
            try folder.bytes("ds.xlsx", make().bytes)
            try folder.text("dot-khen.yaml", batch)
        }
    }

    private static let rows = [
        ["Họ và tên", "Đối tượng", "Chức vụ đơn vị", "Thành tích"],
        ["Lê Văn Ẩn", "cá nhân", "Phường 1", "Đã có thành tích xuất sắc"],
    ]

    static let rosters: [BrokenInput] = [
        roster("a roster of nothing", "", says: "error records.no-header ds.csv"),
        roster("a roster of headers", header, says: "error records.empty-table ds.csv"),
        roster("a roster without headers", good, says: "error records.no-header ds.csv"),
        roster(
            "a roster with an empty name", header + ",cá nhân,Phường 1,Tốt\n" + good,
            says: "error reports.roster-missing-value ds.csv:2 hàng 2 [Họ và tên]"),
        roster(
            "a roster with a cell too many",
            header + "Lê Văn A, Lê Văn B,cá nhân,Phường 1,Tốt\n" + good,
            says: "error records.wrong-cell-count ds.csv:2 hàng 2"),
        roster(
            "a roster with two columns of names",
            "Họ và tên,Tên,Thành tích,Đơn vị\nA,B,Tốt,Phường 1\n",
            says: "error records.duplicate-column ds.csv:1 hàng 1 [Tên]"),
        roster(
            "a roster without achievements",
            "Họ và tên,Đối tượng,Đơn vị\nLê Văn A,cá nhân,Phường 1\n",
            says: "error reports.roster-missing-value ds.csv:2 hàng 2"),
        roster(
            "a roster with an open quote", header + "\"Lê Văn A,cá nhân,Phường 1,Tốt\n" + good,
            says: "error records.unclosed-quote ds.csv:2 hàng 2"),
        roster(
            "a roster with the same person twice", header + good + good,
            says: "error reports.roster-same-achievement ds.csv:3 hàng 3 [Họ và tên]"),
        roster(
            "a roster with letters that run backwards",
            header + "Lê \u{202E}Văn A,cá nhân,Phường 1,Tốt\n",
            says: "warning records.control-character ds.csv:2 hàng 2 [Họ và tên]"),
        roster(
            "a roster with damaged letters", header + "Nguy\u{FFFD}n Văn A,cá nhân,Phường 1,Tốt\n",
            says: "error reports.roster-control-letter ds.csv:2 hàng 2 [Họ và tên]"),
        roster(
            "a roster with NUL bytes", header + "Lê\0 Văn A,cá nhân,Phường 1,Tốt\n",
            says: "warning records.control-character ds.csv:2 hàng 2 [Họ và tên]"),
        roster(
            "a roster of letters that no font has", header + "Lê Văn 𒀀,cá nhân,Phường 1,Tốt\n",
            says: "error typesetting.missing-glyph ds.csv:2 hàng 2"),
        roster(
            "a name that never ends",
            header + String(repeating: "Nguyễn", count: 400) + ",cá nhân,Phường 1,Tốt\n",
            says: """
                error typesetting.sheet-text-too-long ds.csv:2 hàng 2 [ten]
                warning typesetting.word-broken ds.csv:2 hàng 2
                """),
        roster(
            "a batch file that is broken", header + good,
            says: "error reports.standard-malformed dot-khen.yaml:2:1", batch: "co_quan: [\n"),
        roster(
            "a batch file of unknown fields", header + good,
            says: "error reports.standard-unknown-key dot-khen.yaml:5:1",
            batch: batch + "co_qan: x\n"
        ),
        roster(
            "a batch file without its day", header + good,
            says: "error reports.roster-missing-value ds.csv:2 hàng 2",
            batch: "co_quan: Ban Thường vụ Quận ủy\nso: 1\nnoi: Quận 10\n"),
        roster(
            "a day that is none", header + good,
            says: "error reports.roster-not-a-day ds.csv:2 hàng 2",
            batch: batch.replacing("2019-10-15", with: "31/02/2019")),
        book("a roster that is no workbook", says: "error records.malformed-workbook ds.xlsx") {
            .models("") { $0.tamper = { $0 = Array("PK\u{3}\u{4}".utf8) } }
        },
        book("a roster on two sheets", says: "warning records.other-sheets ds.xlsx") {
            .models(BrokenPackage.rows(rows)) { package in
                package.sheets[0].name = "Cá nhân"
                package.sheets.append(("Tập thể", BrokenPackage.rows(rows)))
            }
        },
        book("a roster on a hidden sheet", says: "error records.no-header ds.xlsx") {
            .models(BrokenPackage.rows(rows)) { $0.attributes = "state=\"hidden\"" }
        },
        book(
            "a roster with a formula that failed",
            says: "error records.formula-error ds.xlsx ‹Mô hình› hàng 3 [A]"
        ) {
            .models(
                BrokenPackage.rows(
                    rows + [["<c t=\"e\"><v>#N/A</v></c>", "cá nhân", "Phường 2", "Tốt"]]))
        },
        BrokenInput(
            "a roster that is not there", .certificates, "khong-co.csv",
            says: "error baocao.input-missing khong-co.csv"
        ) { _ in
        },
        BrokenInput(
            "a roster of a kind that is not read", .certificates, "ds.doc",
            says: "error records.unreadable ds.doc"
        ) {
            try $0.text("ds.doc", "x")
        },
    ]
}
