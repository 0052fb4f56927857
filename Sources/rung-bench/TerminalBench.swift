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
    }

    private static let rounds = 21
    private static let keys = 200

    /// Measures and prints each figure with its target. Returns whether all targets are met.
    static func run(_ subjects: Subjects) throws -> Bool {
        var isMet = try firstScreens(subjects)
        isMet = try listKeys(subjects) && isMet
        let mebibytes = Double(size(of: subjects.program) + size(of: subjects.bundle)) / 1_048_576
        return report("binary and bundle", mebibytes, "MiB", atMost: 60) && isMet
    }

    private static func firstScreens(_ subjects: Subjects) throws -> Bool {
        var commands = [("rung", [subjects.program])]
        if let tig = onSearchPath("tig") { commands.append(("tig", [tig])) }
        if let htop = onSearchPath("htop") { commands.append(("htop", [htop])) }
        var times = [[Double]](repeating: [], count: commands.count)
        // tig reads the repository of the folder it is in.
        guard chdir(subjects.repository) == 0 else {
            throw PseudoTerminal.Failure(description: "\(subjects.repository): \(String(cString: strerror(errno)))")
        }
        // In turns, so that whatever else the machine does meets all of them alike; the first turn only warms up.
        for round in 0...rounds {
            for (index, command) in commands.enumerated() {
                let terminal = try PseudoTerminal(command.1, environment: environment(subjects))
                let answer = terminal.firstScreen()
                _ = terminal.end()
                if round > 0 { times[index].append(answer.seconds * 1000) }
            }
        }
        let own = quantile(times[0], 0.5)
        var isMet = report("first screen, median", own, "ms", atMost: 30)
        for (index, command) in commands.enumerated().dropFirst() {
            let other = quantile(times[index], 0.5)
            print("  \(command.0): \(rounded(other)) ms")
            isMet = report("first screen, share of \(command.0)'s", own / other, "", atMost: 0.5) && isMet
        }
        return isMet
    }

    private static func listKeys(_ subjects: Subjects) throws -> Bool {
        let terminal = try PseudoTerminal([subjects.program], environment: environment(subjects))
        _ = terminal.firstScreen()
        // Into the first list of the program and back up and down in it.
        _ = terminal.ask("\r", silence: 50)
        var times: [Double] = []
        var bytes: [Double] = []
        for index in 0..<keys {
            let answer = terminal.ask(index / 8 % 2 == 0 ? "\u{1B}[B" : "\u{1B}[A")
            times.append(answer.seconds * 1000)
            bytes.append(Double(answer.bytes))
        }
        let memory = Double(terminal.end()) / 1024
        var isMet = report("key in a list, median", quantile(times, 0.5), "ms", atMost: 1)
        isMet = report("key in a list, 95th percentile", quantile(times, 0.95), "ms", atMost: 3) && isMet
        isMet = report("key in a list, bytes, median", quantile(bytes, 0.5), "bytes", atMost: 600) && isMet
        return report("peak memory", memory, "MiB", atMost: 48) && isMet
    }

    private static func environment(_ subjects: Subjects) -> [String] {
        [
            "TERM=xterm-256color", "LC_ALL=C.UTF-8", "TZ=UTC", "HOME=/tmp", "PATH=/usr/bin:/bin",
            "RUNG_DATA=\(subjects.bundle)",
        ]
    }

    private static func onSearchPath(_ name: String) -> String? {
        let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        return path.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
    }

    /// The nearest-rank quantile.
    private static func quantile(_ values: [Double], _ share: Double) -> Double {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return .nan }
        return sorted[min(sorted.count - 1, max(0, Int((share * Double(sorted.count)).rounded(.up)) - 1))]
    }

    private static func report(_ name: String, _ value: Double, _ unit: String, atMost limit: Double) -> Bool {
        let isMet = value <= limit
        print("\(isMet ? "ok  " : "MISS") \(name): \(rounded(value)) \(unit) (at most \(rounded(limit)))")
        return isMet
    }

    private static func rounded(_ value: Double) -> String { "\((value * 1000).rounded() / 1000)" }

    /// Bytes of a file, or of the files in a folder.
    private static func size(of path: String) -> Int {
        var status = stat()
        guard stat(path, &status) == 0 else { return 0 }
        guard status.st_mode & S_IFMT == S_IFDIR else { return Int(status.st_size) }
        guard let folder = opendir(path) else { return 0 }
        defer { closedir(folder) }
        var total = 0
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { total += size(of: path + "/" + name) }
        }
        return total
    }
}
