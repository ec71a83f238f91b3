import Documents
import Reports

/// What is wrong with the image of a signature or a seal.
struct StampImageCheck {
    /// What an image shows.
    enum Kind {
        /// Blue.
        case signature
        /// Red.
        case seal
    }

    private let width: Length
    private let height: Length
    private let picture: Picture
    private let kind: Kind

    /// The check of `picture` as it is printed, `width` wide.
    init(_ picture: Picture, width: Length, kind: Kind) {
        self.picture = picture
        self.kind = kind
        self.width = width
        height = width * (Double(picture.height) / Double(picture.width))
    }

    /// What is wrong: an error when it cannot be shown, else warnings.
    func findings(
        _ rules: SigningRules.Images, path: String, at place: Place
    ) -> [Diagnostic] {
        func told(
            _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, _ more: [String: String] = [:]
        ) -> Diagnostic {
            Diagnostic(severity, code, at: place, more.merging(["path": path]) { $1 })
        }
        guard width <= rules.most, height <= rules.most else {
            return [
                told(
                    .error, .dispatchImageTooLarge,
                    ["size": "\(whole(width)) × \(whole(height))", "limit": whole(rules.most)])
            ]
        }
        let seen = picture.pixels.count { $0 >> 24 > 0x10 }
        if seen == 0 { return [told(.error, .dispatchImageEmpty)] }
        // Pixels between the strokes would hide the post and the name.
        if (picture.pixels.count - seen) * 10 < picture.pixels.count {
            return [told(.error, .dispatchImageOpaque)]
        }
        var found: [Diagnostic] = []
        let dots = Int(Double(picture.width) / width.points * 72)
        if dots < rules.dotsPerInch {
            found.append(
                told(
                    .warning, .dispatchImageCoarse,
                    ["dots": String(dots), "least": String(rules.dotsPerInch)]))
        }
        if !hasItsColor {
            let code: Diagnostic.Code =
                kind == .seal ? .dispatchSealNotRed : .dispatchSignatureNotBlue
            found.append(told(.warning, code))
        }
        return found
    }

    private func whole(_ length: Length) -> String { String(Int(length.millimetres.rounded(.up))) }

    /// Whether most of the ink is red or blue. Channels are multiplied by their alpha, so that
    /// strong strokes count for more than their edges.
    private var hasItsColor: Bool {
        var (red, green, blue) = (0, 0, 0)
        for pixel in picture.pixels {
            red += Int(pixel >> 16 & 0xFF)
            green += Int(pixel >> 8 & 0xFF)
            blue += Int(pixel & 0xFF)
        }
        return switch kind {
        case .signature: blue * 4 > max(red, green) * 5
        case .seal: red * 2 > max(green, blue) * 3
        }
    }
}
