import Finishing
import Records
import Reports
import Typesetting

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Tells which shares belong together: the program that does them and all that it was given.
struct RunIdentity: Codable, Hashable, Sendable {
    /// The build of the program.
    let program: String
    /// Everything that decides what comes out.
    let input: String

    /// The identity of a run of this program with `input`.
    init(_ input: InputDigest) {
        program = Self.running
        self.input = input.hexadecimal
    }

    /// Differs between builds: a mix of the words of the executable, by which builds are told
    /// apart and nobody is kept out.
    private static let running: String = {
        let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        guard let data = try? Data(contentsOf: executable, options: .alwaysMapped) else {
            return "?"
        }
        var mixed = UInt64(data.count)
        data.withUnsafeBytes { bytes in
            for offset in stride(from: 0, to: bytes.count & ~7, by: 8) {
                let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                mixed = (mixed ^ UInt64(littleEndian: word)) &* 0x9E37_79B9_7F4A_7C15
                mixed ^= mixed >> 29
            }
        }
        return String(mixed, radix: 16)
    }()
}

/// Gathers what a run is given into one hash.
struct InputDigest {
    private var bytes: [UInt8] = []
    private static let most = 1 << 20

    /// The hash of all that was added.
    var hexadecimal: String { SHA256.hex(bytes) }

    /// Adds `text`.
    mutating func add(_ text: String) {
        add(Array(text.utf8))
    }

    /// Adds bytes.
    mutating func add(_ more: [UInt8]) {
        bytes += Array(String(more.count).utf8) + [58]
        bytes += more.count > Self.most ? SHA256.bytes(more) : more
        // However long the input is, no more than a megabyte of it is held from one to the next.
        if bytes.count > Self.most { bytes = Array(hexadecimal.utf8) }
    }

    /// Adds all that a press is told.
    mutating func add(_ options: Press.Options, fonts: FontBook) {
        add("\(options.archive?.rawValue ?? "") \(options.created ?? "")")
        for attachment in options.attachments {
            add(attachment.name)
            add(attachment.bytes)
        }
        for file in fonts.files { add(file.bytes) }
    }

    /// Adds every row of `table`.
    mutating func add(_ table: ListTable) {
        add(table.headers.joined(separator: "\u{1F}"))
        let reading = table.read()
        var row: [UInt8] = []
        while reading.next() {
            row.removeAll(keepingCapacity: true)
            row += Array(String(reading.row).utf8)
            for column in 0..<reading.count {
                row.append(0x1F)
                reading.withBytes(column) { row.append(contentsOf: $0) }
            }
            add(row)
        }
    }

    /// Adds every sheet of `batch` by the values it shows.
    mutating func add(_ batch: CertificateBatch) {
        add(batch.fingerprintBase)
        for (index, row) in batch.order.enumerated() {
            add(batch.ownFingerprint(row: row, position: batch.position(index)))
        }
    }

    /// Adds the file at `path`, or every file below the folder there, by name and content.
    mutating func add(filesAt path: String) {
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
        for name in names.isEmpty ? [""] : names.sorted() {
            let file = name.isEmpty ? path : path + "/" + name
            guard let data = FileManager.default.contents(atPath: file) else { continue }
            add(name)
            add([UInt8](data))
        }
    }
}
