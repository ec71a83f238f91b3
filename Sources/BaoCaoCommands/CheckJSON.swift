import BaoCao
import Documents
import Records

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A check as JSON: findings with plain numbers, and the diagnostics of the reading.
struct CheckJSON: Encodable {
    struct Finding: Encodable {
        var rule: String
        var verdict: String
        var figure: String
        var label: String
        var stated: Number?
        var computed: Number?
        var difference: Number?
        var readings: [Reading]
        var remarks: [String]
        var demand: String
        var source: String
        var place: Place
    }

    struct Reading: Encodable {
        var computed: Number?
        var difference: Number?
        var parts: [String]
    }

    struct Problem: Encodable {
        var code: String
        var severity: String
        var message: String
        var arguments: [String: String]
        var place: Place
    }

    /// A number without format: whole ones as integers, others as decimals.
    struct Number: Encodable {
        var value: Rational

        init?(_ value: Rational?) {
            guard let value, value.isDefined else { return nil }
            self.value = value
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            if value.denominator == 1 {
                try container.encode(value.numerator)
            } else {
                try container.encode(
                    Decimal(value.numerator) / Decimal(value.denominator))
            }
        }
    }

    var findings: [Finding]
    var diagnostics: [Problem]

    init(_ check: BookCheck, all: Bool) {
        let wording = Wording(.vi)
        let rules = Dictionary(
            Reconciliation.rules.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        findings = (all ? check.results : check.findings).map { result in
            Finding(
                rule: result.rule, verdict: result.verdict.rawValue, figure: result.subject.id,
                label: result.subject.label, stated: Number(result.stated?.value),
                computed: Number(result.computed?.value), difference: Number(result.difference),
                readings: result.readings.map {
                    Reading(
                        computed: Number($0.computed.value), difference: Number($0.difference),
                        parts: $0.parts.map(\.id))
                },
                remarks: result.remarks.map(wording.sentence),
                demand: rules[result.rule].map(wording.demand) ?? result.rule,
                source: rules[result.rule]?.source ?? "",
                place: result.place)
        }
        diagnostics = check.diagnostics.map {
            Problem(
                code: $0.code.rawValue, severity: $0.severity.rawValue,
                message: wording.message($0), arguments: $0.arguments, place: $0.place)
        }
    }
}
