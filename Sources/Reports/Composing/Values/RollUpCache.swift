import Records
import Synchronization

/// Roll-ups of a book that one composing made, so that each period is added up once.
final class RollUpCache: Sendable {
    private let made = Mutex<[String: RollUp]>([:])

    /// The roll-up of `superior` in `period`.
    func rollUp(of superior: String, in period: String, of book: RecordBook) -> RollUp? {
        let key = superior + "\n" + period
        if let known = made.withLock({ $0[key] }) { return known }
        guard let new = RollUp(of: superior, in: period, of: book) else { return nil }
        made.withLock { $0[key] = new }
        return new
    }
}
