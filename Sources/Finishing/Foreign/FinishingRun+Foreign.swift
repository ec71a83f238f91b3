internal import Documents

extension FinishingRun {
    /// Takes the pages of `foreign` over as a part of the file.
    func add(_ foreign: ForeignPDF, as part: ForeignPart) throws(FinishingError) {
        let breaches = breaches(of: foreign, as: part)
        if options.archive != .none {
            diagnostics += breaches
            if options.breach == .refuse, breaches.hasErrors { throw FinishingError(breaches) }
        }
        start(part.part)
        let reader = DocumentReader(foreign.file)
        do throws(CopyingError) {
            var work = ForeignWork(foreign, part, reader, self)
            try work.write()
        } catch {
            switch error {
            case .syntax(let error): throw FinishingError(error, file: foreign.name)
            case .finishing(let error): throw error
            }
        }
    }

    /// What of `foreign` breaks the standard that the file is to keep.
    private func breaches(of foreign: ForeignPDF, as part: ForeignPart) -> [Diagnostic] {
        var found = foreign.findings.filter { $0.severity == .error }
        let keepsTags = foreign.isTagged && part.keepsTags
        if isTagged, !keepsTags || foreign.needsAlternativeText,
            part.alternativeText?.isEmpty ?? true
        {
            found.append(
                Diagnostic(.error, .foreignWithoutText, at: Place(file: foreign.name)))
        }
        return found
    }
}
