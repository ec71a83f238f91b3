import Foundation
import TestSupport

/// The office program whose exports offices send us. Tests that need it say so and are passed over
/// where it is not installed.
enum LibreOffice {
    static let isHere = program != nil
    /// Whether it writes letters besides tables.
    static let hasWriter =
        FileManager.default.fileExists(
            atPath: "/usr/lib/libreoffice/share/registry/writer.xcd") && isHere

    private static let program = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin")
        .split(separator: ":").map { "\($0)/soffice" }
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    /// Options of a PDF: tagged or not, and its version or archive part as the program counts them.
    static func pdf(_ filter: String, isTagged: Bool, version: Int = 17) -> String {
        "pdf:\(filter)_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"\(isTagged)\"},"
            + "\"ExportBookmarks\":{\"type\":\"boolean\",\"value\":\"true\"},"
            + "\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"\(version)\"}}"
    }

    /// Writes `document`, flat XML with the ending `kind`, into another format.
    static func convert(_ document: String, kind: String, to format: String) throws -> [UInt8] {
        try withScratchFolder { folder in
            let source = folder + "/a." + kind
            try document.write(toFile: source, atomically: true, encoding: .utf8)
            let ending = format.prefix { $0 != ":" }
            let verdict = try Judge.run(
                "soffice",
                [
                    "-env:UserInstallation=file://\(folder)/ho-so", "--headless", "--convert-to",
                    format, "--outdir", folder, source,
                ])
            guard let data = FileManager.default.contents(atPath: folder + "/a." + ending) else {
                throw Silent(said: verdict.output + verdict.errors)
            }
            return [UInt8](data)
        }
    }

    /// It wrote nothing.
    struct Silent: Error {
        var said: String
    }

    private static let head = """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
        xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
        xmlns:xlink="http://www.w3.org/1999/xlink"
        xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2"
        """

    private static func cells(_ words: [String]) -> String {
        "<table:table-row>"
            + words.map {
                "<table:table-cell office:value-type=\"string\"><text:p>\($0)</text:p>"
                    + "</table:table-cell>"
            }.joined() + "</table:table-row>"
    }

    /// A lying spreadsheet of made-up figures.
    static let spreadsheet =
        head + """
             office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
            <office:automatic-styles><style:page-layout style:name="p"><style:page-layout-properties
            fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape"
            fo:margin="2cm"/></style:page-layout>
            <style:style style:name="t" style:family="table" style:master-page-name="Default"/>
            </office:automatic-styles><office:master-styles>
            <style:master-page style:name="Default" style:page-layout-name="p"/></office:master-styles>
            <office:body><office:spreadsheet><table:table table:name="S" table:style-name="t">
            """ + cells(["TT", "Đơn vị", "Mô hình"])
        + (1...50).map { cells(["\($0)", "Xã giả định \($0)", "\($0 * 2)"]) }.joined()
        + "</table:table></office:spreadsheet></office:body></office:document>"

    /// A letter with headings, a table, a footnote and links.
    static let letter =
        head + """
             office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
            <text:h text:outline-level="1">I. TÌNH HÌNH</text:h>
            <text:p>Xem <text:a xlink:href="https://vi-du.example/">trang tin</text:a><text:note
            text:id="f1" text:note-class="footnote"><text:note-citation>1</text:note-citation>
            <text:note-body><text:p>Chú thích Ẫ.</text:p></text:note-body></text:note></text:p>
            <text:h text:outline-level="3">a) Chi tiết</text:h>
            <table:table><table:table-column table:number-columns-repeated="2"/>
            <table:table-header-rows>
            """ + cells(["TT", "Tên"]) + "</table:table-header-rows>" + cells(["1", "Ỗ Ể ợ"])
            + """
            </table:table><text:p>Hết.</text:p></office:text></office:body></office:document>
            """
}
