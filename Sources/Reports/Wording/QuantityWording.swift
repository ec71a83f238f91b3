public import Records

extension NumberWording {
    /// A stated amount with the word that says how sure it is, and its unit noun:
    /// `hơn 7.600 công trình`, `từ 7 đến 13 thành viên`, `68/68 cấp ủy`, `hàng trăm mô hình`.
    ///
    /// The word follows from the qualifier alone; an approximate amount stays approximate.
    public func quantity(_ quantity: Quantity, unit: String? = nil) -> String {
        let amount = amount(quantity)
        guard let unit, !unit.isEmpty else { return amount }
        if unit == "%" { return amount + unit }
        return amount + " " + unit
    }

    /// The amount without its unit.
    public func amount(_ quantity: Quantity) -> String {
        guard let lower = quantity.lower else { return quantity.magnitudeWords }
        if let upper = quantity.upper { return "từ \(plain(lower)) đến \(plain(upper))" }
        if let whole = quantity.of {
            return quantity.qualifier.prefix + "\(plain(lower))/\(plain(whole))"
        }
        return quantity.qualifier.prefix + number(lower)
    }

    /// The amount as a cell of a table holds it: never padded, ranges as `7 - 13`.
    public func cell(_ quantity: Quantity) -> String {
        guard let lower = quantity.lower else { return quantity.magnitudeWords }
        if let upper = quantity.upper { return "\(plain(lower)) - \(plain(upper))" }
        if let whole = quantity.of {
            return quantity.qualifier.prefix + "\(plain(lower))/\(plain(whole))"
        }
        return quantity.qualifier.prefix + plain(lower)
    }
}

extension Quantity {
    /// The order of magnitude in the words of the source, `hàng trăm` when it gives none.
    var magnitudeWords: String {
        guard let written = asWritten, let start = written.range(ofWords: "hàng") else {
            return "hàng trăm"
        }
        return written[start...].split(separator: " ").prefix(2).joined(separator: " ")
            .lowercasedFirst
    }
}

extension String {
    /// Where `words` begin in this text, whatever their case.
    fileprivate func range(ofWords words: String) -> String.Index? {
        indices.first { self[$0...].lowercased().hasPrefix(words) }
    }
}

extension Qualifier {
    /// The word before the number, with its space; empty when counted.
    var prefix: String {
        switch self {
        case .exact, .range, .magnitude: ""
        case .moreThan: "hơn "
        case .above: "trên "
        case .nearly: "gần "
        case .about: "khoảng "
        case .estimated: "ước "
        case .atLeast: "ít nhất "
        }
    }
}
