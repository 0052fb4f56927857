import Glibc

/// Measures the program as a person meets it: through a real pseudo-terminal of 80x24.
///
/// - The first screen's time runs from before the process is made to the arrival of the last byte before it falls
///   silent for 200 ms (it then waits for the first key; htop pauses for 75 ms before it draws).
/// - A key's time runs from before its bytes are written to the arrival of the answer's last byte.
enum TerminalBench {
    /// What is measured, and beside what.
    struct Subjects {
        /// The program's binary.
        var program: String
        /// The bundle's folder.
        var bundle: String
        /// A folder with a small git repository, for tig.
        var repository: String
        /// The document with the table of instructions.
        var instructions: String
    }

    private static let rounds = 21
    private static let keys = 200

    /// The first screen, and the answer to a key that was pressed before it, beside the first screens of tig and htop.
    static func firstScreens(_ subjects: Subjects, _ findings: inout Findings) throws {
        findings.begin("First complete screen, 80x24")
        var runs = [
            FirstScreen(name: "rung", command: [subjects.program]),
            FirstScreen(name: "rung, Enter pressed at once", command: [subjects.program], keys: "\r"),
        ]
        for peer in ["tig", "htop"] {
            if let path = onSearchPath(peer) {
                runs.append(FirstScreen(name: peer, command: [path]))
            } else {
                findings.note("\(peer) is not installed, so there is nothing to compare with it")
            }
        }
        // tig reads the repository of the folder it is in.
        guard chdir(subjects.repository) == 0 else {
            throw PseudoTerminal.Failure(description: "\(subjects.repository): \(String(cString: strerror(errno)))")
        }
        try takeTurns(&runs, subjects)
        let (own, answered) = (runs[0], runs[1])
        findings.check("rung, median", own.times.median, "ms", atMost: 30)
        findings.note(answered.name + ": the answer, median", answered.times.median, "ms")
        // The answer is a screen of its own: without it the bytes are those of the first screen.
        findings.check("bytes of the answer, median", answered.bytes.median - own.bytes.median, "", atLeast: 100)
        for peer in runs.dropFirst(2) {
            findings.note("\(peer.name), median", peer.times.median, "ms")
            findings.check("rung / \(peer.name)", own.times.median / peer.times.median, "", atMost: 0.35)
            if peer.name == "tig" {
                findings.check("\(answered.name) / tig", answered.times.median / peer.times.median, "", atMost: 0.7)
            }
        }
    }

    /// A program that is started again and again.
    private struct FirstScreen {
        let name: String
        let command: [String]
        /// What is typed before it is there.
        var keys = ""
        var times = Measurements()
        var bytes = Measurements()
    }

    /// In turns, so that whatever else the machine does meets all of them alike; the first turn only warms up.
    private static func takeTurns(_ runs: inout [FirstScreen], _ subjects: Subjects) throws {
        for round in 0...rounds {
            for index in runs.indices {
                let terminal = try PseudoTerminal(runs[index].command, environment: environment(subjects))
                terminal.type(runs[index].keys)
                let answer = terminal.firstScreen()
                _ = terminal.end()
                guard round > 0 else { continue }
                runs[index].times.append(answer.seconds * 1000)
                runs[index].bytes.append(Double(answer.bytes))
            }
        }
    }

    /// Keys in the two lists that people spend their time in.
    static func listKeys(_ subjects: Subjects, _ findings: inout Findings) throws {
        findings.begin("A key in a list, 80x24")
        let terminal = try PseudoTerminal([subjects.program], environment: environment(subjects))
        _ = terminal.firstScreen()
        terminal.press(Tour.toOccupations)
        measureKeys("occupations in Browse", terminal, &findings)
        terminal.press(Tour.toMoves)
        measureKeys("Moves", redrawsMore: true, terminal, &findings)
        _ = terminal.end()
    }

    /// - Parameter redrawsMore: a key changes more than the list: in Moves the whole gap beside it. The target for bytes is
    ///   that of a list.
    private static func measureKeys(
        _ name: String, redrawsMore: Bool = false, _ terminal: borrowing PseudoTerminal, _ findings: inout Findings
    ) {
        var times = Measurements()
        var bytes = Measurements()
        for index in 0..<keys {
            let answer = terminal.ask(index / 8 % 2 == 0 ? "\u{1B}[B" : "\u{1B}[A")
            guard answer.bytes > 0 else { continue }
            times.append(answer.seconds * 1000)
            bytes.append(Double(answer.bytes))
        }
        findings.check("\(name): keys without an answer", Double(keys - times.count), "", atMost: 0)
        findings.check("\(name): median", times.median, "ms", atMost: 1)
        findings.check("\(name): 95th percentile", times.quantile(0.95), "ms", atMost: 3)
        if redrawsMore {
            findings.note("\(name): bytes with the gap beside the list, median", bytes.median, "bytes")
        } else {
            findings.check("\(name): bytes, median", bytes.median, "bytes", atMost: 600)
        }
    }

    /// The most memory that the program holds after a walk through its screens.
    static func memory(_ subjects: Subjects, _ findings: inout Findings) throws {
        findings.begin("Memory")
        let terminal = try PseudoTerminal([subjects.program], environment: environment(subjects))
        _ = terminal.firstScreen()
        terminal.press(Tour.whole)
        findings.check("peak after a tour of every screen", Double(terminal.end()) / 1024, "MiB", atMost: 48)
    }

    /// What each program is started with, so that nothing depends on who starts it.
    static func environment(_ subjects: Subjects) -> [String] {
        [
            "TERM=xterm-256color", "LC_ALL=C.UTF-8", "TZ=UTC", "HOME=/tmp", "PATH=/usr/bin:/bin",
            "RUNG_DATA=\(subjects.bundle)",
        ]
    }

    /// The path of a program, as the shell would find it; nil where it is not installed.
    static func onSearchPath(_ name: String) -> String? {
        let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        return path.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
    }
}

/// Keys that lead through the program.
private enum Tour {
    /// From the first screen to a long list of occupations: the last pathway of the eighth cluster, Health Science.
    static let toOccupations = ["H", down, enter] + Array(repeating: down, count: 7) + [enter, "\u{1B}[F", enter]
    /// From there to the moves of an occupation.
    static let toMoves = ["m"]
    /// Home, browse, each section of an occupation, search, moves and a whole gap.
    static let whole =
        toOccupations + [down, enter] + Array(repeating: down, count: 10) + ["/"] + "nurse".map(String.init)
        + [enter, "m", down, down, "g", "A"]

    private static let enter = "\r"
    private static let down = "\u{1B}[B"
}

extension PseudoTerminal {
    /// Presses keys one by one, each after the answer to the one before.
    fileprivate func press(_ keys: [String]) {
        for key in keys { _ = ask(key, silence: 40) }
    }
}
