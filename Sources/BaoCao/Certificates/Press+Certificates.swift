public import Documents
public import Reports

extension Press {
    /// Prints the sheets of `batch` into one file, in their order.
    ///
    /// - Parameters:
    ///   - batch: The sheets.
    ///   - range: Positions in the order, from 1, that are printed; nil for all.
    ///   - isPaired: Whether two sheets stand on one of twice the size.
    ///   - path: The file.
    ///   - options: How it is written.
    /// - Returns: What was printed, with every sheet that had to be bent.
    /// - Throws: the stage that stopped; a text that does not fit its box stops the run.
    public func print(
        _ batch: CertificateBatch, range: ClosedRange<Int>? = nil, isPaired: Bool = false,
        to path: String, options: Options = Options()
    ) throws(BaoCaoError) -> Printed {
        var batch = batch
        if let range { batch.keep(range) }
        let document = isPaired ? batch.pairedDocument : batch.document
        return try print(document, to: path, options: options)
    }
}

extension CertificateBatch {
    /// The document of all sheets.
    public var document: Document {
        Document(
            metadata: Metadata(title: template.title),
            sections: [Section(sheets: sheets)])
    }

    /// The document with two sheets to a page.
    public var pairedDocument: Document {
        Document(
            metadata: Metadata(title: template.title),
            sections: [Section(sheets: pairedSheets)])
    }
}
