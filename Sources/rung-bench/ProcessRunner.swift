import Glibc

/// Runs programs and measures how long they take, from before the start to after the end.
enum ProcessRunner {
    /// What became of a run.
    struct Run {
        /// Wall time by the monotonic clock, in milliseconds.
        let milliseconds: Double
        /// The exit code; 128 plus the signal where one ended it.
        let status: Int32
        /// What the program wrote to standard output, where that was asked for.
        let output: [UInt8]
    }

    /// A program could not be started: the system's reason.
    struct Failure: Error, CustomStringConvertible {
        let program: String
        let code: Int32

        var description: String { "\(program): \(String(cString: strerror(code)))" }
    }

    /// Runs a program, found as the shell would find it, and waits for its end.
    ///
    /// - Parameters:
    ///   - arguments: the program and its arguments.
    ///   - input: the file for standard input.
    ///   - collectsOutput: keep standard output; otherwise it is thrown away. Standard error always is.
    /// - Throws: ``Failure`` where it cannot be started.
    static func run(
        _ arguments: [String], input: String = "/dev/null", collectsOutput: Bool = false
    ) throws(Failure) -> Run {
        let program = arguments.first ?? ""
        var ends: [Int32] = [-1, -1]
        if collectsOutput {
            guard pipe(&ends) == 0 else { throw Failure(program: program, code: errno) }
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        }
        let start = now()
        let child: pid_t
        do {
            child = try spawn(arguments, input: input, output: ends[1])
        } catch {
            closeAll(ends)
            throw error
        }
        if collectsOutput { _ = Glibc.close(ends[1]) }
        let output = collectsOutput ? readToEnd(ends[0]) : []
        let status = wait(for: child)
        return Run(milliseconds: now() - start, status: status, output: output)
    }

    /// Whether a program can be found and started.
    static func isInstalled(_ program: String) -> Bool { (try? run([program, "--version"]))?.status == 0 }

    /// The monotonic clock, in milliseconds.
    static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
    }

    private static func spawn(_ arguments: [String], input: String, output: Int32) throws(Failure) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
        if output >= 0 {
            posix_spawn_file_actions_adddup2(&actions, output, 1)
        } else {
            posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        }
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
        words.append(nil)
        defer { for word in words { free(word) } }
        var child: pid_t = 0
        let code = posix_spawnp(&child, arguments.first ?? "", &actions, nil, words, environ)
        guard code == 0 else { throw Failure(program: arguments.first ?? "", code: code) }
        return child
    }

    private static func readToEnd(_ descriptor: Int32) -> [UInt8] {
        defer { _ = Glibc.close(descriptor) }
        var output: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count > 0 {
                output.append(contentsOf: chunk[..<count])
            } else if count == 0 || errno != EINTR {
                return output
            }
        }
    }

    private static func wait(for child: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }

    private static func closeAll(_ descriptors: [Int32]) {
        for descriptor in descriptors where descriptor >= 0 { _ = Glibc.close(descriptor) }
    }
}
