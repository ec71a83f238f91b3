/// Reads the objects of a finished file, each object stream taken apart once.
final class DocumentReader {
    let file: PDFFile
    /// How many bytes streams gave so far, those that were decoded again among them.
    private(set) var decoded = 0
    private var inflater = Inflater()
    /// Streams that cannot be decoded: finding that out once is dear enough.
    private var spoilt: [Int: PDFSyntaxError] = [:]
    /// The values of object streams by the stream's number, then by index.
    private var containers: [Int: [PDFValue]] = [:]
    /// Objects that stand by themselves: pages without end can share a long one.
    private var objects: [Int: PDFObject] = [:]

    /// Most bytes of content of one page: a list can name one stream any number of times.
    private static let mostContent = 256 << 20
    /// Above this many values the cache starts anew.
    private static let mostContainers = 64
    private static let mostObjects = 256

    init(_ bytes: [UInt8]) throws(PDFSyntaxError) { file = try PDFFile(bytes) }

    init(_ file: PDFFile) { self.file = file }

    /// The object of this number.
    func object(_ number: Int) throws(PDFSyntaxError) -> PDFObject {
        guard case .inStream(let stream, let index) = file.references[number] else {
            if let known = objects[number] { return known }
            let object = try file.object(number)
            if objects.count >= Self.mostObjects { objects.removeAll() }
            objects[number] = object
            return object
        }
        if let values = containers[stream] {
            return PDFObject(value: values.indices.contains(index) ? values[index] : .null)
        }
        let values = try file.values(inStream: stream, with: &inflater)
        if containers.count >= Self.mostContainers { containers.removeAll() }
        containers[stream] = values
        return PDFObject(value: values.indices.contains(index) ? values[index] : .null)
    }

    /// The value behind `value`; null for nothing.
    func resolve(_ value: PDFValue?) throws(PDFSyntaxError) -> PDFValue {
        guard case .reference(let number) = value else { return value ?? .null }
        let result = try object(number).value
        if case .reference = result { throw PDFSyntaxError(.referenceLoop, object: number) }
        return result
    }

    /// The dictionary behind `value`; nil when there is none.
    func dictionary(_ value: PDFValue?) throws(PDFSyntaxError) -> PDFDictionary? {
        try resolve(value).dictionary
    }

    /// The array behind `value`; a single value counts as an array of one, null as empty.
    func list(_ value: PDFValue?) throws(PDFSyntaxError) -> [PDFValue] {
        switch try resolve(value) {
        case .array(let values): return values
        case .null: return []
        default: return value.map { [$0] } ?? []
        }
    }

    /// The text behind `value`.
    func text(_ value: PDFValue?) throws(PDFSyntaxError) -> String? {
        try resolve(value).string.map(PDFText.string)
    }

    /// The decoded data of a stream.
    func data(_ value: PDFValue?) throws(PDFSyntaxError) -> [UInt8]? {
        guard let number = value?.reference else { return nil }
        if let error = spoilt[number] { throw error }
        let object = try object(number)
        if object.stream == nil { return nil }
        do throws(PDFSyntaxError) {
            let data = try file.data(of: object, with: &inflater)
            decoded += data.count
            return data
        } catch {
            spoilt[number] = error
            throw error
        }
    }

    /// The number of the stream that `value` refers to; nil when it is none.
    func stream(_ value: PDFValue?) throws(PDFSyntaxError) -> Int? {
        guard let number = value?.reference else { return nil }
        return try object(number).stream == nil ? nil : number
    }

    /// A page's content.
    func content(of page: PDFFile.PageObject) throws(PDFSyntaxError) -> [UInt8] {
        var result: [UInt8] = []
        for part in try list(page.dictionary["Contents"]) {
            result += try data(part) ?? []
            result.append(10)
            if result.count > Self.mostContent { throw PDFSyntaxError(.tooMuch) }
        }
        return result
    }
}

extension PDFFile {
    /// All values of an object stream, in order (ISO 32000-1, 7.5.7).
    func values(inStream stream: Int, with inflater: inout Inflater) throws(PDFSyntaxError)
        -> [PDFValue]
    {
        guard case .offset = references[stream] else {
            throw PDFSyntaxError(.badCrossReference, object: stream)
        }
        let container = try object(stream)
        let data = try data(of: container, with: &inflater)
        guard let first = container.value.dictionary?["First"]?.integer,
            let count = container.value.dictionary?["N"]?.integer,
            first >= 0, count >= 0, count <= data.count
        else { throw PDFSyntaxError(.badObject, object: stream) }
        var header = PDFParser(data)
        var values: [PDFValue] = []
        values.reserveCapacity(count)
        for _ in 0..<count {
            _ = try header.readInteger()
            let place = try header.readInteger()
            guard first <= data.count, place <= data.count - first else {
                throw PDFSyntaxError(.badObject, object: stream)
            }
            var parser = PDFParser(data, at: first + place)
            values.append(try parser.readValue())
        }
        return values
    }
}
