import Glibc
import TerminalUI

/// A real terminal to drive the real program in: a tmux server of its own, with a shell on a screen of a fixed size.
///
/// Nothing sleeps: ``wait(for:until:)`` looks until a condition holds, and fails when it does not in time.
public final class TmuxSession {
    /// Something did not come to pass, with what the screen showed.
    public struct Failure: Error, CustomStringConvertible {
        public let description: String
    }

    /// The program under test, as built beside the tests (`RUNG_BINARY` names another).
    public static var program: String { getenv("RUNG_BINARY").map { String(cString: $0) } ?? builtProgram("rung") }

    /// A program of this package as it is built beside the tests.
    public static func builtProgram(_ name: String) -> String {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        let own = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let beside = own.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/" + name
        return access(beside, X_OK) == 0 ? beside : root + "/.build/debug/" + name
    }

    /// The folder of the package.
    public static let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()

    private let socket: String
    /// A folder for the test's own files, removed with the session.
    public let folder: String

    /// Starts a shell in a fresh terminal.
    ///
    /// - Parameters:
    ///   - term: the `TERM` that the program sees. The terminal itself is tmux's, which understands all of them.
    ///   - locale: `LC_ALL` for the program.
    ///   - environment: more variables for it.
    public init(
        columns: Int = 80, rows: Int = 24, term: String = "tmux-256color", locale: String = "C.UTF-8",
        environment: [String: String] = [:]
    ) throws {
        var template = Array("/tmp/rung-terminal-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Failure(description: "no temporary folder") }
        folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        socket = folder.split(separator: "/").last.map(String.init) ?? "rung-terminal"
        var variables = [
            "TERM": term, "LC_ALL": locale, "TZ": "UTC", "PS1": "$ ", "ENV": "",
            "RUNG_DATA": TmuxSession.root + "/Data",
            // Drafts are no concern of the person who runs the tests.
            "XDG_STATE_HOME": folder + "/state",
        ]
        variables.merge(environment) { $1 }
        let assignments = variables.sorted { $0.key < $1.key }.map { "\($0.key)='\($0.value)'" }
        let shell = "env -u NO_COLOR -u COLUMNS -u LINES \(assignments.joined(separator: " ")) sh -i"
        do {
            try tmux(["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", shell])
        } catch let failure as Spawn.Failure {
            throw Failure(description: "These tests need tmux (`make test` installs it): \(failure)")
        }
        try wait(for: "the shell's prompt") { try self.lines.contains { $0.hasPrefix("$") } }
        try type("ulimit -c 0")
    }

    deinit {
        _ = try? tmux(["kill-server"])
        _ = try? Spawn.run(["rm", "-rf", folder])
    }

    @discardableResult
    private func tmux(_ arguments: [String]) throws -> String {
        // Without an own -u, tmux would write what it captures in the locale of the test.
        let result = try Spawn.run(["tmux", "-u", "-L", socket, "-f", "/dev/null"] + arguments)
        guard result.status == 0 else { throw Failure(description: "tmux \(arguments): \(result.output)") }
        return result.output
    }
}

extension TmuxSession {
    /// Presses keys by tmux's names ("Down", "C-c", "Enter", "a").
    public func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

    /// Sends bytes to the program exactly as they are: the mouse, a paste, nonsense.
    public func send(_ bytes: some Sequence<UInt8>) throws {
        var rest = bytes.map { String($0, radix: 16) }[...]
        while !rest.isEmpty {
            try tmux(["send-keys", "-H"] + rest.prefix(500))
            rest = rest.dropFirst(500)
        }
    }

    /// A click of the left button on a cell.
    public func click(_ point: Point) throws {
        for final in ["M", "m"] { try send("\u{1B}[<0;\(point.column + 1);\(point.row + 1)\(final)".utf8) }
    }

    /// Types a line at the shell's prompt.
    public func type(_ line: String) throws {
        try tmux(["send-keys", "-l", line])
        try press("Enter")
    }

