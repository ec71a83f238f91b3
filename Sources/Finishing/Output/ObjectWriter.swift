/// Writes the objects of one file in a stream: streams at once, everything else gathered into
/// compressed object streams (ISO 32000-1, 7.5.7). What stays in memory is eight bytes an object.
final class ObjectWriter {
    /// What one object stream holds at most.
    private static let mostObjects = 200
    private static let mostBytes = 1 << 16

    private let deliver: (UnsafeRawBufferPointer) throws(FinishingError) -> Void
    private var buffer: [UInt8] = []
    /// Bytes already delivered.
    private var delivered = 0
    private var digest = Digest()
    private let deflater = Deflater()
    private var locations = ObjectLocations()

    /// The object stream being filled.
    private var container: Int?
    private var index: [UInt8] = []
    private var content: [UInt8] = []
    private var held = 0

    /// A writer that hands the file to `deliver` in pieces, from its first byte.
    init(deliver: @escaping (UnsafeRawBufferPointer) throws(FinishingError) -> Void) {
        self.deliver = deliver
        buffer.append(ascii: "%PDF-1.7\n%")
        buffer.append(contentsOf: [0xE2, 0xE3, 0xCF, 0xD3, 0x0A])
    }

    /// Bytes written so far.
    var position: Int { delivered + buffer.count }

    /// A number for an object that is written now or later.
    func allocate() -> Int { locations.allocate() }

    /// Writes object `number` as a stream. `entries` are the dictionary's, without `Length`.
    func write(
        stream number: Int, entries: [UInt8], data: some Collection<UInt8>
    ) throws(FinishingError) {
        locations.set(number, offset: position)
        buffer.append(decimal: number)
        buffer.append(ascii: " 0 obj\n<<")
        buffer.append(contentsOf: entries)
        buffer.append(ascii: "/Length ")
        buffer.append(decimal: data.count)
        buffer.append(ascii: ">>stream\n")
        buffer.append(contentsOf: data)
        buffer.append(ascii: "\nendstream\nendobj\n")
        try flush(above: 1 << 16)
    }

    /// Writes object `number` as a compressed stream.
    func writeDeflated(
        stream number: Int, entries: [UInt8], data: [UInt8]
    ) throws(FinishingError) {
        var entries = entries
        entries.append(ascii: "/Filter/FlateDecode")
        try write(stream: number, entries: entries, data: deflater.deflate(data))
    }

    /// Writes object `number`, whose value `append` appends.
    func write(object number: Int, _ append: (inout [UInt8]) -> Void) throws(FinishingError) {
        let container = container ?? allocate()
        self.container = container
        locations.set(number, container: container, index: held)
        index.append(decimal: number)
        index.append(UInt8(ascii: " "))
        index.append(decimal: content.count)
        index.append(UInt8(ascii: " "))
        append(&content)
        content.append(UInt8(ascii: "\n"))
        held += 1
        if held == Self.mostObjects || content.count >= Self.mostBytes { try closeContainer() }
    }

    private func closeContainer() throws(FinishingError) {
        guard let number = container else { return }
        var entries: [UInt8] = []
        entries.append(ascii: "/Type/ObjStm/N ")
        entries.append(decimal: held)
        entries.append(ascii: "/First ")
        entries.append(decimal: index.count)
        container = nil
        held = 0
        var data = index
        data.append(contentsOf: content)
        index.removeAll(keepingCapacity: true)
        content.removeAll(keepingCapacity: true)
        try writeDeflated(stream: number, entries: entries, data: data)
    }

    /// Writes the cross-reference stream and the end of the file. The identifier is the digest
    /// of all that stands before it.
    func finish(root: Int, info: Int?) throws(FinishingError) {
        try closeContainer()
        let number = allocate()
        let start = position
        locations.set(number, offset: start)
        try flush(above: 0)
        let identifier = digest.finish()
        digest = Digest()
        var entries: [UInt8] = []
        entries.append(ascii: "/Type/XRef/Root ")
        entries.append(reference: root)
        if let info {
            entries.append(ascii: "/Info ")
            entries.append(reference: info)
        }
        entries.append(ascii: "/ID[")
        entries.append(string: identifier)
        entries.append(string: identifier)
        entries.append(ascii: "]")
        let rows = locations.rows(entries: &entries)
        try writeDeflated(stream: number, entries: entries, data: rows)
        buffer.append(ascii: "startxref\n")
        buffer.append(decimal: start)
        buffer.append(ascii: "\n%%EOF\n")
        try flush(above: 0)
    }

    private func flush(above size: Int) throws(FinishingError) {
        guard buffer.count > size else { return }
        var failure: FinishingError?
        buffer.withUnsafeBytes { bytes in
            digest.update(bytes)
            do throws(FinishingError) { try deliver(bytes) } catch { failure = error }
        }
        if let failure { throw failure }
        delivered += buffer.count
        buffer.removeAll(keepingCapacity: true)
    }
}
