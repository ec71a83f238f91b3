/// Limits and conventions of the checks, with the text that sets them and the days on which it
/// is in force; data of the scheme `nguong_doi_chieu`.
struct Thresholds: Sendable {
    /// A limit.
    struct Threshold: Sendable {
        /// As written: `1/3`.
        var text: String
        /// The document that sets it.
        var source: String
        /// The number.
        var value: Rational? {
            let parts = text.split(separator: "/").map { Int($0) }
            if parts.count == 2, let top = parts[0], let bottom = parts[1], bottom > 0 {
                return Rational(top, over: bottom)
            }
            return parts.count == 1 ? parts[0].map { Rational($0) } : nil
        }
    }

    private let codes: [CodeScheme.Code]

    init(_ schema: RecordSchema) {
        codes = schema.scheme("nguong_doi_chieu").codes
    }

    /// The limit of `rule` in force on `date`, the latest where the date is unknown.
    func threshold(_ rule: String, on date: CivilDate? = nil) -> Threshold? {
        func day(_ code: CodeScheme.Code, _ key: String) -> CivilDate? {
            code.settings[key].flatMap(DateReading.date)
        }
        let found = codes.filter { code in
            guard code.settings["rule"] == rule else { return false }
            guard let date else { return true }
            if let from = day(code, "valid_from"), date < from { return false }
            if let to = day(code, "valid_to"), to < date { return false }
            return true
        }
        let latest = found.max { a, b in
            switch (day(a, "valid_from"), day(b, "valid_from")) {
            case (let x?, let y?): x < y
            case (nil, .some): true
            default: false
            }
        }
        return latest.map {
            Threshold(text: $0.settings["value"] ?? "", source: $0.settings["source"] ?? "")
        }
    }

    /// The number of `rule` in force on `date`.
    func value(_ rule: String, on date: CivilDate? = nil) -> Rational? {
        threshold(rule, on: date)?.value
    }
}

extension RecordBook {
    /// The number of the limit `rule` in force on `date`, the latest where the date is unknown;
    /// nil where none is set.
    public func limit(_ rule: String, on date: CivilDate?) -> Rational? {
        Thresholds(schema).value(rule, on: date)
    }
}
