/// The numbers printed on pages (ISO 32000-1, 12.4.2), kept as runs of pages that count on.
struct PageLabels {
    private struct Run {
        var firstPage: Int
        var firstNumber: Int
        var isPrinted: Bool
    }

    private var runs: [Run] = []
    private var pages = 0

    /// Adds the next page with its number; nil counts on from the page before. Pages that print
    /// no numbers have none to be called by.
    mutating func add(_ number: Int?, isPrinted: Bool = true) {
        let last = runs.last
        let counted = last.map { $0.firstNumber + pages - $0.firstPage } ?? 1
        let goesOn = last?.isPrinted == isPrinted && (!isPrinted || number ?? counted == counted)
        if !goesOn {
            let first = max(1, number ?? counted)
            runs.append(Run(firstPage: pages, firstNumber: first, isPrinted: isPrinted))
        }
        pages += 1
    }

    /// Appends the catalog's entry, if the numbers are not simply 1, 2, 3 …
    func write(to out: inout [UInt8]) {
        guard runs.count > 1 || runs.first.map({ $0.firstNumber != 1 || !$0.isPrinted }) ?? false
        else { return }
        out.append(ascii: "/PageLabels<</Nums[")
        for run in runs {
            out.append(decimal: run.firstPage)
            out.append(ascii: run.isPrinted ? "<</S/D" : "<<")
            if run.isPrinted, run.firstNumber != 1 {
                out.append(ascii: "/St ")
                out.append(decimal: run.firstNumber)
            }
            out.append(ascii: ">>")
        }
        out.append(ascii: "]>>")
    }
}
