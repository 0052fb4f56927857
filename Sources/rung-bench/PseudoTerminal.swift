import CPseudoTerminal
import Glibc

/// A program on a pseudo-terminal of its own, watched from the other end.
struct PseudoTerminal: ~Copyable {
    /// A program could not be started: the system's reason.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// What a program wrote until it was quiet.
    struct Answer {
        /// Seconds from the beginning to the arrival of the last byte.
        var seconds: Double
        var bytes: Int
    }

    /// How long a program may take before its first byte, in milliseconds: long, for those that run in valgrind.
    private static let patience: Int32 = 30_000

    private let descriptor: Int32
    private let process: pid_t
    private let startedAt: Double

    /// Starts a program at a size, with a pinned environment.
    init(_ command: [String], columns: Int = 80, rows: Int = 24, environment: [String]) throws(Failure) {
        let arguments = command.map { strdup($0) } + [nil]
        let variables = environment.map { strdup($0) } + [nil]
        defer { for text in arguments + variables { free(text) } }
        var process = pid_t()
        startedAt = PseudoTerminal.now()
        descriptor = rung_start_on_terminal(arguments, variables, Int32(columns), Int32(rows), &process)
        self.process = process
        guard descriptor >= 0 else { throw Failure(description: String(cString: strerror(errno))) }
    }

    deinit { close(descriptor) }

    /// Reads the first screen: everything up to the first silence of so many milliseconds after the first byte. Its
    /// time runs from before the process is made to the last byte's arrival.
    func firstScreen(silence: Int32 = 200) -> Answer { read(since: startedAt, silence: silence) }

    /// Sends bytes, whether or not anybody reads them yet.
    func type(_ bytes: String) {
        var text = Array(bytes.utf8)
        _ = write(descriptor, &text, text.count)
    }

    /// Sends bytes and reads the answer, up to a silence of so many milliseconds after its first byte.
    func ask(_ bytes: String, silence: Int32 = 5) -> Answer {
        let start = PseudoTerminal.now()
        type(bytes)
        return read(since: start, silence: silence)
    }

    /// Waits until the program has ended by itself, and reads what it still writes.
    func waitForEnd() { _ = read(since: startedAt, silence: PseudoTerminal.patience) }

    /// Ends the program and waits for it.
    ///
    /// - Returns: the most memory it held, in KiB.
    func end() -> Int {
        kill(process, SIGTERM)
        _ = firstScreen(silence: 20)
        kill(process, SIGKILL)
        var status: Int32 = 0
        var usage = rusage()
        while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
        return usage.ru_maxrss
    }

    private func read(since start: Double, silence: Int32) -> Answer {
        var answer = Answer(seconds: 0, bytes: 0)
        var buffer = [UInt8](repeating: 0, count: 65_536)
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while poll(&waiting, 1, answer.bytes == 0 ? PseudoTerminal.patience : silence) > 0 {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            guard count > 0 else { break }
            answer.seconds = PseudoTerminal.now() - start
            answer.bytes += count
        }
        return answer
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
