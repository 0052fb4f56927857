import CSideThread
import Glibc
import Synchronization

/// Pieces of work that a thread of its own and its starter share: each takes the next one that nobody has taken yet.
///
/// So a thread that the kernel lets wait, because the machine is busy, costs nothing but what it could have done.
///
/// A plain thread and not a task: Swift's concurrency would start a pool of threads, and nothing here has to wait
/// without blocking. It is there while the map loads and gone before the first screen.
struct SharedWork<Answer: Sendable>: ~Copyable {
    private let pieces: Pieces
    /// nil where the system gave no thread: then its starter does everything.
    private let thread: pthread_t?

    /// Begins with the first piece, on another thread.
    ///
    /// - Parameters:
    ///   - count: how many pieces there are; the long ones had better come first.
    ///   - piece: does one of them, on whichever thread.
    init(count: Int, _ piece: @escaping @Sendable (Int) -> Answer) {
        pieces = Pieces(count: count, piece)
        var thread = pthread_t()
        let context = Unmanaged.passRetained(pieces as TakenPieces)
        let failure = rung_start_side_thread(&thread, { takePieces($0) }, context.toOpaque())
        if failure != 0 { context.release() }
        self.thread = failure == 0 ? thread : nil
    }

    /// Helps with what is left, waits for the rest, and gives all answers in the order of the pieces.
    consuming func answers() -> [Answer] {
        let own = pieces.take()
        if let thread {
            // One that has nothing to show need not be waited for: it will find nothing to do.
            if own == pieces.count { pthread_detach(thread) } else { pthread_join(thread, nil) }
        }
        return pieces.answers.withLock { $0.compactMap(\.self) }
    }

    /// What both threads hold. It goes to the other one as a pointer, which the compiler does not follow: all of it may
    /// be shared, a constant, a closure that may be sent, a number that is counted up at once, and what a lock guards.
    private final class Pieces: TakenPieces {
        let count: Int
        let answers: Mutex<[Answer?]>
        private let piece: @Sendable (Int) -> Answer
        private let next = Atomic(0)

        init(count: Int, _ piece: @escaping @Sendable (Int) -> Answer) {
            self.count = count
            self.piece = piece
            answers = Mutex(Array(repeating: nil, count: count))
        }

        override func take() -> Int {
            var taken = 0
            while true {
                let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard number < count else { return taken }
                let answer = piece(number)
                answers.withLock { $0[number] = answer }
                taken += 1
            }
        }
    }
}

/// Pieces of any kind, as they go through the C library's pointer.
private class TakenPieces {
    /// Does pieces until none is left, and says how many.
    func take() -> Int { 0 }
}

private func takePieces(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let context { _ = Unmanaged<TakenPieces>.fromOpaque(context).takeRetainedValue().take() }
    return nil
}
