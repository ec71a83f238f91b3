/// The texts that cells share, rich text joined, reading aids (phonetic runs) left out.
final class SharedStrings: XMLReceiver {
    /// One text; a run in a font of an old encoding tells that font.
    struct Entry: Sendable {
        var text: String
        var legacyFont: String?
    }

    private(set) var entries: [Entry] = []

    private var bytes: [UInt8] = []
    private var font: String?
    private var inText = false
    private var inPhonetic = false

    var wantsText: Bool { inText }

    func open(_ name: XMLName, _ attributes: XMLAttributes) {
        if name == "si" {
            bytes.removeAll(keepingCapacity: true)
            font = nil
        } else if name == "rPh" {
            inPhonetic = true
        } else if name == "t" {
            inText = !inPhonetic
        } else if name == "rFont", let named = attributes["val"],
            LegacyEncoding.ofFont(named) != nil
        {
            font = named
        }
    }

    func close(_ name: XMLName) {
        if name == "t" {
            inText = false
        } else if name == "rPh" {
            inPhonetic = false
        } else if name == "si" {
            entries.append(Entry(text: EscapedText.decoded(bytes), legacyFont: font))
        }
    }

    func text(_ bytes: UnsafeRawBufferPointer) { self.bytes.append(contentsOf: bytes) }
}
