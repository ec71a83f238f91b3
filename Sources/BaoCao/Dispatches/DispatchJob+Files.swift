import Documents
import Finishing
import Records
import Reports

/// What files a dispatch reads and writes, and where they get in each other's way.
extension DispatchJob {
    /// Files that would have one name, and names that no folder takes.
    var sameNames: [Diagnostic] {
        var seen: Set<String> = []
        return items.compactMap { item in
            guard let name = item.entry.file else { return nil }
            let place = item.attachment.place
            if name.utf8.count > 240 || name.unicodeScalars.contains(where: \.isControl) {
                return Diagnostic(.error, .dispatchBadName, at: place, ["name": name])
            }
            return seen.insert(name).inserted
                ? nil : Diagnostic(.error, .dispatchSameFile, at: place, ["name": name])
        }
    }

    /// Files that go the same way twice, and the dispatch that is to go with itself.
    var repeatedSources: [Diagnostic] {
        var seen: Set<[String]> = []
        return dispatch.attachments.compactMap { attachment in
            guard case .file(let name) = attachment.source,
                let path = try? reach.path(name, at: attachment.sourcePlace)
            else { return nil }
            if path == reach.file {
                return Diagnostic(.error, .dispatchItself, at: attachment.sourcePlace)
            }
            return seen.insert([path, attachment.way.rawValue]).inserted
                ? nil
                : Diagnostic(
                    .warning, .dispatchSentTwice, at: attachment.sourcePlace,
                    ["title": attachment.title, "path": name])
        }
    }

    /// Files that are read and would be written over.
    var overwrittenSources: [Diagnostic] {
        var written: Set<String> = [Reach.real(path)]
        written.formUnion(items.compactMap(\.beside).map { Reach.real(folder + $0.name) })
        written.formUnion(reconciliations.map { Reach.real(folder + $0.name) })
        if items.contains(where: { $0.beside != nil }) {
            written.insert(Reach.real(folder + stem + ".sha256"))
        }
        var result: [Diagnostic] = []
        func check(_ read: String, _ name: String, _ place: Place) {
            guard written.contains(read) else { return }
            result.append(Diagnostic(.error, .dispatchOverwrites, at: place, ["path": name]))
        }
        check(reach.file, dispatch.file, Place(file: dispatch.file))
        for image in [dispatch.signatureImage, dispatch.sealImage].compactMap(\.self) {
            guard let read = try? reach.path(image.path, at: image.place) else { continue }
            check(read, image.path, image.place)
        }
        for attachment in dispatch.attachments {
            let name =
                switch attachment.source {
                case .file(let name): name
                case .made(let making): making.records
                }
            guard let read = try? reach.path(name, at: attachment.sourcePlace) else { continue }
            check(read, name, attachment.sourcePlace)
        }
        return result
    }

    /// More than a PDF should carry, or a letter should bring along.
    var tooMuch: [Diagnostic] {
        var total = 0
        for item in items {
            total += (item.embedded?.bytes.count ?? 0) + (item.beside?.bytes.count ?? 0)
            if total > Self.totalLimit {
                return [
                    Diagnostic(
                        .error, .dispatchTooMuch, at: item.attachment.place,
                        ["limit": "\(Self.totalLimit >> 20) MB"])
                ]
            }
        }
        return []
    }
}

extension Unicode.Scalar {
    fileprivate var isControl: Bool { properties.generalCategory == .control }
}
