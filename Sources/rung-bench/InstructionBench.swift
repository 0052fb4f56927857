import Glibc

/// Counts the instructions that the program takes, in valgrind's callgrind: on a busy machine they repeat where times do
/// not. They are compared with the table in docs/testing.md, which is written by hand when a change is meant.
enum InstructionBench {
    /// How many times as many instructions as in the table are still no miss.
    private static let allowance = 1.1

    static func run(_ subjects: TerminalBench.Subjects, _ findings: inout Findings) throws {
        findings.begin("Instructions")
        guard let valgrind = TerminalBench.onSearchPath("valgrind") else {
            return findings.note("valgrind is not installed, so none are counted")
        }
        let expected = try InstructionTable(document: subjects.instructions)
        let counter = InstructionCounter(valgrind: valgrind, subjects: subjects)
        // The first key is part of the start: before it is answered, the texts may not be read yet, and `q` would leave
        // without them.
        let down = "\u{1B}[B"
        let start = try counter.explorer(keys: [down])
        compare("start", start, expected, &findings)
        compare("key", try counter.explorer(keys: [down, down]) - start, expected, &findings)
        let questions = [
            "search nurse", "search nurze", "moves 31-1131", "route 31-1131 29-1141", "show 29-1141",
        ]
        for question in questions { compare(question, try counter.command(question), expected, &findings) }
    }

    private static func compare(_ name: String, _ count: Int, _ table: InstructionTable, _ findings: inout Findings) {
        let millions = Double(count) / 1_000_000
        guard let expected = table.counts[name] else {
            return findings.note("\(name), which docs/testing.md does not have", millions, "million")
        }
        findings.check(name, millions, "million", atMost: Double(expected) * allowance / 1_000_000)
    }
}

/// Runs the program in callgrind.
private struct InstructionCounter {
    /// A run gave no count.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    let valgrind: String
    let subjects: TerminalBench.Subjects

    /// Those of the explorer from its start to its end: the first screen, each key after the answer to the one before, `q`.
    func explorer(keys: [String]) throws -> Int {
        try counted { output in
            let terminal = try PseudoTerminal(
                command(output) + [subjects.program], environment: TerminalBench.environment(subjects))
            _ = terminal.firstScreen()
            // A key is answered once the map is loaded.
            for key in keys { _ = terminal.ask(key, silence: 500) }
            terminal.type("q")
            terminal.waitForEnd()
            _ = terminal.end()
        }
    }

    /// Those of a command with its arguments, which hold no blanks.
    func command(_ line: String) throws -> Int {
        try counted { output in
            let environment = ["/usr/bin/env", "-i"] + TerminalBench.environment(subjects)
            let arguments = [subjects.program] + line.split(separator: " ").map(String.init)
            let run = try ProcessRunner.run(environment + command(output) + arguments)
            guard run.status == 0 else { throw Failure(description: "rung \(line) ended with \(run.status)") }
        }
    }

    private func command(_ output: String) -> [String] {
        [valgrind, "-q", "--tool=callgrind", "--callgrind-out-file=\(output)"]
    }

    /// Gives the work a file for callgrind to write to, and reads the sum in it.
    private func counted(_ work: (_ output: String) throws -> Void) throws -> Int {
        let output = "/tmp/rung-bench-callgrind-\(getpid())"
        defer { unlink(output) }
        try work(output)
        let summary = try lines(of: output).first { $0.hasPrefix("summary: ") }
        guard let summary, let count = Int(summary.dropFirst("summary: ".count)) else {
            throw Failure(description: "callgrind wrote no sum to \(output)")
        }
        return count
    }
}

/// The counts that docs/testing.md expects.
private struct InstructionTable {
    /// By name, as the bench names them.
    private(set) var counts: [String: Int] = [:]

    /// Reads the rows below `| instructions of | count |`.
    init(document: String) throws {
        var isInTable = false
        for line in try lines(of: document) {
            let cells = line.split(separator: "|").map { $0.drop { $0 == " " }.prefix { $0 != "|" } }
            guard line.hasPrefix("|"), cells.count == 2 else {
                isInTable = false
                continue
            }
            let name = String(cells[0].reversed().drop { $0 == " " }.reversed()).filter { $0 != "`" }
            if name == "instructions of" { isInTable = true }
            if isInTable, let count = Int(cells[1].filter(\.isNumber)) { counts[name] = count }
        }
    }
}

private func lines(of path: String) throws -> [Substring] {
    guard let file = fopen(path, "r") else {
        throw InstructionCounter.Failure(description: "\(path): \(String(cString: strerror(errno)))")
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
}
