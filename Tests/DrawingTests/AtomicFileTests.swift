import Documents
import Foundation
import TestSupport
import Testing
import Typesetting

@testable import Drawing

@Suite struct AtomicFileTests {
    private func write(_ text: String, to file: AtomicFile) throws {
        try Array(text.utf8).withUnsafeBytes { try file.write($0) }
    }

    private func names(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }

    private func content(_ path: String) throws -> String {
        try String(contentsOfFile: path, encoding: .utf8)
    }

    @Test func appearsOnlyWhenCommitted() throws {
        try withScratchFolder { folder in
            let file = try AtomicFile(folder + "/báo cáo.pdf")
            try write("một", to: file)
            #expect(try !names(folder).contains("báo cáo.pdf"))
            try file.commit()
            #expect(try names(folder) == ["báo cáo.pdf"])
            #expect(try content(folder + "/báo cáo.pdf") == "một")
        }
    }

    @Test func leavesTheOldFileWhenDropped() throws {
        try withScratchFolder { folder in
            let path = folder + "/a.pdf"
            try "cũ".write(toFile: path, atomically: false, encoding: .utf8)
            do {
                let file = try AtomicFile(path)
                try write("mới", to: file)
            }
            #expect(try names(folder) == ["a.pdf"])
            #expect(try content(path) == "cũ")
        }
    }

    @Test func followsALinkAndKeepsThePermissions() throws {
        try withScratchFolder { folder in
            let path = folder + "/a.pdf"
            try "cũ".write(toFile: path, atomically: false, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/link.pdf", withDestinationPath: "a.pdf")
            let file = try AtomicFile(folder + "/link.pdf")
            try write("mới", to: file)
            try file.commit()
            #expect(try content(path) == "mới")
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            #expect(attributes[.posixPermissions] as? Int == 0o640)
        }
    }

    @Test(arguments: ["no/such/folder/a.pdf", "file/a.pdf", ""])
    func namesThePathAndTheReason(name: String) throws {
        try withScratchFolder { folder in
            try "x".write(toFile: folder + "/file", atomically: false, encoding: .utf8)
            let path = folder + "/" + name
            let error = try #require(throws: DrawingError.self) { try AtomicFile(path) }
            let diagnostic = try #require(error.diagnostics.first)
            #expect(diagnostic.code == .cannotWrite && diagnostic.arguments["path"] == path)
            #expect(diagnostic.arguments["reason"]?.isEmpty == false)
            #expect(error.errorNumber != nil)
        }
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func reportsAFullDisk() throws {
        let error = try #require(throws: DrawingError.self) {
            let file = try AtomicFile("/dev/full")
            try [UInt8](repeating: 10, count: 8).withUnsafeBytes(file.write)
        }
        #expect(error.errorNumber == ENOSPC)
        #expect(error.diagnostics.first?.arguments["path"] == "/dev/full")
    }
}
