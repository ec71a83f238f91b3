/// Writes values as one line of JSON, which is YAML too: what a cell or a column of a database
/// holds where plain text would say less than the value. `FlowParser` reads it again.
struct FlowText {
    private(set) var bytes: [UInt8] = []

    /// `value` as one line. A number in `unit` needs no more than its digits.
    static func text(_ value: Value, unit: String? = nil) -> String {
        var text = FlowText()
        text.write(value, unit: unit)
        return String(decoding: text.bytes, as: UTF8.self)
    }

    /// Parts under their names as a list of single pairs, which keeps their order and repeats.
    static func pairs(_ parts: [Value.Part]) -> String {
        text(.list(parts.map { .group([$0]) }))
    }

    mutating func write(_ value: Value, unit: String?) {
        switch value {
        case .missing: raw("null")
        case .text(let text), .code(let text), .reference(let text): write(text)
        case .date(let date): write(CellWriting.typed(date))
        case .flag(let flag): raw(flag ? "true" : "false")
        case .number(let quantity): write(quantity, unit: unit)
        case .list(let values):
            raw("[")
            for (index, value) in values.enumerated() {
                if index > 0 { raw(", ") }
                write(value, unit: unit)
            }
            raw("]")
        case .group(let parts):
            raw("{")
            for (index, part) in parts.enumerated() {
                if index > 0 { raw(", ") }
                write(part.name)
                raw(": ")
                write(part.value, unit: nil)
            }
            raw("}")
        }
    }

    /// The number alone, or everything that is known about it by name.
    private mutating func write(_ quantity: Quantity, unit: String?) {
        if quantity == Quantity(quantity.lower, unit: unit), let number = quantity.lower {
            return write(number)
        }
        var isFirst = true
        func key(_ name: String, _ text: inout FlowText) {
            text.raw(isFirst ? "{" : ", ")
            isFirst = false
            text.write(name)
            text.raw(": ")
        }
        if let lower = quantity.lower {
            key(quantity.upper == nil ? "value" : "min", &self)
            write(lower)
        }
        if let upper = quantity.upper {
            key("max", &self)
            write(upper)
        }
        if let of = quantity.of {
            key("of", &self)
            write(of)
        }
        let texts = [
            ("within", quantity.within), ("unit", quantity.unit),
            ("qualifier", quantity.qualifier == .exact ? nil : quantity.qualifier.rawValue),
            ("as_written", quantity.asWritten),
        ]
        for (name, text) in texts {
            guard let text else { continue }
            key(name, &self)
            write(text)
        }
        if isFirst { key("qualifier", &self); write(quantity.qualifier.rawValue) }
        raw("}")
    }

    /// Digits; decimals after a comma and in quotes, as a person types them.
    private mutating func write(_ number: Rational) {
        if number.isWhole {
            raw(String(number.numerator))
        } else {
            write(CellWriting.typed(number))
        }
    }

    /// Text in quotes.
    mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): raw("\\\"")
            case UInt8(ascii: "\\"): raw("\\\\")
            case UInt8(ascii: "\n"): raw("\\n")
            case UInt8(ascii: "\t"): raw("\\t")
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
