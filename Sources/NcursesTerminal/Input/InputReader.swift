import Glibc
import TerminalUI

/// Reads standard input as it comes and hands it to the decoder.
@MainActor
final class InputReader {
    private var decoder: InputDecoder
    private let wakeDescriptor: Int32
    private var hasEnded = false
    private var buffer = [UInt8](repeating: 0, count: 4096)

    /// - Parameter wakeDescriptor: a second descriptor whose input ends the waiting.
    init(keys: TerminfoKeys, wakeDescriptor: Int32) {
        decoder = InputDecoder(keys: keys)
        self.wakeDescriptor = wakeDescriptor
    }

    /// The next event of what was read; ``InputEvent/hangUp`` after the end of input, as often as asked.
    func nextEvent() -> InputEvent? { decoder.next() ?? (hasEnded ? .hangUp : nil) }

    /// Waits until there is input, or a signal, or until the rest of something that has begun is overdue.
    ///
    /// Between events there is no limit: the process sleeps until somebody does something.
    func wait() {
        var descriptors = [
            pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
            pollfd(fd: wakeDescriptor, events: Int16(POLLIN), revents: 0),
        ]
        let ready = poll(&descriptors, 2, decoder.patience?.rawValue ?? -1)
        if ready == 0 { decoder.giveUp() }
        if ready > 0, descriptors[0].revents != 0 { read() }
    }

    /// Reads what has come, without waiting, and says whether there was anything.
    func takeWhatIsThere() -> Bool {
        var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        guard poll(&descriptor, 1, 0) > 0 else { return false }
        read()
        return true
    }

    private func read() {
        let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
        if count > 0 {
            decoder.append(buffer[..<count])
        } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
            hasEnded = true
        }
    }
}
