public import Documents
import Drawing
import Finishing
import Records
import Reports

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Prints papers that go out with all that goes with them: pages behind the letter, files inside
/// the PDF, files beside it.
///
///     let printed = try DispatchPrinting(home: home).print("dispatch.yaml", to: "cong-van.pdf")
public struct DispatchPrinting: Sendable {
    /// What was printed.
    public struct Printed: Sendable {
        /// A file that was written.
        public struct File: Sendable {
            /// Its path.
            public var path: String
            /// How many pages it has; nil for what has none.
            public var pages: Int?
        }

        /// The letter first, then the files beside it.
        public var files: [File]
        /// Warnings and notes of all stages.
        public var diagnostics: [Diagnostic]
    }

    let home: Home

    /// A printing of dispatches with the templates and fonts of `home`.
    public init(home: Home) { self.home = home }

    /// Prints the dispatch in `file` into `path`, and beside it the attachments that are files
    /// of their own, with a list of their SHA-256.
    ///
    /// - Parameters:
    ///   - file: The `dispatch.yaml`.
    ///   - path: The PDF.
    ///   - root: The folder below which the dispatch may name files; nil takes that of `file`.
    ///   - options: How it is written.
    /// - Returns: The files that were written, and what was found.
    /// - Throws: the stage that stopped, with everything it found.
    public func print(
        _ file: String, to path: String, root: String? = nil,
        options: Press.Options = Press.Options()
    ) throws(BaoCaoError) -> Printed {
        let job = try job(file, to: path, root: root, options: options)
        return try job.print(found: job.dispatch.diagnostics)
    }

    /// The dispatch in `file`, with everything that goes with it made and counted.
    func job(
        _ file: String, to path: String, root: String? = nil, options: Press.Options
    ) throws(BaoCaoError) -> DispatchJob {
        guard FileManager.default.fileExists(atPath: file) else {
            throw BaoCaoError(.reports, [Diagnostic(.error, .inputMissing, at: Place(file: file))])
        }
        let reach = Reach(file: file, root: root, home: home)
        let dispatch = try read(file, reach)
        let composer = try composer(dispatch, reach)
        var job = try DispatchJob(
            home: home, reach: reach, composer: composer, path: path, options: options)
        try job.prepare()
        return job
    }

    private func read(_ file: String, _ reach: Reach) throws(BaoCaoError) -> Dispatch {
        do throws(ReportsError) {
            return try Dispatch.load(file) { name, place throws(ReportsError) in
                do throws(BaoCaoError) {
                    return try reach.path(name, at: place)
                } catch {
                    throw ReportsError(error.diagnostics)
                }
            }
        } catch {
            throw BaoCaoError(.reports, error.diagnostics)
        }
    }

    private func composer(
        _ dispatch: Dispatch, _ reach: Reach
    ) throws(BaoCaoError) -> LetterComposer {
        let library = TemplateLibrary(home: home)
        let known = library.entries.filter { $0.verb == "dispatch" }.map(\.name)
        let isShipped = library.entries.contains { $0.name == dispatch.template }
        if isShipped, !known.contains(dispatch.template) {
            throw BaoCaoError(
                .reports,
                [
                    Diagnostic(
                        .error, .templateMissing, at: Place(file: dispatch.file),
                        ["name": dispatch.template, "known": known.joined(separator: ", ")])
                ])
        }
        let folder =
            !isShipped && dispatch.template.contains("/")
            ? try reach.path(dispatch.template, at: Place(file: dispatch.file))
            : try library.folder(of: dispatch.template)
        do throws(ReportsError) {
            let template = try DispatchTemplate.load(folder)
            let standard: PageStandard
            do throws(BaoCaoError) {
                standard = try home.standard(dispatch.standard ?? template.standard)
            } catch {
                throw ReportsError(error.diagnostics)
            }
            return try LetterComposer(dispatch, template: template, standard: standard)
        } catch {
            throw BaoCaoError(.reports, error.diagnostics)
        }
    }
}
