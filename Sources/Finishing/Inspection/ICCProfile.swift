/// The header of a colour profile (ICC.1, 7.2).
struct ICCProfile {
    /// Kind of device: `mntr`, `prtr`, `scnr`, `spac` …
    let device: String
    /// Its colours: `RGB `, `CMYK`, `GRAY`, `Lab ` …
    let space: String
    /// Highest digit of its version.
    let version: Int

    /// The profile `bytes`; nil when they are none.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= 128, bytes[36..<40].elementsEqual("acsp".utf8) else { return nil }
        version = Int(bytes[8])
        device = String(decoding: bytes[12..<16], as: UTF8.self)
        space = String(decoding: bytes[16..<20], as: UTF8.self)
    }

    /// Number of its colours; nil for kinds that PDF does not know.
    var components: Int? { ["RGB ": 3, "CMYK": 4, "GRAY": 1, "Lab ": 3][space] }

    /// Whether colours of a page may be given by it (ISO 19005-2, 6.2.4.2).
    func isUsable(components stated: Int?) -> Bool {
        version < 5 && ["prtr", "mntr", "scnr", "spac"].contains(device) && components != nil
            && components == stated
    }

    /// Whether it may stand in an output intent (6.2.3), and which device colours it describes.
    var described: Set<String> {
        guard version < 5, ["prtr", "mntr"].contains(device) else { return [] }
        return switch space {
        case "RGB ": ["DeviceRGB", "DeviceGray"]
        case "CMYK": ["DeviceCMYK", "DeviceGray"]
        case "GRAY": ["DeviceGray"]
        default: []
        }
    }
}
