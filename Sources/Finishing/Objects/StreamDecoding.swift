/// Decoding stream data: FlateDecode with PNG predictors, which is what Cairo and we write.
enum StreamDecoding {
    /// The data behind `encoded` as its stream `dictionary` (all entries direct) describes it.
    static func decode(
        _ encoded: ArraySlice<UInt8>, _ dictionary: PDFDictionary
    ) throws(PDFSyntaxError) -> [UInt8] {
        var inflater = Inflater()
        return try decode(encoded, dictionary, with: &inflater)
    }

    /// The same with an inflater at hand.
    static func decode(
        _ encoded: ArraySlice<UInt8>, _ dictionary: PDFDictionary, with inflater: inout Inflater
    ) throws(PDFSyntaxError) -> [UInt8] {
        let filter: String?
        switch dictionary["Filter"] {
        case nil, .null: filter = nil
        case .name(let name): filter = name
        case .array(let values) where values.isEmpty: filter = nil
        case .array(let values) where values.count == 1: filter = values[0].name ?? "?"
        default: filter = "?"
        }
        guard let filter else { return Array(encoded) }
        guard filter == "FlateDecode" else {
            throw PDFSyntaxError(.unknownFilter, at: encoded.startIndex, word: filter)
        }
        let data = try inflater.inflate(encoded)
        var parameters = dictionary["DecodeParms"]
        if case .array(let values) = parameters { parameters = values.first }
        guard let parameters = parameters?.dictionary,
            let predictor = parameters["Predictor"]?.integer, predictor > 1
        else { return data }
        guard predictor >= 10, let row = rowLength(parameters) else {
            throw PDFSyntaxError(.unknownFilter, at: encoded.startIndex, word: "Predictor")
        }
        return try undoPrediction(data, row: row.length, pixel: row.pixel)
    }

    private static func rowLength(_ parameters: PDFDictionary) -> (length: Int, pixel: Int)? {
        let columns = parameters["Columns"]?.integer ?? 1
        let colors = parameters["Colors"]?.integer ?? 1
        let depth = parameters["BitsPerComponent"]?.integer ?? 8
        guard (1...1 << 20).contains(columns), (1...32).contains(colors),
            (1...16).contains(depth)
        else { return nil }
        return ((columns * colors * depth + 7) / 8, max(1, colors * depth / 8))
    }

    /// Undoes PNG's row filters (PNG specification, 9.2).
    private static func undoPrediction(
        _ data: [UInt8], row: Int, pixel: Int
    ) throws(PDFSyntaxError) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(data.count)
        var previous = [UInt8](repeating: 0, count: row)
        var position = 0
        while position < data.count {
            let kind = data[position]
            let end = min(position + 1 + row, data.count)
            var current = Array(data[position + 1..<end])
            for index in current.indices {
                let left = index >= pixel ? current[index - pixel] : 0
                let up = previous[index]
                switch kind {
                case 0: break
                case 1: current[index] &+= left
                case 2: current[index] &+= up
                case 3: current[index] &+= UInt8((Int(left) + Int(up)) / 2)
                case 4:
                    let corner = index >= pixel ? previous[index - pixel] : 0
                    current[index] &+= paeth(left, up, corner)
                default: throw PDFSyntaxError(.badCompression, at: position)
                }
            }
            result += current
            if current.count == row { previous = current }
            position = end
        }
        return result
    }

    private static func paeth(_ left: UInt8, _ up: UInt8, _ corner: UInt8) -> UInt8 {
        let estimate = Int(left) + Int(up) - Int(corner)
        let (a, b, c) = (
            abs(estimate - Int(left)), abs(estimate - Int(up)), abs(estimate - Int(corner))
        )
        return a <= b && a <= c ? left : b <= c ? up : corner
    }
}
