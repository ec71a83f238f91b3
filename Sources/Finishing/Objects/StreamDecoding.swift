/// Decoding stream data: the filters for data of any kind, one after the other, with predictors.
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
        let filters = filters(of: dictionary)
        if filters.isEmpty { return Array(encoded) }
        // More than a few filters on one stream only make a bomb bigger.
        guard filters.count <= 4 else {
            throw PDFSyntaxError(.unknownFilter, at: encoded.startIndex)
        }
        var parameters: [PDFValue]
        switch dictionary["DecodeParms"] {
        case .array(let values): parameters = values
        case nil: parameters = []
        case .some(let value): parameters = [value]
        }
        var data = encoded
        for (index, filter) in filters.enumerated() {
            let own = parameters.indices.contains(index) ? parameters[index].dictionary : nil
            data = try decode(data, filter: filter, parameters: own, with: &inflater)[...]
        }
        return Array(data)
    }

    /// The filters of a stream in the order in which they are undone; one that is no name is `?`.
    static func filters(of dictionary: PDFDictionary) -> [String] {
        switch dictionary["Filter"] {
        case nil, .null: []
        case .name(let name): [name]
        case .array(let values): values.map { $0.name ?? "?" }
        default: ["?"]
        }
    }

    private static func decode(
        _ encoded: ArraySlice<UInt8>, filter: String, parameters: PDFDictionary?,
        with inflater: inout Inflater
    ) throws(PDFSyntaxError) -> [UInt8] {
        let data: [UInt8]
        if filter == "FlateDecode" || filter == "Fl" {
            data = try inflater.inflate(encoded)
        } else if let plain = try PlainFilters.decode(
            Array(encoded), filter: filter,
            earlyChange: parameters?["EarlyChange"]?.integer != 0)
        {
            data = plain
        } else {
            throw PDFSyntaxError(.unknownFilter, at: encoded.startIndex, word: filter)
        }
        guard let parameters,
            let predictor = parameters["Predictor"]?.integer, predictor > 1
        else { return data }
        guard let row = rowLength(parameters) else {
            throw PDFSyntaxError(.unknownFilter, at: encoded.startIndex, word: "Predictor")
        }
        if predictor == 2, parameters["BitsPerComponent"]?.integer ?? 8 == 8 {
            return undoDifferences(data, row: row.length, pixel: row.pixel)
        }
        guard predictor >= 10 else {
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

    /// Undoes TIFF's predictor: each byte is the difference to the pixel before.
    private static func undoDifferences(_ data: [UInt8], row: Int, pixel: Int) -> [UInt8] {
        var result = data
        for index in result.indices where index % row >= pixel {
            result[index] &+= result[index - pixel]
        }
        return result
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
