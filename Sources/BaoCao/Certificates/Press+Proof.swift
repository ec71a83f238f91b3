internal import Documents
public import Reports

extension Press {
    /// Prints contact sheets of `batch`: twelve certificates a page, those that had to be bent
    /// marked.
    ///
    /// - Parameters:
    ///   - batch: The sheets.
    ///   - range: Positions in the order, from 1; nil for all.
    ///   - path: The file.
    ///   - options: How it is written.
    /// - Returns: What was printed.
    /// - Throws: the stage that stopped. A text that does not fit stops a proof too: it names
    ///   the row.
    public func printProof(
        of batch: CertificateBatch, range: ClosedRange<Int>? = nil, to path: String,
        options: Options = Options()
    ) throws(BaoCaoError) -> Printed {
        var batch = batch
        if let range { batch.keep(range) }
        let document = Document(
            metadata: Metadata(title: batch.template.title + " – bản in thử"),
            sections: [Section(sheets: batch.proofSheets)])
        return try print(document, to: path, options: options)
    }
}
