import ArgumentParser
import BaoCao
import Finishing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Options of every verb that writes a PDF: the archive standard, the date of the file, pictures.
struct ArchiveOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Chuẩn lưu trữ: 2a (PDF/A-2a và PDF/UA-1, mặc định), 3a (có tệp kèm bên trong), 2u, none.",
            valueName: "none|2u|2a|3a"),
        transform: archiveLevel)
    var archive: ArchiveLevel?

    @Option(
        help: ArgumentHelp(
            "Số luồng vẽ trang (mặc định: số bộ xử lý); tệp in ra không đổi.",
            valueName: "số"))
    var threads: Int?

    @Option(help: "Ghi thêm ảnh PNG của từng trang vào thư mục này.")
    var png: String?

    /// How files are written.
    func press() throws -> Press.Options {
        var options = Press.Options(
            pictureFolder: png, archive: archive, created: try Self.sourceDate)
        if let threads { options.threads = max(1, threads) }
        return options
    }

    /// The date that `SOURCE_DATE_EPOCH` names, seconds since 1970 in UTC: the date of files
    /// whose documents name none.
    private static var sourceDate: String? {
        get throws {
            guard let text = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"],
                !text.isEmpty
            else { return nil }
            guard let date = Press.date(secondsSince1970: text) else {
                throw ValidationError(
                    "SOURCE_DATE_EPOCH “\(text)” không phải số giây kể từ năm 1970.")
            }
            return date
        }
    }
}

/// The level that people name `2a`.
private func archiveLevel(_ text: String) throws -> ArchiveLevel {
    let plain = text.lowercased().replacing("pdf/a-", with: "")
    guard let level = ArchiveLevel(rawValue: plain) else {
        let known = ArchiveLevel.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("--archive “\(text)” không có; chọn một trong: \(known).")
    }
    return level
}
