import CNcurses
import Glibc

/// Gathers what ncurses writes for one frame, and hands it to the terminal in one piece.
///
/// ncurses empties its buffer at every cursor movement: a frame would reach the terminal in dozens of pieces, and be
/// seen half drawn. So while a frame is made, its descriptor stands for a file in memory.
@MainActor
final class OutputCollector {
    /// What ncurses is given to write to. Outside ``collect(_:)`` it is the terminal.
    let stream: UnsafeMutablePointer<FILE>

    private let descriptor: Int32
    private let memory: Int32
    private var bytes: [UInt8] = []
    private var hasWritten = false

    init() throws(TerminalError) {
        let memory = rung_memory_file()
        let descriptor = dup(STDOUT_FILENO)
        guard memory >= 0, descriptor >= 0, let stream = fdopen(descriptor, "w") else {
            let reason = String(cString: strerror(errno))
            Glibc.close(memory)
            Glibc.close(descriptor)
            throw .system(reason)
        }
        self.memory = memory
        self.descriptor = descriptor
        self.stream = stream
    }

    /// Keeps what the work writes until the next ``flush()``.
    func collect(_ work: () -> Void) {
        dup2(memory, descriptor)
        work()
        dup2(STDOUT_FILENO, descriptor)
    }

    /// Keeps bytes of our own, in order with the rest.
    func append(_ sequence: [UInt8]) { OutputCollector.writeAll(sequence[...], to: memory) }

    /// Hands on all that was kept.
    func flush() {
        // The file is never made shorter: its position says how much of it counts.
        let count = lseek(memory, 0, SEEK_CUR)
        guard count > 0 else { return }
        if bytes.count < count { bytes = [UInt8](repeating: 0, count: max(count, 16_384)) }
        let kept = pread(memory, &bytes, count, 0)
        lseek(memory, 0, SEEK_SET)
        guard kept > 0 else { return }
        // The first one goes out as it is: it puts in order whatever an earlier program has left behind.
        let frame = hasWritten ? LineScrolls.singly(AttributeSwitches.condensed(bytes[..<kept]))[...] : bytes[..<kept]
        hasWritten = true
        OutputCollector.writeAll(frame, to: STDOUT_FILENO)
    }

    /// Gives up the descriptors. ncurses must not use the stream any more.
    func close() {
        fclose(stream)
        Glibc.close(memory)
    }

    /// A terminal that is gone takes nothing; the next read will say so.
    private static func writeAll(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) {
        var rest = bytes
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if written > 0 {
                rest = rest.dropFirst(written)
            } else if errno == EAGAIN {
                // Somebody left the terminal in non-blocking mode.
                var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                guard poll(&waiting, 1, -1) > 0 || errno == EINTR else { return }
            } else if errno != EINTR {
                return
            }
        }
    }
}
