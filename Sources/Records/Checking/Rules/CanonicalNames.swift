/// X14: documents and campaigns go by their registered names. The known names are data
/// (`ten_chuan`); a name that is nearly one of them, and two titles of one symbol, ask for a
/// look. Nothing is corrected.
struct CanonicalNames: ReconciliationRule {
    let code = "X14"
    let source = "Tên văn bản, phong trào ghi đúng như đã ban hành (Quy định 399-QĐ/TW)"

    func check(_ ledger: Ledger) -> [CheckResult] {
        let names = KnownNames(ledger)
        return documents(names, ledger) + movements(names, ledger)
    }

    private func documents(_ names: KnownNames, _ ledger: Ledger) -> [CheckResult] {
        var titles: [String: String] = [:]
        return ledger.book.documents.compactMap { document in
            guard let symbol = document.symbol.map(TextFolding.key), !symbol.isEmpty,
                let title = document.title
            else { return nil }
            let subject = ledger.names.record(document.record, column: "title")
            if let expected = names.title(ofSymbol: symbol, issuedOn: document.date) {
                return result(
                    subject, title, expected,
                    isSame: names.key(title).hasSuffixWords(names.key(expected)))
            }
            guard let earlier = titles[symbol] else {
                titles[symbol] = title
                return nil
            }
            return result(subject, title, earlier, isSame: names.key(title) == names.key(earlier))
        }
    }

    private func movements(_ names: KnownNames, _ ledger: Ledger) -> [CheckResult] {
        ledger.book["movements"].compactMap { record in
            guard let name = record["name"].text else { return nil }
            let subject = ledger.names.record(record, column: "name")
            if let expected = record["canonical_name"].text {
                return result(
                    subject, name, expected, isSame: names.key(name) == names.key(expected))
            }
            return names.nearest(to: name).map {
                result(subject, name, $0, isSame: names.key(name) == names.key($0))
            }
        }
    }

    private func result(
        _ subject: CheckedFigure, _ found: String, _ expected: String, isSame: Bool
    ) -> CheckResult {
        CheckResult(
            rule: code, verdict: isSame ? .agrees : .needsLook, subject: subject,
            remarks: isSame ? [] : [.words(found, expected: expected)])
    }
}

/// The registered names, compared by their words without marks and with abbreviations spelt out.
private struct KnownNames {
    private let schema: RecordSchema
    private let codes: [CodeScheme.Code]
    private let likeness: Rational

    init(_ ledger: Ledger) {
        schema = ledger.book.schema
        codes = schema.scheme("ten_chuan").codes
        likeness = ledger.thresholds.value("ten_gan_giong") ?? Rational(3, over: 5)
    }

    func key(_ name: String) -> String {
        let abbreviations = schema.scheme("viet_tat_trong_ten")
        return TextFolding.key(name).split(separator: " ").map { word in
            abbreviations[String(word)].map { TextFolding.key($0.label) } ?? String(word)
        }.joined(separator: " ")
    }

    /// The title of the document with this symbol. Symbols come again every year and term, so
    /// another date is another document.
    func title(ofSymbol symbol: String, issuedOn date: CivilDate?) -> String? {
        codes.first { code in
            guard code.settings["symbol"].map(TextFolding.key) == symbol else { return false }
            let known = code.settings["date"].flatMap(DateReading.date)
            guard let date, let known else { return true }
            return date.year == known.year
        }?.label
    }

    func nearest(to name: String) -> String? {
        let words = Set(key(name).split(separator: " "))
        guard words.count >= 6 else { return nil }
        var best: (name: String, likeness: Rational)?
        for code in codes where code.settings["symbol"] == nil {
            let others = Set(key(code.label).split(separator: " "))
            let share = Rational(
                words.intersection(others).count, over: words.union(others).count)
            if share >= likeness, best.map({ $0.likeness < share }) ?? true {
                best = (code.label, share)
            }
        }
        return best?.name
    }
}

extension String {
    /// Whether these words are `other`, perhaps after opening words (`về`, `về việc`, the kind
    /// of document).
    fileprivate func hasSuffixWords(_ other: String) -> Bool {
        self == other || ["ve ", "ve viec ", "viec "].contains { self == $0 + other }
    }
}
