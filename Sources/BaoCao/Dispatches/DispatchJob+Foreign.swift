import Documents
import Finishing
import Reports

/// PDFs that somebody else made.
extension DispatchJob {
    /// Examines every PDF that is to become pages. One that breaks the archive standard goes the
    /// way that the clerk chose: into the file as an attachment, in with the claim dropped, or
    /// not at all. Gives what stops the run.
    mutating func examine() -> [Diagnostic] {
        var errors: [Diagnostic] = []
        for (index, attachment) in dispatch.attachments.enumerated() {
            guard attachment.way == .pages, case .file(let name) = attachment.source,
                MediaTypes.ending(of: name) == "pdf"
            else { continue }
            do throws(BaoCaoError) {
                let path = try reach.path(name, at: attachment.sourcePlace)
                let bytes = try contents(of: path, name, attachment)
                errors += examine(bytes, name, attachment, at: index)
            } catch {
                errors += error.diagnostics
            }
        }
        return errors
    }

    private mutating func examine(
        _ bytes: [UInt8], _ name: String, _ attachment: DispatchAttachment, at index: Int
    ) -> [Diagnostic] {
        let pdf: ForeignPDF
        do throws(FinishingError) {
            pdf = try ForeignPDF(bytes, name: name)
        } catch {
            return reroute(attachment, at: index, because: error.diagnostics, isUsable: false)
        }
        let breaches = pdf.findings.filter { $0.severity == .error }
        if options.archive != ArchiveLevel.none, !breaches.isEmpty {
            if attachment.breach == .accept {
                dropsClaims = true
                found += breaches.map { $0.softened }
                found.append(
                    Diagnostic(
                        .warning, .dispatchClaimDropped, at: attachment.sourcePlace,
                        ["title": attachment.title]))
            } else {
                return reroute(attachment, at: index, because: breaches, isUsable: true)
            }
        }
        found += pdf.findings.filter { $0.severity < .error }
        if pdf.needsAlternativeText, attachment.alternativeText == nil {
            found.append(
                Diagnostic(
                    .warning, .dispatchNoAlternative, at: attachment.sourcePlace,
                    ["title": attachment.title]))
        }
        foreign[index] = pdf
        return []
    }

    /// Embeds the file instead, or says why the dispatch stops.
    private mutating func reroute(
        _ attachment: DispatchAttachment, at index: Int, because reasons: [Diagnostic],
        isUsable: Bool
    ) -> [Diagnostic] {
        let arguments = ["title": attachment.title]
        guard attachment.breach == .embed else {
            let code: Diagnostic.Code =
                isUsable ? .dispatchBreaksArchive : .dispatchNotUsable
            return reasons
                + [Diagnostic(.error, code, at: attachment.sourcePlace, arguments)]
        }
        if let level = attachment.secrecy ?? dispatch.secrecy {
            return [
                Diagnostic(
                    .error, .dispatchSecretEmbedded, at: attachment.place,
                    ["title": attachment.title, "level": level])
            ]
        }
        composer.dispatch.attachments[index].way = .embedded
        found += reasons.map { $0.softened }
        found.append(
            Diagnostic(
                .warning, .dispatchEmbeddedInstead, at: attachment.sourcePlace, arguments))
        return []
    }
}

extension Diagnostic {
    /// The same as a warning.
    fileprivate var softened: Diagnostic {
        var result = self
        result.severity = .warning
        return result
    }
}
