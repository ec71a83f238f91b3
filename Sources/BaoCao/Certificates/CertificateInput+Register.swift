import Documents
public import Records
import Reports

extension CertificateInput {
    /// Takes the numbers of decision and sheets from the register that `path` keeps.
    ///
    /// - Parameters:
    ///   - path: A book in SQLite, made when it is missing.
    ///   - home: Where the descriptions of tables are.
    ///   - keeps: Whether new numbers stay given; a proof only shows them.
    /// - Throws: what is wrong with the book, or every number that two claim.
    public mutating func takeNumbers(
        from path: String, home: Home, keeps: Bool
    ) throws(BaoCaoError) {
        let names = RegisterNames(batch)
        let register = AwardRegister(path: path, schema: try RecordSchema.load(home: home))
        let outcome: Result<AwardRegister.Numbers, AwardRegister.Clashes>
        do {
            outcome = try register.assign(
                names.decision, sheets: names.sheets, series: names.series,
                first: names.firstSheet, keeps: keeps)
        } catch {
            throw BaoCaoError(.records, error.diagnostics)
        }
        switch outcome {
        case .success(let numbers): take(numbers, names: names, path: path)
        case .failure(let clashes):
            throw BaoCaoError(
                .records, clashes.all.map { finding($0, names: names, path: path) })
        }
    }

    private func finding(
        _ clash: AwardRegister.Clash, names: RegisterNames, path: String
    ) -> Diagnostic {
        let row = clash.sheet.map { batch.order[$0] }
        let place = row.map { batch.roster.place(row: $0) } ?? Place(file: path)
        return Diagnostic(
            .error, clash.own == nil ? .registerClash : .registerOtherNumber, at: place,
            [
                "number": String(clash.number), "holder": clash.holder,
                "own": clash.own.map(String.init) ?? "",
                "name": row.map { batch.value("ten", row: $0) } ?? names.decision.key,
            ])
    }

    private mutating func take(
        _ numbers: AwardRegister.Numbers, names: RegisterNames, path: String
    ) {
        var books = Array(repeating: "", count: batch.roster.count)
        for (position, row) in batch.order.enumerated() {
            books[row] = String(numbers.sheets[position])
        }
        batch.assign("so_vang", books)
        let decision = names.written(numbers.decision)
        batch.assign("so", Array(repeating: decision, count: batch.roster.count))
        let place = Place(file: path)
        for entry in numbers.renamed {
            diagnostics.append(
                Diagnostic(
                    .warning, .registerRenamed, at: place,
                    [
                        "number": String(entry.number), "before": entry.before,
                        "after": entry.after,
                    ]))
        }
        for entry in numbers.unclaimed {
            diagnostics.append(
                Diagnostic(
                    .note, .registerUnclaimed, at: place,
                    ["number": String(entry.number), "name": entry.name]))
        }
        diagnostics.append(
            Diagnostic(
                .note, .registerGiven, at: place,
                [
                    "decision": decision, "first": String(numbers.sheets.min() ?? 0),
                    "last": String(numbers.sheets.max() ?? 0), "new": String(numbers.new),
                ]))
    }

    /// Records spoiled sheets in the register and keeps only them, to be printed again under
    /// their numbers.
    ///
    /// - Parameters:
    ///   - numbers: Book numbers of the sheets.
    ///   - reason: What happened to them.
    ///   - path: The book.
    ///   - home: Where the descriptions of tables are.
    /// - Throws: what is wrong with the book, or every number that was never given.
    public mutating func spoil(
        _ numbers: [Int], reason: String, in path: String, home: Home
    ) throws(BaoCaoError) {
        let names = RegisterNames(batch)
        let here = batch.order.filter { row in
            Int(batch.value("so_vang", row: row)).map(numbers.contains) ?? false
        }
        let known = Set(here.compactMap { Int(batch.value("so_vang", row: $0)) })
        var unknown = numbers.filter { !known.contains($0) }
        let register = AwardRegister(path: path, schema: try RecordSchema.load(home: home))
        if unknown.isEmpty {
            do {
                unknown = try register.spoil(numbers, series: names.series, reason: reason)
            } catch {
                throw BaoCaoError(.records, error.diagnostics)
            }
        }
        guard unknown.isEmpty else {
            throw BaoCaoError(
                .records,
                unknown.map {
                    Diagnostic(
                        .error, .registerNeverGiven, at: Place(file: path), ["number": String($0)])
                })
        }
        batch.keep(rows: here)
    }

    /// The spoiled sheets that the register knows of this series.
    ///
    /// - Throws: what is wrong with the book.
    public func spoiled(in path: String, home: Home) throws(BaoCaoError) -> [AwardRegister.Spoiled]
    {
        let register = AwardRegister(path: path, schema: try RecordSchema.load(home: home))
        do {
            return try register.spoiled(series: RegisterNames(batch).series)
        } catch {
            throw BaoCaoError(.records, error.diagnostics)
        }
    }
}
