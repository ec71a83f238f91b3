/// Copies objects of one chunk into the file being written. Equal objects are stored once, over
/// all chunks: what an object refers to is copied first, so that equal ones get equal bytes.
struct ObjectCopier {
    /// The objects in the file by the digest of their bytes.
    final class Stored {
        var numbers: [[UInt8]: Int] = [:]
    }

    private enum Copy {
        case running
        case done(Int)
    }

    private let file: PDFFile
    private let writer: ObjectWriter
    private let stored: Stored
    /// Whether the file is somebody else's.
    private let isForeign: Bool
    private var inflater = InflaterBox()
    private var copies: [Int: Copy] = [:]
    /// Glyphs that are drawn by content, and the lists of them.
    private var glyphs: Set<Int> = []

    private static let deepest = 64

    /// Inflates what must be compressed anew; made when it is first needed.
    private final class InflaterBox {
        var inflater = Inflater()
    }

    init(
        _ file: PDFFile, to writer: ObjectWriter, stored: Stored, isForeign: Bool = false
    ) {
        self.isForeign = isForeign
        self.file = file
        self.writer = writer
        self.stored = stored
    }

    /// `value` with every object it refers to copied.
    mutating func copy(_ value: PDFValue, depth: Int = 0) throws(CopyingError) -> PDFValue {
        switch value {
        case .reference(let number):
            return .reference(try copy(object: number, depth: depth + 1))
        case .array(let values):
            var result: [PDFValue] = []
            result.reserveCapacity(values.count)
            for value in values { result.append(try copy(value, depth: depth)) }
            return .array(result)
        case .dictionary(let dictionary):
            if isForeign { noteGlyphs(of: dictionary) }
            var result = PDFDictionary()
            for entry in dictionary.withoutRepeats.entries {
                result.append(entry.key, try copy(entry.value, depth: depth))
            }
            return .dictionary(result)
        default:
            return value
        }
    }

    /// Writes `dictionary` as an object of its own, with what it refers to; gives its number.
    mutating func copy(shared dictionary: PDFDictionary) throws(CopyingError) -> Int {
        try store(try copy(.dictionary(dictionary)), stream: nil)
    }

    /// Copies object `number` and gives its number in the file.
    mutating func copy(object number: Int, depth: Int = 0) throws(CopyingError) -> Int {
        switch copies[number] {
        case .done(let copy): return copy
        case .running: throw .syntax(PDFSyntaxError(.referenceLoop, object: number))
        case nil: break
        }
        if depth > Self.deepest { throw .syntax(PDFSyntaxError(.nestedTooDeep, object: number)) }
        copies[number] = .running
        var object: PDFObject
        do throws(PDFSyntaxError) { object = try file.object(number) } catch {
            throw .syntax(error)
        }
        if isForeign { return try copy(foreign: object, number, depth: depth) }
        if case .dictionary(var dictionary) = object.value {
            if object.stream != nil { dictionary["Length"] = nil }
            ArchiveRepairs.apply(to: &dictionary)
            object.value = .dictionary(dictionary)
        }
        let value = try copy(object.value, depth: depth)
        let result = try store(value, stream: object.stream.map { file.bytes[$0] })
        copies[number] = .done(result)
        return result
    }

    /// Copies an object of somebody else's file, changed so that archives take it.
    private mutating func copy(
        foreign object: PDFObject, _ number: Int, depth: Int
    ) throws(CopyingError) -> Int {
        var value = object.value
        var data = object.stream.map { file.bytes[$0] }
        if case .dictionary(let dictionary) = value {
            guard var kept = ForeignRepairs.apply(to: dictionary) else {
                // A page or an element from inside an object: it is not part of what is shown.
                let nothing = try store(.null, stream: nil)
                copies[number] = .done(nothing)
                return nothing
            }
            if data != nil {
                kept["Length"] = nil
                if kept["F"] != nil || kept["FFilter"] != nil {
                    throw .syntax(PDFSyntaxError(.externalData, object: number))
                }
                do throws(PDFSyntaxError) {
                    for key in ["Filter", "DecodeParms"] {
                        if let entry = kept[key] { kept[key] = try file.direct(entry) }
                    }
                    if ForeignRepairs.mustRecode(kept) {
                        data = try file.data(of: object, with: &inflater.inflater)[...]
                        let deflater = Deflater()
                        data = data.map { deflater.deflate(Array($0))[...] }
                        kept["DecodeParms"] = nil
                        kept["Filter"] = .name("FlateDecode")
                    }
                } catch {
                    throw .syntax(error)
                }
                if let content = rewritten(object, kept, isGlyph: glyphs.contains(number)) {
                    let deflater = Deflater()
                    data = deflater.deflate(content)[...]
                    kept["DecodeParms"] = nil
                    kept["Filter"] = .name("FlateDecode")
                }
            }
            value = .dictionary(kept)
        }
        let result = try store(try copy(value, depth: depth), stream: data)
        copies[number] = .done(result)
        return result
    }

    /// Remembers the glyphs of a font that draws them.
    private mutating func noteGlyphs(of font: PDFDictionary) {
        guard font["Subtype"]?.name == "Type3", let list = font["CharProcs"] else { return }
        if let number = list.reference, !glyphs.insert(number).inserted { return }
        for entry in (try? file.resolve(list))?.dictionary?.entries ?? [] {
            if let number = entry.value.reference { glyphs.insert(number) }
        }
    }

    /// The content of a form, pattern or glyph with whole strings and without its marks; nil when
    /// that is what it is. Where it is shown it stands in a mark of the page, and no artifact may
    /// stand there (ISO 14289-1, 7.1).
    private mutating func rewritten(
        _ object: PDFObject, _ dictionary: PDFDictionary, isGlyph: Bool
    ) -> [UInt8]? {
        let isForm = dictionary["Subtype"]?.name == "Form" || dictionary["PatternType"] != nil
        guard isForm || isGlyph,
            let content = try? file.data(of: object, with: &inflater.inflater),
            ForeignContent.hasOddStrings(content) || isForm && ForeignContent.isMarked(content)
        else { return nil }
        // What cannot be read was reported when the file was examined, and stays as it is.
        return try? ForeignContent(content, keepsMarks: false).bytes
    }

    /// Writes the object unless the file has an equal one.
    private func store(
        _ value: PDFValue, stream: ArraySlice<UInt8>?
    ) throws(CopyingError) -> Int {
        var bytes: [UInt8] = []
        var digest = Digest()
        do throws(FinishingError) {
            if let stream, case .dictionary(let dictionary) = value {
                bytes.append(entries: dictionary)
                digest.update(bytes)
                digest.update([0])
                stream.withUnsafeBytes { digest.update($0) }
                let key = digest.finish()
                if let known = stored.numbers[key] { return known }
                let number = writer.allocate()
                stored.numbers[key] = number
                try writer.write(stream: number, entries: bytes, data: stream)
                return number
            }
            bytes.append(value)
            digest.update(bytes)
            let key = digest.finish()
            if let known = stored.numbers[key] { return known }
            let number = writer.allocate()
            stored.numbers[key] = number
            try writer.write(object: number) { $0.append(contentsOf: bytes) }
            return number
        } catch {
            throw .finishing(error)
        }
    }
}

/// What can go wrong while copying: the chunk is bad, or the output cannot be written.
enum CopyingError: Error {
    case syntax(PDFSyntaxError)
    case finishing(FinishingError)

    /// As the room's error, on `page`.
    func finishing(page: Int) -> FinishingError {
        switch self {
        case .syntax(let error): FinishingError(error, page: page)
        case .finishing(let error): error
        }
    }
}
