import Glibc

/// Runs a program to its end: for tests that drive other programs.
public enum Spawn {
    /// What a program left behind.
    public struct Result: Sendable {
        /// The exit status; 128 and the signal's number when a signal ended it, as a shell says it.
        public let status: Int32
        /// Standard output and standard error together, as text.
        public let output: String
    }

    /// A program could not be started: the system's reason.
    public struct Failure: Error, CustomStringConvertible {
        public let description: String
    }

    /// Runs a program of the search path with nothing to read, and waits for it.
    ///
    /// - Parameters:
    ///   - command: the program and its arguments.
    ///   - environment: its whole environment, or nothing for that of the test.
    public static func run(_ command: [String], environment: [String: String]? = nil) throws -> Result {
        // A file, not a pipe: a server that the program leaves behind would hold the pipe open for ever.
        var template = Array("/tmp/rung-output-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw failure(errno) }
        unlink(template)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        defer { close(descriptor) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, descriptor, 1)
        posix_spawn_file_actions_adddup2(&actions, descriptor, 2)
        // Whatever the test itself inherited (a lock that its caller holds) is none of a lasting server's business.
        for inherited in Int32(3)..<32 where fcntl(inherited, F_GETFD) >= 0 && inherited != descriptor {
            posix_spawn_file_actions_addclose(&actions, inherited)
        }
        // Tests run on threads that block signals; a program that inherits this cannot be ended.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        guard let program = command.first else { throw failure(EINVAL) }
        var process = pid_t()
        let code = withStrings(command) { arguments in
            guard let environment else {
                return posix_spawnp(&process, program, &actions, &attributes, arguments, environ)
            }
            return withStrings(environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }) {
                posix_spawnp(&process, program, &actions, &attributes, arguments, $0)
            }
        }
        guard code == 0 else { throw failure(code, command) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        lseek(descriptor, 0, SEEK_SET)
        let output = readAll(descriptor)
        let signal = status & 0x7F
        return Result(
            status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: String(decoding: output, as: UTF8.self))
    }

    /// The bytes of a file, or nothing when it cannot be read.
    public static func contents(of path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        return readAll(descriptor)
    }

    private static func readAll(_ descriptor: Int32) -> [UInt8] {
        var result: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { return result }
            result.append(contentsOf: buffer[..<count])
        }
    }

    private static func withStrings<R>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> R
    ) -> R {
        let copies = strings.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }

    private static func failure(_ code: Int32, _ command: [String] = []) -> Failure {
        Failure(description: "\(command.first ?? "pipe"): \(String(cString: strerror(code)))")
    }
}
