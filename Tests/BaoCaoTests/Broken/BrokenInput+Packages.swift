/// XLSX: the package around the sheets.
extension BrokenInput {
    private static let good = BrokenPackage.rows([
        ["Tên mô hình", "Đơn vị"], ["Vườn mẫu", "Chi bộ 1"],
    ])

    private static func raw(_ name: String, _ bytes: [UInt8], says: String) -> BrokenInput {
        .bytes(name, "so.xlsx", bytes, says: says)
    }

    static let packages: [BrokenInput] = [
        raw("an empty workbook file", [], says: "error records.malformed-workbook so/so.xlsx"),
        raw(
            "text that is called a workbook", Array("Tên mô hình,Đơn vị\n".utf8),
            says: "error records.malformed-workbook so/so.xlsx"),
        raw(
            "an old .xls that is called .xlsx",
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600),
            says: "error records.malformed-workbook so/so.xlsx"),
        raw(
            "a web page that is called .xlsx",
            Array("<html><table><tr><td>Tên</td></tr></table></html>".utf8),
            says: "error records.malformed-workbook so/so.xlsx"),
        .workbook("a package that is cut off", says: "error records.malformed-workbook so/so.xlsx")
        {
            .models(good) { $0.tamper = { $0.removeLast($0.count / 3) } }
        },
        .workbook(
            "a package with a byte changed",
            says: "error records.malformed-workbook so/so.xlsx ‹Mô hình› hàng 2"
        ) {
            .models(good) { package in
                package.tamper = { bytes in
                    if let place = bytes.firstRange(of: Array("Vườn mẫu".utf8)) {
                        bytes[place.lowerBound] = 0x57
                    }
                }
            }
        },
        .workbook(
            "a package of something else", says: "error records.malformed-workbook so/so.xlsx"
        ) {
            var package = BrokenPackage()
            package.part("word/document.xml", "<document/>")
            package.part("xl/workbook.xml.bak", "<workbook/>")
            package.tamper = { bytes in
                bytes =
                    StoredZip([
                        StoredZip.Entry(name: "word/document.xml", content: Array("<a/>".utf8))
                    ]).bytes
            }
            return package
        },
        .workbook("a workbook without sheets", says: "error records.malformed-workbook so/so.xlsx")
        { BrokenPackage() },
        .workbook(
            "a sheet that is listed and not there",
            says: "error records.malformed-workbook so/so.xlsx ‹Số liệu›", kept: ["models": 1]
        ) {
            .models(good) { package in
                package.part(
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Số liệu\" r:id=\"rId9\"/>"
                        + "<sheet name=\"Mô hình\" r:id=\"rId1\"/></sheets></workbook>")
            }
        },
        .workbook(
            "a part that is named and not there",
            says: "error records.malformed-workbook so/so.xlsx ‹Số liệu›", kept: ["models": 1]
        ) {
            .models(good) { package in
                package.part(
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Số liệu\" r:id=\"rId2\"/>"
                        + "<sheet name=\"Mô hình\" r:id=\"rId1\"/></sheets></workbook>")
                package.part(
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"rId2\" Target=\"worksheets/sheet7.xml\"/></Relationships>"
                )
            }
        },
        .workbook(
            "relations that are not there",
            says: "error records.malformed-workbook so/so.xlsx ‹Mô hình›"
        ) {
            .models(good) { package in
                package.part("xl/_rels/workbook.xml.rels", "<Relationships/>")
            }
        },
        .workbook(
            "a path that leads out of the package",
            says: "error records.malformed-workbook so/so.xlsx ‹Mô hình›"
        ) {
            .models(good) { package in
                package.part(
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/../../../../etc/passwd\"/></Relationships>"
                )
            }
        },
        .workbook(
            "entities that expand",
            says: "error records.malformed-workbook so/so.xlsx:1 ‹xl/sharedStrings.xml›"
        ) {
            .models(good) { package in
                package.part(
                    "xl/sharedStrings.xml",
                    "<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>"
                )
            }
        },
        .workbook(
            "an entity from outside", says: "error records.malformed-workbook so/so.xlsx ‹Mô hình›"
        ) {
            .models("<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + good)
        },
        .workbook(
            "a part that swells to 40 MB", says: "error records.too-large so/so.xlsx ‹Mô hình›"
        ) {
            .models(good) { package in
                package.tamper = { bytes in
                    let parts = BrokenPackage.models(good)
                    bytes =
                        StoredZip(
                            [
                                StoredZip.Entry(
                                    name: "xl/workbook.xml",
                                    content: Array(
                                        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Mô hình\" r:id=\"rId1\"/></sheets></workbook>"
                                            .utf8)),
                                StoredZip.Entry(
                                    name: "xl/_rels/workbook.xml.rels",
                                    content: Array(
                                        "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
                                            .utf8)),
                                StoredZip.Entry(
                                    name: "xl/worksheets/sheet1.xml",
                                    content: StoredZip.bomb(160_000),
                                    method: 8, claimed: 41_280_000),
                            ]).bytes
                    _ = parts
                }
            }
        },
        .workbook(
            "a part that claims 4 GB", says: "error records.too-large so/so.xlsx ‹xl/workbook.xml›"
        ) {
            .models(good) { package in
                package.tamper = { bytes in
                    bytes =
                        StoredZip([
                            StoredZip.Entry(
                                name: "xl/workbook.xml", content: StoredZip.bomb(10), method: 8,
                                claimed: 4_000_000_000)
                        ]).bytes
                }
            }
        },
        .workbook("a package of 11,000 files", says: "error records.too-large so/so.xlsx") {
            .models(good) { package in
                for number in 0..<11_000 { package.parts.append(("x/\(number)", [])) }
            }
        },
        .workbook(
            "a part with a password",
            says: "error records.malformed-workbook so/so.xlsx ‹xl/workbook.xml›"
        ) {
            .models(good) { package in
                package.tamper = { bytes in
                    bytes =
                        StoredZip([
                            StoredZip.Entry(
                                name: "xl/workbook.xml", content: [UInt8](repeating: 7, count: 40),
                                flags: 1)
                        ]).bytes
                }
            }
        },
        .workbook(
            "a way of packing that nobody knows",
            says: "error records.malformed-workbook so/so.xlsx"
        ) {
            .models(good) { package in
                package.tamper = { bytes in
                    bytes =
                        StoredZip([
                            StoredZip.Entry(
                                name: "xl/workbook.xml", content: Array("abc".utf8), method: 99)
                        ]).bytes
                }
            }
        },
        .workbook(
            "a part twice",
            says: """
                error records.malformed-workbook so/so.xlsx ‹xl/_rels/workbook.xml.rels›
                """
        ) {
            .models(good) { package in
                package.tamper = { bytes in
                    let list = StoredZip.Entry(
                        name: "xl/workbook.xml", content: Array("<workbook/>".utf8))
                    bytes = StoredZip([list, list]).bytes
                }
            }
        },
        .workbook(
            "XML that is broken off",
            says: "error records.malformed-workbook so/so.xlsx ‹Mô hình› hàng 3",
            kept: ["models": 1]
        ) {
            .models(
                "<sheetData>"
                    + BrokenPackage.plain([
                        ["Tên mô hình", "Đơn vị"], ["Vườn mẫu", "Chi bộ 1"],
                    ]) + "<row r=\"3\"><c t=\"inlineStr\"><is><t>Đường")
        },
        .workbook(
            "XML with a wrong letter",
            says: "error records.malformed-workbook so/so.xlsx ‹Mô hình› hàng 3",
            kept: ["models": 1]
        ) {
            .models(
                BrokenPackage.rows([
                    ["Tên mô hình", "Đơn vị"], ["Vườn mẫu", "Chi bộ 1"],
                    ["Đường\u{1} hoa", "Chi bộ 2"],
                ]))
        },
        .workbook(
            "XML in brackets 100,000 deep",
            says: "error records.malformed-workbook so/so.xlsx ‹Mô hình›"
        ) {
            .models(String(repeating: "<a>", count: 100_000))
        },
    ]
}
