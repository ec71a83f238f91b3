import BaoCao
import Documents
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What the tests of shares print: people, households and units, all made up.
enum SharedRun {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let home = Home(folder: root)

    /// A share; the tests write only what is one.
    static func shard(_ number: Int, of count: Int) throws -> Shard {
        try #require(Shard("\(number)/\(count)"))
    }

    /// A roster of `count` people in a file of `folder`.
    static func roster(_ count: Int, in folder: String, seed: String = "Mẫu") throws -> String {
        var text = "họ và tên,đơn vị\n"
        for number in 1...count {
            text += "Nguyễn Văn \(seed) \(number),Chi bộ \(number % 7)\n"
        }
        let path = folder + "/danh-sach-\(seed).csv"
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    /// The sheets for that roster, two lines each; with `template` those of a template of ours.
    static func batch(_ roster: String, template: String? = nil) throws -> CertificateInput {
        let folder = URL(fileURLWithPath: roster).deletingLastPathComponent()
            .appendingPathComponent("mau")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(light.utf8).write(to: folder.appendingPathComponent("template.yaml"))
        return try CertificateInput(
            CertificateInput.Request(template: template ?? folder.path, roster: roster),
            home: home)
    }

    private static let light = """
        id: mau
        verb: certificates
        title: "Giấy thử"
        sheet: {width: 420 pt, height: 297 pt}
        outline: true
        fields:
          ten: {title: "Họ và tên", required: true}
          don_vi: {title: "Đơn vị"}
        styles:
          line: {size: 16 pt}
        boxes:
          - {name: ten, size: 30 pt, bold: true, x: 20 pt, y: 90 pt, width: 380 pt, \
        height: 54 pt, text: "{ten}", fit: [{lines: 1, sizes: [8 pt, 30 pt]}]}
          - {name: don_vi, size: 16 pt, x: 20 pt, y: 150 pt, width: 380 pt, height: 26 pt, \
        text: "{don_vi}", fit: [{lines: 1, sizes: [8 pt, 16 pt]}]}
        """

    /// A table in a file of `folder` whose rows fill more than a hundred pages in large type.
    static func table(in folder: String) throws -> String {
        var text = "Nội dung,Số tiền\n"
        for number in 1...420 {
            let words = String(repeating: "thu khoản \(number) ", count: number % 7 + 3)
            text += "\(words),\(number * 37 % 9_973)\n"
        }
        let path = folder + "/thu.csv"
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    static func bytes(_ path: String) throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: path))
    }

    /// The files of `folder` by name, but for journals, locks and notes.
    static func files(of folder: String) throws -> [String: Data] {
        var result: [String: Data] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder)
        where !name.hasPrefix(".") {
            result[name] = try bytes(folder + "/" + name)
        }
        return result
    }

    /// The codes of what `work` stops with.
    static func codes(_ work: () throws -> Void) -> [Diagnostic.Code] {
        do {
            try work()
            return []
        } catch let error as BaoCaoError {
            return error.diagnostics.map(\.code)
        } catch {
            return [Diagnostic.Code("\(error)")]
        }
    }
}
