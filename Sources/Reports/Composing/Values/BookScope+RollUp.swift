import Documents
import Records

/// Names below `tong_hop`: what the units below the reporting one come to.
enum RollUpNames: String, CaseIterable {
    /// A figure added up over the units: `tong_hop.so_lieu.tin_bai`.
    case figures = "so_lieu"
    /// Models added up over the units: `tong_hop.mo_hinh.cap.co_so.linh_vuc`.
    case models = "mo_hinh"
    /// Units that give no figure: `tong_hop.thieu.tin_bai`.
    case missing = "thieu"
    /// How many units ought to report.
    case units = "don_vi"
    /// How many of them do: n/m.
    case reported = "da_bao_cao"
    /// Those that do, as records.
    case reporting = "bao_cao"
    /// Those that do not.
    case silent = "chua_bao_cao"
    /// Units counted once although units below them report the same.
    case countedOnce = "tinh_mot_lan"
    /// Units that report now and did not the period before.
    case appeared = "moi_bao_cao"
    /// Units that reported the period before and do not now.
    case fellSilent = "thoi_bao_cao"
    /// Units set up since the period before.
    case established = "don_vi_moi"
    /// Units that ended since the period before.
    case ended = "don_vi_thoi"
    /// Units whose figures are not those of the period before.
    case changed = "thay_doi"
    /// Units that sent something else for this period than they had sent before.
    case corrected = "sua_lai"

    /// What the name stands for; the first two take more names.
    var type: ValueType {
        switch self {
        case .figures, .units, .reported: .quantity
        case .models: .breakdown
        default: .records("organizations")
        }
    }
}

extension BookScope {
    /// What the units below the root come to in this period.
    var rollUp: RollUp? { rollUps.rollUp(of: root.id, in: period.id, of: book) }

    /// The value of a name below `tong_hop`.
    func rolled(_ path: [String]) -> Bound {
        guard let name = path.first.flatMap(RollUpNames.init), let rollUp else { return .missing }
        let rest = Array(path.dropFirst())
        switch name {
        case .figures:
            return rest.first.flatMap { rollUp[.indicator($0)] }.map(bound) ?? .missing
        case .models: return tally(rest, among: tallies(of: rollUp), isAddedUp: true)
        case .missing:
            let missing = rest.first.flatMap { rollUp[.indicator($0)]?.missing } ?? []
            return records(missing.compactMap { book.organization($0) })
        case .units: return count(rollUp.units, of: nil)
        case .reported: return count(rollUp.reported, of: rollUp.units)
        case .reporting: return records(rollUp.reported)
        case .silent: return records(rollUp.silent)
        case .countedOnce: return records(rollUp.countedOnce)
        case .appeared: return records(changes(of: rollUp)?.appeared ?? [])
        case .fellSilent: return records(changes(of: rollUp)?.fellSilent ?? [])
        case .established: return records(changes(of: rollUp)?.established ?? [])
        case .ended: return records(changes(of: rollUp)?.ended ?? [])
        case .changed: return records(changes(of: rollUp)?.changed.map(\.unit) ?? [])
        case .corrected:
            let corrected = Set(book.corrections(in: period).map(\.unit.id))
            return records(book.organizations.filter { corrected.contains($0.id) })
        }
    }

    private func changes(of rollUp: RollUp) -> RollUpChanges? {
        previous.flatMap { rollUps.rollUp(of: root.id, in: $0.id, of: book) }
            .map { rollUp.changes(since: $0) }
    }

    private func tallies(of rollUp: RollUp) -> [CountedTally] {
        rollUp.keys.compactMap { key in
            guard case .models(let codes) = key, let figure = rollUp[key],
                let place = figure.parts.first?.place
            else { return nil }
            return CountedTally(codes, figure.computed, place: place)
        }
    }

    private func bound(_ figure: RolledFigure) -> Bound {
        var quantity = bound(figure.computed, from: figure.parts.first?.place)
        quantity.isComputed = true
        return .quantity(quantity)
    }

    private func count(_ units: [Organization], of all: [Organization]?) -> Bound {
        var quantity = bound(
            Quantity(
                Rational(units.count), unit: "don_vi", of: all.map { Rational($0.count) },
                asWritten: nil), from: units.first?.record.place)
        quantity.isComputed = true
        return .quantity(quantity)
    }

    private func records(_ units: [Organization]) -> Bound {
        .records(units.map(\.record), table: "organizations")
    }
}
