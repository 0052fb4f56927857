import CNcurses
import Glibc

/// Brings signals into the order of the input: each one wakes whoever waits for input, and is asked for there.
@MainActor
final class SignalPipe {
    /// Readable when a signal has come.
    let wakeDescriptor: Int32
    private let signalDescriptor: Int32

    init() throws(TerminalError) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw .system(String(cString: strerror(errno))) }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        wakeDescriptor = ends[0]
        signalDescriptor = ends[1]
        rung_signals_watch(signalDescriptor)
    }

    /// Gives the signals back what they did before.
    func close() {
        rung_signals_forget()
        Glibc.close(wakeDescriptor)
        Glibc.close(signalDescriptor)
    }

    /// Whether this signal has come since it was last asked for.
    func take(_ signal: Int32) -> Bool { rung_signal_take(signal) == 1 }

    /// The signal that has asked the process to end since this was last asked for; nil where none has.
    func takeEnding() -> Int32? {
        let signal = rung_ending_signal_take()
        return signal > 0 ? signal : nil
    }

    /// Takes the wake-up calls off the pipe: the signals themselves are noted elsewhere.
    func drain() {
        var bytes = [UInt8](repeating: 0, count: 256)
        while read(wakeDescriptor, &bytes, bytes.count) > 0 {}
    }
}
