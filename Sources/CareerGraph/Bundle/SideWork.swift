import CSideThread
import Glibc

/// Work on a thread of its own, beside what its starter goes on to do.
///
/// A plain thread and not a task: Swift's concurrency would start a pool of threads, and nothing here has to wait
/// without blocking. It is there while the map loads and gone before the first screen, so that a program which waits for
/// a key has one thread.
struct SideWork<Answer: Sendable>: ~Copyable {
    private let task: Task
    /// nil where the system gave no thread: then the work has been done already.
    private var thread: pthread_t?

    /// Begins the work; where no thread can be had, does it at once.
    init(_ work: @escaping @Sendable () -> Answer) {
        task = Task(work)
        var thread = pthread_t()
        let context = Unmanaged.passRetained(task as RunnableWork).toOpaque()
        let failure = rung_start_side_thread(&thread, { runWork($0) }, context)
        if failure == 0 {
            self.thread = thread
        } else {
            _ = runWork(context)
        }
    }

    /// Waits for the end of the work.
    consuming func answer() -> Answer {
        if let thread { pthread_join(thread, nil) }
        return task.answer ?? task.work()
    }

    /// What both threads hold. Unchecked, because the thread alone writes the answer, and it is read only after the
    /// thread has been joined.
    private final class Task: RunnableWork, @unchecked Sendable {
        let work: @Sendable () -> Answer
        private(set) var answer: Answer?

        init(_ work: @escaping @Sendable () -> Answer) { self.work = work }

        override func run() { answer = work() }
    }
}

/// Work of any kind, as it goes through the C library's pointer.
private class RunnableWork {
    func run() {}
}

private func runWork(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let context { Unmanaged<RunnableWork>.fromOpaque(context).takeRetainedValue().run() }
    return nil
}
