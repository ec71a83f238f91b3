import Documents
import Records
import Reports

/// Makes what goes with a letter on the spot, from templates and records.
struct DispatchMaking {
    /// A paper that was made.
    struct Made {
        /// The paper.
        var document: Document
        /// What does not add up in it, in a document of its own.
        var reconciliation: Document?
        /// The table whose rows are read as its pages are set.
        var table: ListTable?
        /// A record of its book that bears a level of secrecy.
        var secretRecord: Record?
        /// What was found.
        var diagnostics: [Diagnostic]
        /// Whether its pages have a head of their own, so that no title is put above it.
        var hasHead: Bool
    }

    let home: Home
    let reach: Reach

    /// The paper that `attachment` asks for with `making`.
    ///
    /// - Throws: the stage that stopped, with everything it found.
    func make(
        _ making: DispatchAttachment.Making, for attachment: DispatchAttachment
    ) throws(BaoCaoError) -> Made {
        let records = try reach.path(making.records, at: attachment.sourcePlace)
        var making = making
        if !TemplateLibrary(home: home).entries.contains(where: { $0.name == making.template }),
            making.template.contains("/")
        {
            making.template = try reach.path(making.template, at: attachment.sourcePlace)
        }
        switch making.verb {
        case .review: return try review(making, records)
        case .certificates: return try certificates(making, records)
        case .packet: return try packet(making, records)
        case .list: return try list(making, records)
        }
    }

    private func review(
        _ making: DispatchAttachment.Making, _ records: String
    ) throws(BaoCaoError) -> Made {
        var request = ReviewPrinting.Request(template: making.template, records: records)
        request.period = making.period
        request.unit = making.unit
        request.number = making.number
        request.date = making.date
        request.standard = making.standard
        request.settings = making.settings
        request.isFinal = true
        let review = try ReviewPrinting(home: home).compose(request)
        return Made(
            document: review.composed.document, reconciliation: review.composed.reconciliation,
            secretRecord: review.book.secretRecords.first,
            diagnostics: review.diagnostics + review.composed.diagnostics, hasHead: true)
    }

    private func list(
        _ making: DispatchAttachment.Making, _ table: String
    ) throws(BaoCaoError) -> Made {
        var request = ListPrinting.Request(template: making.template, table: table)
        request.name = making.table
        request.standard = making.standard
        request.settings = making.settings
        let list = try ListPrinting(home: home).compose(request)
        return Made(
            document: list.composed.document, table: list.table, secretRecord: list.secretRecord,
            diagnostics: list.composed.diagnostics, hasHead: true)
    }

    private func certificates(
        _ making: DispatchAttachment.Making, _ records: String
    ) throws(BaoCaoError) -> Made {
        let (batch, found) = try batch(making, records)
        return Made(document: batch.document, diagnostics: found, hasHead: false)
    }

    /// The decision with its list, the sheets, then what else goes with them.
    private func packet(
        _ making: DispatchAttachment.Making, _ roster: String
    ) throws(BaoCaoError) -> Made {
        let (batch, found) = try batch(making, roster)
        guard let packet = AwardPacket(batch) else {
            throw BaoCaoError(
                .reports,
                [Diagnostic(.error, .noPacket, at: Place(), ["name": batch.template.id])])
        }
        let made = try packet.papers(home: home)
        var documents = made.papers.map(\.document)
        documents.insert(batch.document, at: packet.hasDecision ? 1 : 0)
        var sections: [Section] = []
        for document in documents {
            var own = document.sections
            if !own.isEmpty { own[0].restartsNumbering = true }
            sections += own
        }
        return Made(
            document: Document(metadata: batch.document.metadata, sections: sections),
            diagnostics: found + made.diagnostics, hasHead: packet.hasDecision)
    }

    private func batch(
        _ making: DispatchAttachment.Making, _ roster: String
    ) throws(BaoCaoError) -> (CertificateBatch, [Diagnostic]) {
        var request = CertificateInput.Request(template: making.template, roster: roster)
        request.values = making.settings
        let input = try CertificateInput(request, home: home)
        if input.diagnostics.hasErrors { throw BaoCaoError(.records, input.diagnostics) }
        var batch = input.batch
        if let range = making.range { batch.keep(range) }
        return (batch, input.diagnostics)
    }
}
