import Glibc

/// A finished process: what it wrote and how it ended.
public struct ProcessRun: Sendable {
    public let output: String
    public let errors: String
    /// The exit code, or 128 and the signal's number.
    public let status: Int32

    /// What may go wrong before a process even runs.
    public struct StartFailure: Error {
        public let reason: String
    }

    /// Runs a program to its end, with nothing on its standard input.
    ///
    /// - Parameters:
    ///   - environment: replaces this process's own; nothing is inherited.
    ///   - outputPath: writes standard output there ("/dev/full") instead of collecting it.
    public init(
        _ program: String, _ arguments: [String], environment: [String: String] = [:], outputPath: String? = nil
    ) throws {
        let outputFile = try TemporaryFile()
        let errorFile = try TemporaryFile()
        defer {
            outputFile.remove()
            errorFile.remove()
        }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, outputPath ?? outputFile.path, O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, errorFile.path, O_WRONLY, 0)
        let variables = environment.map { "\($0.key)=\($0.value)" }.sorted()
        var process = pid_t()
        let code = CStrings.with([program] + arguments) { argumentPointers in
            CStrings.with(variables) { posix_spawn(&process, program, &actions, nil, argumentPointers, $0) }
        }
        guard code == 0 else { throw StartFailure(reason: "posix_spawn of \(program) failed with \(code)") }
        var raw: Int32 = 0
        while waitpid(process, &raw, 0) < 0, errno == EINTR {}
        status = raw & 0x7F == 0 ? (raw >> 8) & 0xFF : 128 + (raw & 0x7F)
        output = try outputFile.text()
        errors = try errorFile.text()
    }
}

/// A new, empty folder for one test.
public struct TemporaryFolder {
    public let path: String

    public init() throws {
        var template = Array("/tmp/rung-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw ProcessRun.StartFailure(reason: "mkdtemp: \(errno)") }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Writes a file into the folder.
    public func write(_ text: String, to name: String) throws {
        try TemporaryFile.write(Array(text.utf8), to: path + "/" + name)
    }

    /// Removes the folder with everything in it, one level deep.
    public func remove() {
        if let stream = opendir(path) {
            while let entry = readdir(stream) {
                let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
                }
                unlink(path + "/" + name)
            }
            closedir(stream)
        }
        rmdir(path)
    }
}

private struct TemporaryFile {
    let path: String

    init() throws {
        var template = Array("/tmp/rung-run-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw ProcessRun.StartFailure(reason: "mkstemp: \(errno)") }
        close(descriptor)
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    func text() throws -> String {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { throw ProcessRun.StartFailure(reason: "open \(path): \(errno)") }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            guard count > 0 else { break }
            bytes += chunk[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func write(_ bytes: [UInt8], to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        guard descriptor >= 0 else { throw ProcessRun.StartFailure(reason: "open \(path): \(errno)") }
        defer { close(descriptor) }
        guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
            throw ProcessRun.StartFailure(reason: "write \(path): \(errno)")
        }
    }

    func remove() { unlink(path) }
}

private enum CStrings {
    /// Calls with a null-terminated array of C strings, as `posix_spawn` takes them.
    static func with<Result>(
        _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        let pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) }
        defer { pointers.forEach { free($0) } }
        return (pointers + [nil]).withUnsafeBufferPointer { buffer in
            // An array with the closing nil in it is never empty, so that it has an address.
            body(buffer.baseAddress.unsafelyUnwrapped)
        }
    }
}