    /// Gives the terminal another size.
    public func resize(columns: Int, rows: Int) throws {
        try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// What the screen shows, row by row, without blanks at the ends.
    public var lines: [String] {
        get throws {
            try tmux(["capture-pane", "-p"]).split(separator: "\n", omittingEmptySubsequences: false).map { row in
                var row = row
                while row.last == " " { row.removeLast() }
                return String(row)
            }
        }
    }

    /// What the screen shows, with the escape sequences of its styles.
    public var styledText: String { get throws { try tmux(["capture-pane", "-p", "-e"]) } }

    /// Where the hardware cursor is.
    public var cursor: Point {
        get throws {
            let parts = try variable("cursor_x,cursor_y").split(separator: ",").compactMap { Int($0) }
            return parts.count == 2 ? Point(column: parts[0], row: parts[1]) : Point(column: -1, row: -1)
        }
    }

    /// tmux's own knowledge of the terminal, "alternate_on" for one; several names with commas between.
    public func variable(_ names: String) throws -> String {
        let format = names.split(separator: ",").map { "#{\($0)}" }.joined(separator: ",")
        return String(try tmux(["display-message", "-p", format]).prefix { $0 != "\n" })
    }

    /// From now on, keeps a copy of all bytes that the program writes; ``recorded`` reads it.
    public func record() throws { try tmux(["pipe-pane", "-O", "cat > \(folder)/bytes"]) }

    /// The bytes written since ``record()``.
    public var recorded: [UInt8] { Spawn.contents(of: folder + "/bytes") ?? [] }

    /// Looks again and again until the condition holds.
    ///
    /// - Parameter limit: seconds after which it is a failure: far more than a slow machine needs.
    public func wait(for what: String, limit: Int = 20, until condition: () throws -> Bool) throws {
        for _ in 0..<(limit * 50) {
            if try condition() { return }
            poll(nil, 0, 20)
        }
        let screen = (try? lines.joined(separator: "\n")) ?? ""
        throw Failure(description: "Waited \(limit) s for \(what). The screen:\n\(screen)")
    }
}

extension TmuxSession {
    /// Starts the program from the shell and waits until it shows something.
    public func startProgram(_ arguments: String = "") throws {
        try type("clear")
        try type("before=$(stty -g); \(TmuxSession.program) \(arguments)")
        try wait(for: "the first screen") {
            let lines = try self.lines
            return try self.programIdentifier != nil && lines.contains { !$0.isEmpty }
                && !lines.contains { $0.contains("before=") } && self.isProgramAtRest
        }
    }

    /// Waits until the program has ended, and asks the shell how.
    ///
    /// - Returns: its exit status, and whether the terminal's line is set as it was before.
    public func endOfProgram() throws -> (status: Int, isLineSane: Bool) {
        try wait(for: "the end of the program") { try self.programIdentifier == nil }
        try type("code=$?; echo; echo \"ended $code $([ \"$before\" = \"$(stty -g)\" ] && echo sane || echo broken).\"")
        var words: [Substring] = []
        try wait(for: "the shell's answer") {
            // The shell's line editor is no part of this: the answer is the row that begins with the word.
            guard let row = try self.lines.last(where: { $0.hasPrefix("ended ") && $0.hasSuffix(".") }) else {
                return false
            }
            words = row.dropLast().split(separator: " ")
            return words.count == 3
        }
        return (Int(words[1]) ?? -1, words[2] == "sane")
    }

    /// The process under the shell, if there is one.
    public var programIdentifier: Int32? {
        get throws {
            let shell = try variable("pane_pid")
            let children = Spawn.contents(of: "/proc/\(shell)/task/\(shell)/children") ?? []
            return String(decoding: children, as: UTF8.self).split(separator: " ").first.flatMap { Int32($0) }
        }
    }

    /// Whether the program waits for input without a limit, and so has drawn all there is to draw.
    public var isProgramAtRest: Bool {
        get throws {
            guard let process = try programIdentifier, let call = Spawn.contents(of: "/proc/\(process)/syscall") else {
                return false
            }
            let words = String(decoding: call, as: UTF8.self).split(whereSeparator: { $0 == " " || $0 == "\n" })
            guard words.count > 3 else { return false }
            // poll(descriptors, 2, -1), or, where the C library has no poll of its own, ppoll(descriptors, 2, NULL).
            let isEndless = words[3].hasSuffix("ffffffff") || words[3] == "0x0"
            return words[2] == "0x2" && isEndless
        }
    }
}
