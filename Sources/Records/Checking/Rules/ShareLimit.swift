/// X13: what may be a share of something at most is: a standing committee a third of its
/// committee, the best grade 20 % of its base. The limits are data with their dates; rounded
/// down.
struct ShareLimit: ReconciliationRule {
    let code = "X13"
    let source = "Quy định 29-QĐ/TW (2016), Điều 12; Hướng dẫn 21-HD/BTCTW (2019)"

    func check(_ ledger: Ledger) -> [CheckResult] {
        let declared = declared(in: ledger)
        let known = Set(declared.map(\.subject.id))
        return declared + committees(in: ledger).filter { !known.contains($0.subject.id) }
            + bestGrades(in: ledger)
    }

    private func declared(in ledger: Ledger) -> [CheckResult] {
        ledger.relations("ty_le_toi_da").compactMap { relation in
            let scope = relation["scope"].text
            guard let name = relation["total"].text, let base = relation["base"].text else {
                return nil
            }
            let limit = Thresholds.Threshold(text: relation["limit"].text ?? "", source: "").value
            guard let part = ledger.figure(name, in: scope),
                let whole = ledger.figure(base, in: scope), let limit
            else {
                return CheckResult(
                    rule: code, verdict: .cannotCheck, subject: ledger.names.record(relation),
                    remarks: [.unknownNames([name, base])])
            }
            return result(part, whole, limit)
        }
    }

    private func committees(in ledger: Ledger) -> [CheckResult] {
        ledger.book["org_snapshots"].compactMap { snapshot in
            let end = snapshot["period"].text.flatMap(ledger.book.period)?.to
            guard let part = ledger.figure(snapshot.id + "/uy_vien_ban_thuong_vu"),
                let whole = ledger.figure(snapshot.id + "/uy_vien_ban_chap_hanh"),
                let limit = ledger.thresholds.value("btv_tren_bch", on: end)
            else { return nil }
            return result(part, whole, limit)
        }
    }

    private func result(
        _ part: CheckedFigure, _ whole: CheckedFigure, _ limit: Rational
    ) -> CheckResult? {
        guard let stated = part.quantity?.value, let base = whole.quantity?.value,
            (base * limit).isDefined, limit > 0
        else { return nil }
        let most = (base * limit).roundedDown
        let isWithin = stated <= most
        // What the base would have to be for the part to be within the limit.
        let needed = -(-(stated / limit)).roundedDown
        return CheckResult(
            rule: code, verdict: isWithin ? .agrees : .needsLook, subject: part,
            computed: Quantity(most, unit: part.quantity?.unit), difference: stated - most,
            parts: [whole],
            remarks: isWithin
                ? [] : [.said("records.remark-limit", ["limit": "\(limit)", "base": "\(needed)"])])
    }

    private func bestGrades(in ledger: Ledger) -> [CheckResult] {
        ledger.book["classification_tallies"].compactMap { record in
            guard let scale = ledger.book.scale(of: record), let limit = scale.limit,
                let best = ledger.figure(record.id + "/" + scale.grades[0]),
                let stated = best.quantity?.value
            else { return nil }
            let counts = Dictionary(
                record["counts"].parts.compactMap { part in
                    part.value.quantity.map { (part.name, $0) }
                }, uniquingKeysWith: { first, _ in first })
            guard let most = scale.allowance(counts) else { return nil }
            let isWithin = stated <= most
            let other = ClassificationScale.Base.allCases.first { $0 != limit.base }
            let readings =
                isWithin
                ? []
                : other.flatMap { scale.allowance(counts, on: $0) }.map {
                    [
                        CheckResult.Reading(
                            added: [], parts: [], computed: Quantity($0, unit: best.quantity?.unit),
                            difference: stated - $0, verdict: stated <= $0 ? .agrees : .differs)
                    ]
                } ?? []
            let arguments = [
                "percent": "\(limit.percent)", "base": limit.base.rawValue,
                "source": scale.scheme.source ?? scale.scheme.title,
            ]
            return CheckResult(
                rule: code, verdict: isWithin ? .agrees : .needsLook, subject: best,
                computed: Quantity(most, unit: best.quantity?.unit), difference: stated - most,
                readings: readings,
                remarks: isWithin ? [] : [.said("records.remark-best", arguments)])
        }
    }
}

extension Rational {
    /// The greatest whole number that is not above this one.
    var roundedDown: Rational {
        guard isDefined else { return self }
        let whole = numerator / denominator
        return Rational(Int(numerator < 0 && numerator % denominator != 0 ? whole - 1 : whole))
    }
}
