import ArgumentParser
import BaoCao
import Documents
import Finishing
import Reports

/// `baocao inspect`: what a PDF is, and whether it keeps what it claims.
struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Xem một tệp PDF: trang, phông, tệp kèm, chuẩn lưu trữ, chữ ký và các lỗi.")

    @OptionGroup var common: CommonOptions

    @Argument(help: "Tệp PDF.")
    var file: String

    @Flag(help: "In ở dạng JSON.")
    var json = false

    @Option(
        help: ArgumentHelp(
            "Tiêu chuẩn trình bày để đo các trang (mặc định: theo thể thức ở trang đầu).",
            valueName: "tên|none"))
    var standard: String?

    @Flag(help: "Các trang in hai mặt: trang chẵn đổi lề trái và lề phải.")
    var duplex = false

    func run() throws {
        let found = try common.reporting { try inspection() }
        if json {
            let text = try JSONText.encode(InspectionJSON(found, common.wording))
            FileHandleStream.output.write(text + "\n")
        } else {
            FileHandleStream.output.write(
                lines(found).joined(separator: "\n") + "\n")
            common.tell(found.findings)
        }
        if !found.findings.isEmpty { throw ExitCode.found }
    }

    /// What the file is, with its pages measured against the standard asked for or seen.
    private func inspection() throws(BaoCaoError) -> FileInspection {
        var found = try FileInspection(file)
        guard standard != "none" else { return found }
        let home = try common.findHome()
        let seen: PageStandard?
        if let standard {
            seen = try home.standard(standard)
        } else {
            seen = try found.standard(of: home)
        }
        if let seen { found.measure(under: seen, duplex: duplex) }
        return found
    }

    private func lines(_ found: FileInspection) -> [String] {
        let inspection = found.inspection
        func word(_ vi: String, _ en: String) -> String { common.english ? en : vi }
        let none = word("không có", "none")
        var lines = [
            "\(found.path): \(inspection.pages.count) " + word("trang", "pages")
                + ", \(found.size) byte",
            word("Tên: ", "Title: ") + (inspection.title ?? none),
            word("Ngôn ngữ: ", "Language: ") + (inspection.language ?? none),
            word("Chuẩn: ", "Claims: ")
                + (inspection.claims.isEmpty ? none : inspection.claims.joined(separator: ", ")),
        ]
        if let standard = found.standard {
            lines.append(word("Tiêu chuẩn trình bày: ", "Page standard: ") + standard.name)
        }
        lines += found.sheets.map { sheet in
            let pages =
                sheet.first == sheet.last ? "\(sheet.first)" : "\(sheet.first)–\(sheet.last)"
            let millimetres = { (value: Double) in
                NumberFormat.vietnamese.string(value, decimals: 0)
            }
            return word("Trang ", "Pages ") + pages
                + ": \(millimetres(sheet.width)) × \(millimetres(sheet.height)) mm"
        }
        lines += inspection.fonts.map { font in
            word("Phông: ", "Font: ") + "\(font.name) (\(font.kind)"
                + (font.isEmbedded
                    ? word(", nhúng", ", embedded") : word(", KHÔNG nhúng", ", NOT embedded"))
                + (font.mapsToUnicode
                    ? word(", sao chép được", ", copies")
                    : word(", KHÔNG sao chép được", ", does NOT copy"))
                + ")"
        }
        let elements = inspection.elements.sorted { $0.key < $1.key }
        lines.append(
            word("Cấu trúc: ", "Structure: ")
                + (elements.isEmpty
                    ? none : elements.map { "\($0.key) \($0.value)" }.joined(separator: ", ")))
        for (attachment, hash) in zip(inspection.attachments, found.hashes) {
            lines.append(
                word("Tệp kèm: ", "Attachment: ")
                    + "\(attachment.name) (\(attachment.mediaType ?? "?"), "
                    + "\(attachment.relationship ?? "?"), \(attachment.bytes.count) byte, "
                    + "SHA-256 \(hash))")
        }
        lines += inspection.signatures.map { word("Chữ ký số: ", "Signature: ") + $0 }
        return lines
    }
}

/// An inspection as JSON.
struct InspectionJSON: Encodable {
    struct Sheet: Encodable {
        var first: Int
        var last: Int
        var widthMillimetres: Double
        var heightMillimetres: Double
    }

    struct Font: Encodable {
        var name: String
        var kind: String
        var embedded: Bool
        var unicode: Bool
    }

    struct Attachment: Encodable {
        var name: String
        var mediaType: String?
        var relationship: String?
        var summary: String?
        var bytes: Int
        var sha256: String
    }

    struct Finding: Encodable {
        var code: String
        var severity: String
        var message: String
        var arguments: [String: String]
    }

    var file: String
    var bytes: Int
    var pages: Int
    var sheets: [Sheet]
    var title: String?
    var author: String?
    var language: String?
    var claims: [String]
    var standard: String?
    var fonts: [Font]
    var structure: [String: Int]
    var attachments: [Attachment]
    var signatures: [String]
    var findings: [Finding]

    init(_ found: FileInspection, _ wording: Wording) {
        let inspection = found.inspection
        file = found.path
        bytes = found.size
        pages = inspection.pages.count
        sheets = found.sheets.map {
            Sheet(
                first: $0.first, last: $0.last, widthMillimetres: ($0.width * 10).rounded() / 10,
                heightMillimetres: ($0.height * 10).rounded() / 10)
        }
        (title, author, language) = (inspection.title, inspection.author, inspection.language)
        claims = inspection.claims
        standard = found.standard?.id
        fonts = inspection.fonts.map {
            Font(
                name: $0.name, kind: $0.kind, embedded: $0.isEmbedded, unicode: $0.mapsToUnicode)
        }
        structure = inspection.elements
        attachments = zip(inspection.attachments, found.hashes).map { file, hash in
            Attachment(
                name: file.name, mediaType: file.mediaType, relationship: file.relationship,
                summary: file.summary, bytes: file.bytes.count, sha256: hash)
        }
        signatures = inspection.signatures
        findings = found.findings.map {
            Finding(
                code: $0.code.rawValue, severity: $0.severity.rawValue,
                message: wording.message($0), arguments: $0.arguments)
        }
    }
}
