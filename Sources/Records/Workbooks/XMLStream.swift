internal import CExpat
internal import Documents

/// Reads XML as it comes and reports elements and text to a receiver. A document type is
/// refused: office files have none, and entities are the way to make a small file large.
final class XMLStream {
    private let parser: XML_Parser
    private let box: Box
    private let place: Place

    /// What the parser's callbacks reach.
    private final class Box {
        let receiver: any XMLReceiver
        var refused = false
        let parser: XML_Parser
        init(_ receiver: any XMLReceiver, _ parser: XML_Parser) {
            self.receiver = receiver
            self.parser = parser
        }
    }

    /// A stream that reports to `receiver`; `place` names the file and part for errors.
    init(_ receiver: any XMLReceiver, place: Place) throws(RecordsError) {
        guard let parser = XML_ParserCreate(nil) else {
            throw RecordsError([
                Diagnostic(.error, .malformedWorkbook, at: place, ["problem": "expat"])
            ])
        }
        self.parser = parser
        self.place = place
        box = Box(receiver, parser)
        XML_SetUserData(parser, Unmanaged.passUnretained(box).toOpaque())
        XML_SetElementHandler(
            parser,
            { data, name, attributes in
                guard let data, let name, let attributes else { return }
                let box = Unmanaged<Box>.fromOpaque(data).takeUnretainedValue()
                box.receiver.open(XMLName(name), XMLAttributes(attributes))
            },
            { data, name in
                guard let data, let name else { return }
                Unmanaged<Box>.fromOpaque(data).takeUnretainedValue().receiver.close(XMLName(name))
            })
        XML_SetCharacterDataHandler(parser) { data, text, count in
            guard let data, let text else { return }
            let box = Unmanaged<Box>.fromOpaque(data).takeUnretainedValue()
            guard box.receiver.wantsText else { return }
            box.receiver.text(
                UnsafeRawBufferPointer(start: UnsafeRawPointer(text), count: Int(count)))
        }
        XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
            guard let data else { return }
            let box = Unmanaged<Box>.fromOpaque(data).takeUnretainedValue()
            box.refused = true
            XML_StopParser(box.parser, XML_Bool(XML_FALSE))
        }
    }

    deinit { XML_ParserFree(parser) }

    /// Reads the next piece.
    func feed(_ bytes: UnsafeRawBufferPointer) throws(RecordsError) {
        let text = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        guard XML_Parse(parser, text, Int32(bytes.count), 0) == XML_STATUS_OK else {
            throw problem()
        }
    }

    /// Ends the reading.
    func finish() throws(RecordsError) {
        guard XML_Parse(parser, nil, 0, 1) == XML_STATUS_OK else { throw problem() }
    }

    private func problem() -> RecordsError {
        let code = XML_GetErrorCode(parser)
        let reason =
            box.refused
            ? "khai báo DOCTYPE không được nhận"
            : XML_ErrorString(code).map { String(cString: $0) } ?? "expat"
        var at = place
        at.line = Int(XML_GetCurrentLineNumber(parser))
        return RecordsError([
            Diagnostic(.error, .malformedWorkbook, at: at, ["problem": reason])
        ])
    }
}

/// What an XML stream reports to.
protocol XMLReceiver: AnyObject {
    /// Whether text is wanted just now.
    var wantsText: Bool { get }
    /// An element opens.
    func open(_ name: XMLName, _ attributes: XMLAttributes)
    /// An element closes.
    func close(_ name: XMLName)
    /// Text in UTF-8; one text may come in several pieces.
    func text(_ bytes: UnsafeRawBufferPointer)
}

/// The name of an element, compared without its prefix and without making a string.
struct XMLName {
    private let start: UnsafePointer<CChar>

    init(_ name: UnsafePointer<CChar>) {
        var start = name
        var cursor = name
        while cursor.pointee != 0 {
            if cursor.pointee == 0x3A { start = cursor + 1 }
            cursor += 1
        }
        self.start = start
    }

    static func == (name: XMLName, text: StaticString) -> Bool {
        text.withUTF8Buffer { bytes in
            for (offset, byte) in bytes.enumerated()
            where UInt8(bitPattern: name.start[offset]) != byte {
                return false
            }
            return name.start[bytes.count] == 0
        }
    }
}

/// The attributes of an element, valid while it opens.
struct XMLAttributes {
    private let list: UnsafeMutablePointer<UnsafePointer<CChar>?>

    init(_ list: UnsafeMutablePointer<UnsafePointer<CChar>?>) { self.list = list }

    /// The value of the attribute `name`, its prefix left out.
    subscript(name: StaticString) -> String? {
        var index = 0
        while let key = list[index] {
            if XMLName(key) == name { return list[index + 1].map { String(cString: $0) } }
            index += 2
        }
        return nil
    }
}
