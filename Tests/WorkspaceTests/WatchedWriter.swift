import Glibc
import TestSupport

/// A `DraftWriter` at work in a folder, and what happens to the files there: to be killed at a moment that one names.
final class WatchedWriter {
    /// Something happened.
    enum Event: Equatable {
        /// A write has begun: its temporary file is there.
        case unfinishedFileCreated
        /// Bytes have arrived in a file, whichever: a draft that is written in place is to be caught, too.
        case written
        /// The new draft has taken the old one's place.
        case renamed
        /// Anything else was opened, made or removed.
        case other
        /// The writer has said that a draft is kept.
        case acknowledged(Int)
    }

    /// The writer has ended or fallen silent, before what was waited for.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// The last number that the writer has said; nil where it has said none.
    private(set) var acknowledged: Int?

    private let process: pid_t
    private let output: Int32
    private let watch: Int32
    private var text: [UInt8] = []
    private var isEnded = false

    /// Starts the writer. The folder must be there, so that it can be watched from the first moment.
    init(folder: String) throws {
        // 0xFFF: all that can happen.
        watch = inotify_init1(Int32(O_CLOEXEC | O_NONBLOCK))
        guard watch >= 0, inotify_add_watch(watch, folder, 0xFFF) >= 0 else {
            throw Failure(description: "inotify: \(errno)")
        }
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw Failure(description: "pipe: \(errno)") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        // A program that another test starts just now may inherit the pipe: its end is not to be waited for.
        _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
        output = ends[0]
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        let program = TmuxSession.builtProgram("DraftWriter")
        let words = [program, folder].map { (word: String) in strdup(word) }
        defer { for word in words { free(word) } }
        var process = pid_t()
        let code = posix_spawn(&process, program, &actions, nil, words + [nil], environ)
        close(ends[1])
        guard code == 0 else { throw Failure(description: "DraftWriter: \(code)") }
        self.process = process
    }

    deinit {
        if !isEnded { end() }
        close(output)
        close(watch)
    }

    /// Kills the writer (SIGKILL) as soon as the wanted event has come so many times, and waits for its end. A
    /// writer that does all its work otherwise is killed after a while: what is wrong then shows in what it leaves.
    func kill(after count: Int, _ isWanted: (Event) -> Bool) throws {
        var left = count
        var kept = 0
        while left > 0, kept < 100 {
            var both = [pollfd(fd: watch, events: Int16(POLLIN), revents: 0)]
            both.append(pollfd(fd: output, events: Int16(POLLIN), revents: 0))
            let ready = poll(&both, 2, 30_000)
            if ready < 0, errno == EINTR { continue }
            guard ready > 0 else { throw Failure(description: "the writer does nothing") }
            for event in both[0].revents != 0 ? fileEvents() : [] where isWanted(event) { left -= 1 }
            guard left > 0, both[1].revents != 0 else { continue }
            guard let events = acknowledgements() else {
                throw Failure(description: "the writer has ended: \(String(decoding: text, as: UTF8.self))")
            }
            for event in events where isWanted(event) { left -= 1 }
            kept += events.count
        }
        end()
    }

    private func end() {
        Glibc.kill(process, SIGKILL)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        isEnded = true
        // What it had said and nobody had read yet.
        while acknowledgements() != nil {}
    }

    /// What was said since the last time; nil where that is nothing.
    private func acknowledgements() -> [Event]? {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = read(output, &buffer, buffer.count)
        if count < 0, errno == EINTR { return acknowledgements() }
        guard count > 0 else { return nil }
        text += buffer[..<count]
        var events: [Event] = []
        while let end = text.firstIndex(of: UInt8(ascii: "\n")) {
            guard let number = Int(String(decoding: text[..<end], as: UTF8.self)) else { return nil }
            text.removeSubrange(...end)
            acknowledged = number
            events.append(.acknowledged(number))
        }
        return events
    }

    private func fileEvents() -> [Event] {
        let header = MemoryLayout<inotify_event>.size
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(watch, &buffer, buffer.count)
        var events: [Event] = []
        var position = 0
        while position + header <= count {
            let event = buffer.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: position, as: inotify_event.self) }
            let name = buffer[(position + header)...].prefix(Int(event.len)).prefix { $0 != 0 }
            events.append(WatchedWriter.event(event.mask, String(decoding: name, as: UTF8.self)))
            position += header + Int(event.len)
        }
        return events
    }

    private static func event(_ mask: UInt32, _ name: String) -> Event {
        if mask & UInt32(IN_MOVED_TO) != 0, name.hasSuffix(".json") { return .renamed }
        if mask & UInt32(IN_MODIFY) != 0 { return .written }
        return mask & UInt32(IN_CREATE) != 0 && isUnfinished(name) ? .unfinishedFileCreated : .other
    }

    /// Whether a file is the temporary one of a write.
    static func isUnfinished(_ name: String) -> Bool { name.contains(".json.") }
}
