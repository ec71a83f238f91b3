internal import Synchronization
public import Typesetting

/// The font files that pages are drawn with: each is reduced once, for the faces of all threads.
public final class FaceFiles: Sendable {
    let book: FontBook
    private let made = Mutex<[Int: ReducedFace?]>([:])

    /// The files of `book`; none is reduced yet.
    public init(_ book: FontBook) { self.book = book }

    /// The reduced form of `file`; nil when it is used as it is.
    func reduced(_ file: FontBook.File) -> ReducedFace? {
        made.withLock { made in
            if let known = made[file.number] { return known }
            let reduced = ReducedFace(file.bytes)
            made[file.number] = .some(reduced)
            return reduced
        }
    }
}
