public import Documents
public import Finishing
import Records
public import Reports

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What a PDF on disk is: ours or somebody else's.
public struct FileInspection: Sendable {
    /// The file.
    public let path: String
    /// Size in bytes.
    public let size: Int
    /// Its bytes.
    let bytes: [UInt8]
    /// What was read.
    public let inspection: Inspection
    /// SHA-256 of each attachment, in their order.
    public let hashes: [String]
    /// What breaks the standard that the file claims, or the one for archives when it claims
    /// none; and what keeps its pages from being taken over.
    public private(set) var findings: [Diagnostic]
    /// The page standard that the pages were measured against.
    public private(set) var standard: PageStandard?

    /// Reads the PDF at `path`.
    ///
    /// - Throws: when there is no such file, or it is not a PDF that can be read.
    public init(_ path: String) throws(BaoCaoError) {
        guard FileManager.default.fileExists(atPath: path) else {
            throw BaoCaoError(
                .assets, [Diagnostic(.error, .inputMissing, at: Place(file: path), ["path": path])])
        }
        self.path = path
        do {
            bytes = try InputFile.bytes(path, limit: InputFile.mostBytes)
        } catch {
            throw BaoCaoError(.records, error.diagnostics)
        }
        size = bytes.count
        do throws(FinishingError) {
            inspection = try Inspection(bytes)
            hashes = inspection.attachments.map { SHA256.hex($0.bytes) }
            var found = inspection.findings
            if inspection.claims.isEmpty {
                found += Self.hindrances(of: bytes, name: path, beside: found)
            }
            for index in found.indices where found[index].place.file == nil {
                found[index].place.file = path
            }
            findings = found
        } catch {
            var diagnostics = error.diagnostics
            for index in diagnostics.indices { diagnostics[index].place.file = path }
            throw BaoCaoError(.records, diagnostics)
        }
    }

    /// What keeps the pages of a file that claims nothing from being taken over, but for flaws that
    /// stand in `findings` already.
    private static func hindrances(
        of bytes: [UInt8], name: String, beside findings: [Diagnostic]
    ) -> [Diagnostic] {
        let found: [Diagnostic]
        do throws(FinishingError) {
            found = try ForeignPDF(bytes, name: name).findings
        } catch {
            found = error.diagnostics
        }
        return ForeignPDF.findings(found, beyond: findings).filter { $0.severity > .note }
    }

    /// Measures the pages against `standard`, and adds what breaks it to `findings`; pages that
    /// cannot be read are named there.
    ///
    /// - Parameters:
    ///   - standard: The standard.
    ///   - duplex: Whether the pages are printed on both sides.
    public mutating func measure(under standard: PageStandard, duplex: Bool = false) {
        self.standard = standard
        findings += findings(under: standard, duplex: duplex)
    }

    /// Pages of one size that follow each other, in millimetres: `1–12: 210 × 297`.
    public var sheets: [(first: Int, last: Int, width: Double, height: Double)] {
        var result: [(first: Int, last: Int, width: Double, height: Double)] = []
        for (index, page) in inspection.pages.enumerated() {
            let (width, height) = (page.width / 72 * 25.4, page.height / 72 * 25.4)
            if let last = result.last, abs(last.width - width) < 0.5,
                abs(last.height - height) < 0.5
            {
                result[result.count - 1].last = index + 1
            } else {
                result.append((index + 1, index + 1, width, height))
            }
        }
        return result
    }
}
