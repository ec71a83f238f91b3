import BaoCao
import Documents
import Foundation
import TestSupport
import Testing

@testable import Records

/// One broken or hostile input: how it is made, what it is handed to, and what must be said.
struct BrokenInput: Sendable, CustomTestStringConvertible {
    /// What the input is handed to, as the command of that name does it.
    enum Command: Sendable {
        /// `baocao check`, with these limits.
        case check(ReadingLimits = ReadingLimits())
        /// `baocao certificates giay-khen`.
        case certificates
        /// `baocao list` with this template.
        case list(String = "danh-sach")
        /// `baocao dispatch`.
        case dispatch
        /// `baocao review` with the template in the folder, over the sample of `tong-ket-nam`.
        case review
        /// `baocao certificates` with the template in the folder, over the sample roster.
        case certificateTemplate
        /// `baocao list` with the template in the folder, over its sample.
        case listTemplate
        /// `baocao list` with this page standard.
        case standard
    }

    /// What is wrong with it.
    var name: String
    var command: Command
    /// The file or folder that the command is given, below the scratch folder.
    var input: String
    /// Writes the files.
    var make: @Sendable (BrokenFolder) throws -> Void
    /// Errors and warnings, a line each: severity, code, place; notes where they are the point.
    var says: String
    /// How many records of each table are still read.
    var kept: [String: Int]

    var testDescription: String { name }

    init(
        _ name: String, _ command: Command, _ input: String, says: String,
        kept: [String: Int] = [:], make: @escaping @Sendable (BrokenFolder) throws -> Void
    ) {
        self.name = name
        self.command = command
        self.input = input
        self.make = make
        self.says = says
        self.kept = kept
    }

    /// A text of records among two units, read as the folder in which it stands.
    static func text(
        _ name: String, _ file: String, _ text: String, says: String, kept: [String: Int] = [:],
        limits: ReadingLimits = ReadingLimits()
    ) -> BrokenInput {
        bytes(name, file, Array(text.utf8), says: says, kept: kept, limits: limits)
    }

    /// The same of bytes.
    static func bytes(
        _ name: String, _ file: String, _ bytes: [UInt8], says: String,
        kept: [String: Int] = [:], limits: ReadingLimits = ReadingLimits()
    ) -> BrokenInput {
        BrokenInput(name, .check(limits), "so", says: says, kept: kept) { folder in
            try folder.units()
            try folder.bytes("so/" + file, bytes)
        }
    }

    /// A workbook of records among two units, read as the folder in which it stands.
    static func workbook(
        _ name: String, says: String, kept: [String: Int] = [:],
        _ make: @escaping @Sendable () -> BrokenPackage
    ) -> BrokenInput {
        BrokenInput(name, .check(), "so", says: says, kept: kept) { folder in
            try folder.units()
            try folder.bytes("so/so.xlsx", make().bytes)
        }
    }
}

/// The folder in which a case makes its files.
struct BrokenFolder {
    let path: String

    func bytes(_ name: String, _ bytes: [UInt8]) throws {
        let url = URL(fileURLWithPath: path + "/" + name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    func text(_ name: String, _ text: String) throws { try bytes(name, Array(text.utf8)) }

    func folder(_ name: String) throws {
        try FileManager.default.createDirectory(
            atPath: path + "/" + name, withIntermediateDirectories: true)
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(
            atPath: path + "/" + name, withDestinationPath: target)
    }

    func pipe(_ name: String) throws { #expect(mkfifo(path + "/" + name, 0o600) == 0) }

    /// Two units that the records of a case may name.
    func units() throws {
        try text(
            "so/to-chuc.yaml",
            """
            organizations:
              - {id: cb1, name: "Chi bộ 1", kind: chi_bo}
              - {id: cb2, name: "Chi bộ 2", kind: chi_bo}

            """)
    }

    /// A shipped template to be broken.
    func template(_ name: String, _ change: (inout String) -> Void) throws {
        let shipped = CertificateRun.root.appendingPathComponent("templates/\(name)")
        try FileManager.default.copyItem(atPath: shipped.path, toPath: path + "/" + name)
        let file = path + "/\(name)/template.yaml"
        var text = try String(contentsOfFile: file, encoding: .utf8)
        change(&text)
        try text.write(toFile: file, atomically: true, encoding: .utf8)
    }
}
