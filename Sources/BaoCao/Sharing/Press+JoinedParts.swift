import Documents
import Drawing
import Finishing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension Press {
    /// Puts the part files of a run in shares together: the file that one run without shares
    /// would have made, byte for byte. Their order does not matter.
    ///
    /// - Parameters:
    ///   - paths: The parts, each share once.
    ///   - path: The file.
    ///   - threads: How many threads read the parts.
    /// - Returns: How many pages the file has, and what finishing found.
    /// - Throws: `baocao.part-…` for every part that is missing, doubled, damaged or of another
    ///   run; nothing is written then.
    public static func joinParts(
        _ paths: [String], to path: String, threads: Int = Options.processors
    ) throws(BaoCaoError) -> Printed {
        var parts: [PartFile] = []
        var problems: [Diagnostic] = []
        for part in paths {
            do throws(BaoCaoError) {
                parts.append(try PartFile(part))
            } catch {
                problems += error.diagnostics
            }
        }
        let set = PartSet(
            parts.map {
                PartSet.Member(
                    path: $0.path, share: $0.header.share, shares: $0.header.shares,
                    identity: $0.header.identity)
            })
        // Shares that are missing because their file cannot be read are told of once.
        problems += set.problems.filter { problems.isEmpty || $0.code != .partMissing }
        for part in parts where isSame(part.path, path) {
            problems += PartFile.error(.partIsOutput, part.path).diagnostics
        }
        guard problems.isEmpty, let first = parts.first else {
            throw BaoCaoError(.records, problems)
        }
        let chunks = parts.flatMap(\.chunks).sorted { $0.number < $1.number }
        guard parts.allSatisfy({ $0.pages == first.pages }),
            chunks.count == PrintRun.plan.chunks(ofPages: first.pages),
            chunks.map(\.number) == Array(chunks.indices)
        else { throw PartFile.error(.partDamaged, first.path) }
        return try stages(path) {
            try finish(chunks, options: first.header.options, to: path, threads: max(1, threads))
        }
    }

    private static func finish(
        _ chunks: [PartFile.Chunk], options: FinishingOptions, to path: String, threads: Int
    ) throws -> Printed {
        let file = try AtomicFile(path)
        var finisher = try Finisher(options: options, to: file)
        let crew = Crew<PartFile.Chunk, PreparedChunk>(members: threads) {
            { chunk, _ in try chunk.read() }
        }
        defer { crew.dismiss() }
        // As many chunks are read ahead as there are threads.
        for index in chunks.indices.prefix(threads) { crew.give(chunks[index], number: index) }
        for index in chunks.indices {
            let chunk = try crew.take(index)
            let next = index + threads
            if next < chunks.count { crew.give(chunks[next], number: next) }
            try finisher.add(numberedApart: chunk)
        }
        let finished = try finisher.finish()
        try file.commit()
        return Printed(pages: finished.pages, diagnostics: finished.diagnostics)
    }

    /// Whether two paths lead to the same place.
    static func isSame(_ one: String, _ other: String) -> Bool {
        func real(_ path: String) -> String {
            URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        }
        return real(one) == real(other)
    }
}

extension Finisher {
    /// A finisher that writes to `file`.
    init(options: FinishingOptions, to file: AtomicFile) throws(FinishingError) {
        try self.init(options: options) { bytes throws(FinishingError) in
            do throws(DrawingError) {
                try file.write(bytes)
            } catch {
                throw FinishingError(error.diagnostics)
            }
        }
    }
}
