import Documents

/// X08: a stated number of things is the number of things listed. A list that names fewer may
/// be open, and is only said to be so; one that names more contradicts the number.
struct CountOfList: ReconciliationRule {
    let code = "X08"
    let source = "Quy ước tổng hợp biểu mẫu thống kê (Quyết định 885-QĐ/UBKTTW)"

    func check(_ ledger: Ledger) -> [CheckResult] {
        let declared = declared(in: ledger)
        let known = Set(declared.map(\.subject.id))
        let derived = recipients(in: ledger) + models(in: ledger) + clusters(in: ledger)
        return declared + derived.filter { !known.contains($0.subject.id) }
    }

    private func declared(in ledger: Ledger) -> [CheckResult] {
        ledger.relations("dem_danh_sach").compactMap { relation in
            guard let name = relation["total"].text else { return nil }
            let names = relation["parts"].list.compactMap(\.text)
            let table = ledger.book[name.split(separator: ".").first.map(String.init) ?? name]
            var subject =
                ledger.figure(name, in: relation["scope"].text)
                ?? ledger.figure(name + "/stated_count")
                ?? CheckedFigure(
                    id: name,
                    label: table.isEmpty ? label(of: name, ledger) : table.description.title,
                    quantity: nil, place: relation.place)
            if subject.quantity == nil { subject.quantity = relation["total_value"].quantity }
            if !table.isEmpty {
                // A list of sentences can be divided in more ways than one.
                let parts = table.map { listed($0) }
                return result(subject, parts, isLoose: true)
            }
            let parts = names.map { part(named: $0, ledger) }
            return result(subject, parts, isLoose: false)
        }
    }

    /// Lists of those awarded, by award and kind.
    private func recipients(in ledger: Ledger) -> [CheckResult] {
        let lists = Dictionary(grouping: ledger.book["award_recipients"]) { recipient in
            (recipient["award"].text ?? "") + "/" + (recipient["kind"].text ?? "")
        }
        return ledger.book.awards.flatMap { award in
            award.recipients.compactMap { kind, _ in
                let id = award.id + "/" + kind
                guard let subject = ledger.figure(id), let list = lists[id] else { return nil }
                return result(subject, list.map { listed($0) }, isLoose: false)
            }
        }
    }

    /// Named models against tallies of the same organisation, period, level and kind. Fields
    /// are compared only where the whole list is complete.
    private func models(in ledger: Ledger) -> [CheckResult] {
        let book = ledger.book
        let models = book.models
        if models.isEmpty { return [] }
        let tree = OrganizationTree(book)
        let tallies = book.modelTallies.filter { tally in
            guard tally.subject == nil, tally.newOrKept == nil, let status = tally.status
            else { return false }
            return ["dang_ky", "xay_dung", "xay_dung_duy_tri"].contains(status)
        }
        let units = Set(tallies.compactMap(\.organization))
        var byScope: [[String?]: [Model]] = [:]
        for model in models {
            guard let unit = model.organization else { continue }
            for above in tree.lineage(of: unit) where units.contains(above) {
                let key = [above, model.registeredPeriod, model.level, model.kind]
                byScope[key, default: []].append(model)
            }
        }
        let ofFields = Dictionary(grouping: tallies.filter { $0.field != nil }) { tally in
            [tally.organization, tally.period, tally.level, tally.kind, tally.status]
        }
        return tallies.filter { $0.field == nil }.flatMap { tally -> [CheckResult] in
            let key = [tally.organization, tally.period, tally.level, tally.kind]
            guard let list = byScope[key], let subject = ledger.figure(tally.id) else { return [] }
            let total = result(subject, list.map { listed($0.record) }, isLoose: false)
            guard total.verdict != .openList else { return [total] }
            let fields = ofFields[key + [tally.status]] ?? []
            return [total]
                + fields.compactMap { field in
                    ledger.figure(field.id).map { subject in
                        let named = list.filter { $0.field == field.field }
                        return result(subject, named.map { listed($0.record) }, isLoose: false)
                    }
                }
        }
    }

    private func clusters(in ledger: Ledger) -> [CheckResult] {
        ledger.book["clusters"].compactMap { cluster in
            guard let subject = ledger.figure(cluster.id + "/stated_count") else { return nil }
            let parts = cluster["members"].list.compactMap(\.text).map { part(named: $0, ledger) }
            return result(subject, parts, isLoose: false)
        }
    }

    private func result(
        _ subject: CheckedFigure, _ parts: [CheckedFigure], isLoose: Bool
    ) -> CheckResult {
        let listed = Rational(parts.count)
        let computed = Quantity(listed, unit: subject.quantity?.unit)
        guard let stated = subject.quantity?.value else {
            // Nothing is stated, so the list speaks for itself.
            return CheckResult(
                rule: code, verdict: .agrees, subject: subject, computed: computed, parts: parts)
        }
        let verdict: Verdict =
            if subject.quantity?.isExact != true {
                .needsLook
            } else if listed == stated {
                .agrees
            } else if listed < stated {
                .openList
            } else {
                isLoose ? .needsLook : .differs
            }
        return CheckResult(
            rule: code, verdict: verdict, subject: subject, computed: computed,
            difference: subject.quantity?.isExact == true ? stated - listed : nil, parts: parts)
    }

    private func listed(_ record: Record) -> CheckedFigure {
        CheckedFigure(
            id: record.id, label: record.label, shortLabel: record["label"].text,
            quantity: nil, place: record.place)
    }

    private func part(named name: String, _ ledger: Ledger) -> CheckedFigure {
        let tables = ["models", "organizations", "people", "solutions"]
        if let record = ledger.book.record(name, in: tables) { return listed(record) }
        return CheckedFigure(id: name, label: name, quantity: nil, place: Place())
    }

    private func label(of name: String, _ ledger: Ledger) -> String {
        ledger.book.record(name, in: ["clusters", "organizations"])?.label ?? name
    }
}
