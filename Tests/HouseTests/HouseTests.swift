import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Which modules each room may import. SwiftPM alone does not hold this: it lets a target
/// import the dependencies of its dependencies.
private let table: [String: Set<String>] = [
    "Documents": [],
    "Records": ["Documents", "Yams", "CZip", "CExpat", "CXLSXWriter", "GRDB"],
    "Reports": ["Documents", "Records", "Yams", "CCMark", "CQREncode"],
    "Typesetting": ["Documents", "CHarfBuzz"],
    "Drawing": ["Documents", "Typesetting", "CCairo", "CHarfBuzzSubset"],
    "Finishing": ["Documents", "CDeflate", "CLCMS"],
    "BaoCao": [
        "Documents", "Records", "Reports", "Typesetting", "Drawing", "Finishing", "Yams",
    ],
    "BaoCaoCommands": [
        "BaoCao", "Records", "Reports", "Finishing", "Documents", "ArgumentParser",
    ],
]

/// Rooms that do without Foundation altogether.
private let withoutFoundation: Set<String> = ["Documents", "Typesetting"]

private let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

private func swiftFiles(under folder: URL) -> [URL] {
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: folder.path) else {
        return []
    }
    return names.filter { $0.hasSuffix(".swift") }.sorted()
        .map { folder.appendingPathComponent($0) }
}

/// The modules that a file imports.
private func imports(of file: URL) throws -> Set<String> {
    let text = try String(contentsOf: file, encoding: .utf8)
    var modules: Set<String> = []
    for line in text.split(separator: "\n") {
        let words = line.split(separator: " ").drop {
            $0.hasPrefix("@") || accessLevels.contains($0)
        }
        guard words.first == "import", let name = words.last else { continue }
        modules.insert(String(name.prefix { $0 != "." }))
    }
    return modules
}

private let accessLevels: Set<Substring> = [
    "public", "internal", "private", "fileprivate", "package",
]

@Suite struct ImportTable {
    @Test(arguments: table.keys.sorted())
    func roomImportsOnlyWhatTheTableAllows(room: String) throws {
        let allowed = try #require(table[room])
        let files = swiftFiles(under: root.appendingPathComponent("Sources/\(room)"))
        #expect(!files.isEmpty)
        for file in files {
            for module in try imports(of: file) where !allowed.contains(module) {
                let isFoundation = module.hasPrefix("Foundation") || module == "Glibc"
                if isFoundation, !withoutFoundation.contains(room) { continue }
                // Locks of the standard library, for what one composing adds up only once and for
                // threads that draw.
                if module == "Synchronization", ["Reports", "Drawing", "BaoCao"].contains(room) {
                    continue
                }
                if module == "Dispatch", room == "BaoCao" { continue }
                Issue.record("\(file.lastPathComponent) of \(room) imports \(module)")
            }
        }
    }

    @Test func everyRoomStandsInTheTable() throws {
        let names = try FileManager.default.contentsOfDirectory(
            atPath: root.appendingPathComponent("Sources").path)
        for name in names {
            let folder = root.appendingPathComponent("Sources/\(name)")
            if swiftFiles(under: folder).isEmpty {
                let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
                #expect(
                    Set(files).isSubset(of: ["module.modulemap", "shim.h"]),
                    "\(name) is a door and holds only its map and shim")
            } else {
                #expect(table[name] != nil, "\(name) is not in the import table")
            }
        }
    }
}

@Suite struct Habits {
    @Test func noFileGrowsPastFiveHundredLines() throws {
        for folder in ["Sources", "Tests"] {
            for file in swiftFiles(under: root.appendingPathComponent(folder)) {
                let lines = try String(contentsOf: file, encoding: .utf8).split(
                    separator: "\n", omittingEmptySubsequences: false
                ).count
                #expect(lines <= 500, "\(file.lastPathComponent) has \(lines) lines")
            }
        }
    }

    @Test(arguments: ["@unchecked Sendable", "try!", "as!", "nonisolated(unsafe)", "fatalError("])
    func sourcesDoWithout(word: String) throws {
        for file in swiftFiles(under: root.appendingPathComponent("Sources")) {
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(!text.contains(word), "\(file.lastPathComponent) holds \(word)")
        }
    }
}
