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
    private let pieces: TakenPieces
    private let places: AnswerPlaces<Answer>
    /// nil where the system gave no thread: then its starter does everything.
    private let thread: pthread_t?

    /// Begins with the first piece, on another thread.
    ///
    /// - Parameters:
    ///   - count: how many pieces there are; the long ones had better come first.
    ///   - piece: does one of them, on whichever thread.
    init(count: Int, _ piece: @escaping @Sendable (Int) -> Answer) {
        let places = AnswerPlaces<Answer>(count: count)
        pieces = TakenPieces(count: count) { places.keep(piece($0), at: $0) }
        self.places = places
        var thread = pthread_t()
        let context = Unmanaged.passRetained(pieces)
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
        return places.take()
    }
}

/// A place for each answer. Each is written once, by the thread that took its piece, and read when all pieces are done:
/// no two threads are ever at the same place, so that no lock is needed.
private struct AnswerPlaces<Answer: Sendable>: @unchecked Sendable {
    private let places: UnsafeMutableBufferPointer<Answer>

    init(count: Int) { places = .allocate(capacity: count) }

    func keep(_ answer: Answer, at place: Int) { places.initializeElement(at: place, to: answer) }

    /// All answers, once every place has one; the places are gone then.
    func take() -> [Answer] {
        let answers = Array(unsafeUninitializedCapacity: places.count) { buffer, count in
            count = buffer.moveInitialize(fromContentsOf: places)
        }
        places.deallocate()
        return answers
    }
}

/// What both threads hold. It goes to the other one as a pointer, which the compiler does not follow: all of it may be
/// shared, a constant, a closure that may be sent, and a number that is counted up at once. Not generic: the runtime takes
/// longer to make a type than the work on a small table.
private final class TakenPieces: Sendable {
    let count: Int
    private let piece: @Sendable (Int) -> Void
    private let next = Atomic(0)

    init(count: Int, _ piece: @escaping @Sendable (Int) -> Void) {
        self.count = count
        self.piece = piece
    }

    /// Does pieces until none is left, and says how many.
    func take() -> Int {
        var taken = 0
        while true {
            let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard number < count else { return taken }
            piece(number)
            taken += 1
        }
    }
}

private func takePieces(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let context { _ = Unmanaged<TakenPieces>.fromOpaque(context).takeRetainedValue().take() }
    return nil
}
