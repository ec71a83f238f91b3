import Documents
import Drawing
import Finishing
public import Reports
import Typesetting

extension Press {
    /// Prints one share of the sheets of `batch` into the part file `path`;
    /// ``joinParts(_:to:threads:)`` makes of all of them the file that one run without shares
    /// would have made.
    ///
    /// - Parameters:
    ///   - shard: Which share. Pages are dealt out in turn by chunks.
    ///   - batch: The sheets.
    ///   - range: Positions in the order, from 1, that are printed; nil for all.
    ///   - isPaired: Whether two sheets stand on one of twice the size.
    ///   - path: The part.
    ///   - options: How it is written; pictures are not made.
    /// - Returns: How many pages are in the part, and what was found.
    /// - Throws: the stage that stopped.
    public func printShare(
        _ shard: Shard, of batch: CertificateBatch, range: ClosedRange<Int>? = nil,
        isPaired: Bool = false, to path: String, options: Options = Options()
    ) throws(BaoCaoError) -> Printed {
        var batch = batch
        if let range { batch.keep(range) }
        let each = isPaired ? 2 : 1
        let document = isPaired ? batch.pairedDocument : batch.document
        var input = InputDigest()
        input.add("certificates \(each)")
        input.add(options, fonts: fonts)
        input.add(batch)
        let share = Share(shard: shard, identity: RunIdentity(input))
        let pages = (batch.order.count + each - 1) / each
        return try printShare(share, of: document, to: path, options: options) { run in
            let typesetter = try Typesetter(fonts: fonts)
            var found: [Diagnostic] = []
            for chunk in shard.pieces(of: PrintRun.plan.chunks(ofPages: pages)) {
                let own = PrintRun.plan.pages(ofChunk: chunk, pageCount: pages)
                var some = batch
                some.keep((own.lowerBound - 1) * each + 1...(own.upperBound - 1) * each)
                try run.move(to: own.lowerBound)
                do {
                    let document = isPaired ? some.pairedDocument : some.document
                    try typesetter.typeset(document) { page in
                        var page = page
                        page.index += own.lowerBound - 1
                        page.number += own.lowerBound - 1
                        try run.draw(page)
                    }
                    found += typesetter.diagnostics
                } catch let error as TypesettingError {
                    // What does not fit elsewhere is told as well.
                    found += error.diagnostics
                }
            }
            if found.hasErrors { throw TypesettingError(found) }
            try run.move(to: pages + 1)
            return found
        }
    }

    /// Prints one share of `document` into the part file `path`: all pages are set, since where
    /// one begins hangs on those before it, and those of the share are drawn. The part takes its
    /// name only when `check` has nothing to say against it.
    func printShare(
        _ share: Share, of document: Document, to path: String, options: Options,
        checking check: ([Diagnostic]) throws(BaoCaoError) -> Void
    ) throws(BaoCaoError) -> Printed {
        try printShare(share, of: document, to: path, options: options) { run in
            let typesetter = try Typesetter(fonts: fonts)
            try typesetter.typeset(document) { page in try run.draw(page) }
            try check(typesetter.diagnostics)
            return typesetter.diagnostics
        }
    }

    private func printShare(
        _ share: Share, of document: Document, to path: String, options: Options,
        _ work: (PrintRun) throws -> [Diagnostic]
    ) throws(BaoCaoError) -> Printed {
        try stages(path) {
            let run = try PrintRun(
                to: path, fonts: fonts, faces: faces,
                options: options.finishing(document.metadata), threads: options.threads,
                share: share)
            let found = try work(run)
            let file = try run.finish()
            return Printed(pages: file.pages, diagnostics: found + file.diagnostics)
        }
    }
}
