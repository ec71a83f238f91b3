import Documents
import Drawing
import Finishing
import Synchronization

/// What a print run writes: a file that is finished as its chunks come, or the part file of a
/// share, whose chunks others finish. Whatever thread adds, it is the only one that does.
final class PrintOutput: Sendable {
    private struct State: ~Copyable {
        /// The file and what finishes it; nil for a share.
        var file: AtomicFile?
        var finisher: Finisher?
        /// The part that a share is written to; nil for a whole file.
        var part: PartWriter?
        /// Pages that are in the part.
        var pagesInPart = 0
    }

    private let state: Mutex<State>

    /// The file at `path`; with `share` the part file of that share.
    init(to path: String, options: FinishingOptions, share: Share?) throws {
        if let share {
            // What the options lack is told of here, not only by who joins the parts.
            _ = try Finisher(options: options) { _ in }
            let header = PartHeader(
                share: share.shard.number, shares: share.shard.count,
                identity: share.identity, options: options)
            state = Mutex(State(part: try PartWriter(to: path, header: header)))
        } else {
            let file = try AtomicFile(path)
            state = Mutex(State(file: file, finisher: try Finisher(options: options, to: file)))
        }
    }

    /// Begins a part of a joined file.
    func start(_ part: FilePart) { state.withLock { $0.finisher?.startPart(part) } }

    /// Adds the pages of a PDF that somebody else made.
    func add(_ foreign: ForeignPDF, as part: ForeignPart) throws {
        try state.withLock { try $0.finisher?.add(foreign: foreign, as: part) }
    }

    /// Adds a chunk, whose place is `numbers`.
    func add(_ chunk: PreparedChunk, _ numbers: Chunk.Numbers) throws {
        try state.withLock { state in
            if let part = state.part {
                try part.add(chunk, number: PrintRun.plan.chunk(ofPage: numbers.first))
                state.pagesInPart += numbers.count
            } else {
                try state.finisher?.add(chunk)
            }
        }
    }

    /// Ends what was written and gives it its name.
    ///
    /// - Parameter pages: How many pages the whole has.
    /// - Returns: How many are in this file, and what is worth telling.
    /// - Throws: when the file does not keep its standard, or cannot be written.
    func finish(pages: Int) throws -> (pages: Int, diagnostics: [Diagnostic]) {
        try state.withLock { state in
            if let part = state.part {
                try part.finish(pages: pages)
                return (state.pagesInPart, [])
            }
            guard let finisher = state.finisher.take() else { return (0, []) }
            let finished = try finisher.finish()
            try state.file?.commit()
            return (finished.pages, finished.diagnostics)
        }
    }
}
