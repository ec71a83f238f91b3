import Foundation
import Testing

/// Takes a finished file apart into plain objects, for tests that break it on purpose.
enum PlainFile {
    /// `pdf` without compression and object streams, its bytes changed by `change` and its
    /// table of objects mended.
    static func rewrite(_ pdf: [UInt8], _ change: (inout [UInt8]) -> Void) throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("plain-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let plain = folder.appendingPathComponent("plain.pdf")
        let arguments = [
            "qpdf", "--object-streams=disable", "--stream-data=uncompress",
            "%", plain.path,
        ]
        let unpacked = try Judge.run(arguments, on: pdf)
        #expect(unpacked.status == 0, "\(unpacked.output)")
        var bytes = [UInt8](try Data(contentsOf: plain))
        change(&bytes)
        return bytes
    }

    /// Replaces every `old`, spaces between tokens aside, by `new` in as many bytes.
    static func replaceAll(_ old: String, with new: String, in bytes: inout [UInt8]) {
        let words = Array(old.utf8)
        var count = 0
        for start in bytes.indices {
            var position = start
            var matched: [Int] = []
            for word in words {
                while position < bytes.count, !matched.isEmpty, word != 32,
                    bytes[position] == 32, bytes[position] != word
                {
                    position += 1
                }
                guard position < bytes.count, bytes[position] == word else { break }
                matched.append(position)
                position += 1
            }
            if matched.count == words.count {
                for (place, byte) in zip(matched, new.utf8) { bytes[place] = byte }
                count += 1
            }
        }
        #expect(count > 0, "\(old) is not in the file")
    }
}
