import Dispatch
import Synchronization

/// Threads that work on numbered pieces side by side. Whoever gives the pieces takes the results
/// in order, so that what comes out does not depend on the number of threads.
final class Crew<Piece: Sendable, Work: Sendable>: Sendable {
    private struct State {
        var waiting: [(number: Int, piece: Piece)] = []
        var done: [Int: Result<Work, any Error>] = [:]
        var isDismissed = false
    }

    private let state = Mutex(State())
    private let arrived = DispatchSemaphore(value: 0)
    private let finished = DispatchSemaphore(value: 0)
    private let members: Int

    /// A crew of `members` threads; each calls `prepare` for the tools of its own, and what it
    /// makes is called with a piece and its number.
    init(
        members: Int, prepare: @escaping @Sendable () -> (Piece, Int) throws -> Work
    ) {
        self.members = members
        for member in 0..<members {
            // A queue of its own gets a thread at once, however many others are at work.
            DispatchQueue(label: "crew \(member)").async { [self] in
                let work = prepare()
                while let (number, piece) = next() {
                    let result = Result { try work(piece, number) }
                    state.withLock { $0.done[number] = result }
                    finished.signal()
                }
            }
        }
    }

    private func next() -> (Int, Piece)? {
        arrived.wait()
        return state.withLock { state in
            state.isDismissed || state.waiting.isEmpty ? nil : state.waiting.removeFirst()
        }
    }

    /// Gives the crew the piece of this number.
    func give(_ piece: Piece, number: Int) {
        state.withLock { $0.waiting.append((number, piece)) }
        arrived.signal()
    }

    /// Waits for the work on the piece of this number; only one thread at a time does.
    ///
    /// - Throws: what the work on it threw, or a ``Dismissal``.
    func take(_ number: Int) throws -> Work {
        while true {
            let (result, isDismissed) = state.withLock { state in
                (state.done.removeValue(forKey: number), state.isDismissed)
            }
            if let result { return try result.get() }
            if isDismissed { throw Dismissal() }
            finished.wait()
        }
    }

    /// Lets the threads go, and who waits for them; pieces that nobody began are dropped.
    func dismiss() {
        state.withLock { $0.isDismissed = true }
        for _ in 0..<members { arrived.signal() }
        finished.signal()
    }
}

/// What is thrown to who waits for a crew that was let go.
struct Dismissal: Error {}
