public import Documents

/// The sheet that finds a printer's faults: at each edge two verniers, ten ticks 0.9 mm apart
/// that begin 10 mm from the edge. A steel ruler laid on with its zero at the paper's edge shows
/// by the tick that meets one of its millimetres how many tenths the print is off.
public struct CalibrationSheet: Sendable {
    /// The edges of a sheet.
    public enum Edge: String, Sendable, CaseIterable {
        /// The left edge.
        case left
        /// The right edge.
        case right
        /// The upper edge.
        case top
        /// The lower edge.
        case bottom
    }

    /// A vernier.
    public struct Scale: Sendable, Hashable {
        /// Its letter on the sheet.
        public var letter: String
        /// The edge that it is measured from.
        public var edge: Edge
        /// Where it stands along that edge, in mm from the top or left.
        public var along: Double
    }

    /// Distance of the first tick from its edge, in mm.
    public static let distance = 10.0
    private static let pitch = 0.9

    /// Size of the sheet.
    public let size: Size
    /// The verniers, A to H.
    public let scales: [Scale]

    /// The sheet of `size`.
    public init(size: Size) {
        self.size = size
        let letters = Array("ABCDEFGH").map(String.init)
        var scales: [Scale] = []
        for edge in Edge.allCases {
            let length =
                edge == .left || edge == .right ? size.height.millimetres : size.width.millimetres
            for part in [0.25, 0.75] {
                scales.append(
                    Scale(letter: letters[scales.count], edge: edge, along: length * part))
            }
        }
        self.scales = scales
    }

    /// What a distance read at `scale`, less 10 mm, says about the print.
    public func reading(_ value: Double, at scale: Scale) -> PrinterProfile.Reading {
        let (width, height) = (size.width.millimetres, size.height.millimetres)
        let distance = Self.distance
        return switch scale.edge {
        case .left:
            PrinterProfile.Reading(x: distance, y: scale.along, errorX: value, errorY: nil)
        case .right:
            PrinterProfile.Reading(
                x: width - distance, y: scale.along, errorX: -value, errorY: nil)
        case .top:
            PrinterProfile.Reading(x: scale.along, y: distance, errorX: nil, errorY: value)
        case .bottom:
            PrinterProfile.Reading(
                x: scale.along, y: height - distance, errorX: nil, errorY: -value)
        }
    }

    /// The sheet as it is printed.
    public var sheet: Sheet {
        var sheet = Sheet(size: size, artwork: [ArtworkPlacement(drawing)])
        for scale in scales { sheet.boxes += labels(of: scale) }
        let style = ParagraphStyle(text: TextStyle(size: 11), spaceBefore: .pt(4))
        sheet.boxes.append(
            TextBox(
                name: "hướng dẫn", x: size.width * 0.2, y: size.height * 0.25,
                width: size.width * 0.6, height: size.height * 0.5,
                paragraphs: Self.instructions.enumerated().map { index, text in
                    var own = style
                    own.text.bold = index == 0
                    return Paragraph(text, style: own)
                }, position: .middle, fits: [TextBox.Fit(lines: 40, greatest: 11, least: 6)]))
        return sheet
    }

    private static let instructions = [
        "Tờ hiệu chỉnh máy in",
        "1. In tờ này ở tỉ lệ 100 % (không thu phóng), đúng khay giấy sẽ dùng để in phôi.",
        "2. Ở mỗi thước A đến H: đặt vạch 0 của thước thép trùng mép giấy, dọc theo các vạch in.",
        "3. Đọc số milimét nguyên ngay trước hoặc trùng vạch 0 in trên giấy, trừ đi 10.",
        "4. Tìm vạch in (0 đến 9) trùng đúng một vạch milimét của thước thép: đó là số phần mười.",
        "5. Ghi vào tệp của máy in, dưới dòng scales:, mỗi thước một dòng, ví dụ «A: 0,3»; "
            + "thêm dòng sheet: {width: 297 mm, height: 210 mm}.",
        "Ví dụ: vạch 0 ở giữa 10 và 11 mm, vạch số 3 trùng: ghi 0,3. "
            + "Vạch 0 ở giữa 9 và 10 mm, vạch số 8 trùng: ghi -0,2.",
    ]

    /// Where a point lies that is `depth` mm from the edge and `along` mm along it.
    private func spot(_ edge: Edge, _ depth: Double, _ along: Double) -> Spot {
        switch edge {
        case .left: Spot(depth, along)
        case .right: Spot(size.width.millimetres - depth, along)
        case .top: Spot(along, depth)
        case .bottom: Spot(along, size.height.millimetres - depth)
        }
    }

    private var drawing: Artwork {
        var sketch = Sketch()
        for scale in scales {
            var ticks = Outline()
            for tick in 0..<10 {
                let depth = Self.distance + Self.pitch * Double(tick)
                let reach = tick == 0 ? 9.0 : tick == 5 ? 6.5 : 5
                ticks += .lines(
                    [
                        spot(scale.edge, depth, scale.along),
                        spot(scale.edge, depth, scale.along + reach),
                    ],
                    closed: false)
            }
            sketch.stroke(ticks, .black, 0.1)
        }
        return Artwork(
            id: "hiệu chỉnh \(size.width.millimetres) x \(size.height.millimetres)", size: size,
            shapes: sketch.shapes)
    }

    private func labels(of scale: Scale) -> [TextBox] {
        func label(_ text: String, _ depth: Double, _ offset: Double, _ size: Double) -> TextBox {
            let spot = spot(scale.edge, depth, scale.along + offset)
            return TextBox(
                name: scale.letter, x: .mm(spot.x - 4), y: .mm(spot.y - 4), width: .mm(8),
                height: .mm(8),
                paragraphs: [
                    Paragraph(
                        text,
                        style: ParagraphStyle(
                            text: TextStyle(size: size, bold: size > 8), alignment: .center))
                ])
        }
        return [
            label(scale.letter, Self.distance + Self.pitch * 14, 3, 14),
            label("0", Self.distance, 11, 6), label("5", Self.distance + Self.pitch * 5, 8.5, 6),
        ]
    }
}
