/// Values one after the other as bytes, for another process of the same program to read.
struct Packer {
    private(set) var bytes: [UInt8] = []

    /// Whole numbers from 0 on in groups of seven bits, the lowest first; others in ten bytes.
    mutating func put(_ value: Int) {
        var rest = UInt64(bitPattern: Int64(value))
        while rest > 127 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 128)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    mutating func put(_ value: Double) {
        withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func put(_ value: [UInt8]) {
        put(value.count)
        bytes.append(contentsOf: value)
    }

    mutating func put(_ value: String) { put(Array(value.utf8)) }

    mutating func put<Value>(_ value: Value?, _ write: (inout Packer, Value) -> Void) {
        put(value == nil ? 0 : 1)
        if let value { write(&self, value) }
    }

    mutating func put<Value>(_ values: [Value], _ write: (inout Packer, Value) -> Void) {
        put(values.count)
        for value in values { write(&self, value) }
    }
}

/// Reads what a ``Packer`` wrote; everything is doubted.
struct Unpacker {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Whether all is read.
    var isAtEnd: Bool { position == bytes.count }

    private mutating func take(_ count: Int) throws(PDFSyntaxError) -> ArraySlice<UInt8> {
        guard count >= 0, count <= bytes.count - position else {
            throw PDFSyntaxError(.unexpectedEnd, at: position)
        }
        defer { position += count }
        return bytes[position..<position + count]
    }

    mutating func int() throws(PDFSyntaxError) -> Int {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            guard position < bytes.count, shift < 64 else {
                throw PDFSyntaxError(.badNumber, at: position)
            }
            let byte = bytes[position]
            position += 1
            value |= UInt64(byte & 127) << shift
            if byte < 128 { return Int(Int64(bitPattern: value)) }
            shift += 7
        }
    }

    /// A number that pages have: an element, or ``PageStructure/artifact``, or a count. No file
    /// has as many as the largest, and sums of some do not overflow.
    mutating func small() throws(PDFSyntaxError) -> Int {
        let start = position
        let value = try int()
        guard (PageStructure.artifact...1 << 40).contains(value) else {
            throw PDFSyntaxError(.badNumber, at: start)
        }
        return value
    }

    mutating func double() throws(PDFSyntaxError) -> Double {
        let value = try take(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return Double(bitPattern: value)
    }

    mutating func data() throws(PDFSyntaxError) -> [UInt8] { Array(try take(try int())) }

    mutating func text() throws(PDFSyntaxError) -> String {
        guard let text = String(validating: try data(), as: UTF8.self) else {
            throw PDFSyntaxError(.unexpectedByte, at: position)
        }
        return text
    }

    mutating func optional<Value>(
        _ read: (inout Unpacker) throws(PDFSyntaxError) -> Value
    ) throws(PDFSyntaxError) -> Value? {
        try int() == 0 ? nil : try read(&self)
    }

    mutating func list<Value>(
        _ read: (inout Unpacker) throws(PDFSyntaxError) -> Value
    ) throws(PDFSyntaxError) -> [Value] {
        let count = try int()
        // Each value takes a byte or more.
        guard count >= 0, count <= bytes.count - position else {
            throw PDFSyntaxError(.badNumber, at: position)
        }
        var values: [Value] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try read(&self)) }
        return values
    }
}
