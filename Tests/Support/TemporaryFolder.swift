import Glibc

/// A folder of its own for a test, removed when the test lets go of it.
public final class TemporaryFolder: Sendable {
    public let path: String

    /// - Parameter parent: where the folder is made: `/var/tmp` is on a disk where `/tmp` may be memory.
    public init(in parent: String = "/tmp") throws {
        var template = Array((parent + "/rung-test-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw TestFileError(path: parent, code: errno) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { remove() }

    /// Removes the folder now; `defer { folder.remove() }` also keeps it until the end of a scope.
    public func remove() { TemporaryFolder.remove(path) }

    /// Writes a file, and the folders above it where they are missing.
    public func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

    /// Writes a file, and the folders above it where they are missing.
    public func write(_ bytes: [UInt8], to name: String) throws {
        var folder = path
        for part in name.split(separator: "/").dropLast() {
            folder += "/" + part
            mkdir(folder, 0o755)
        }
        guard let file = fopen(path + "/" + name, "w") else { throw TestFileError(path: name, code: errno) }
        defer { fclose(file) }
        guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw TestFileError(path: name, code: errno) }
    }

    /// Makes a device like `/dev/null`, or where only root may, a pipe: a test must not come near the machine's own, which a
    /// program that is wrong would take away from everybody.
    public func makeDevice(_ name: String) {
        let path = path + "/" + name
        // Major 1, minor 3 (makedev(3)).
        if mknod(path, S_IFCHR | 0o600, 1 << 8 | 3) != 0 { mkfifo(path, 0o600) }
    }

    /// All bytes of a file anywhere.
    public static func read(_ path: String) throws -> [UInt8] {
        guard let file = fopen(path, "r") else { throw TestFileError(path: path, code: errno) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }

    /// The names in a folder, in order.
    public static func names(in path: String) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    private static func remove(_ path: String) {
        chmod(path, 0o755)
        for name in names(in: path) {
            let inner = path + "/" + name
            var status = stat()
            if lstat(inner, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { remove(inner) } else { unlink(inner) }
        }
        rmdir(path)
    }
}

/// A file that a test could not make or read.
public struct TestFileError: Error {
    public let path: String
    public let code: Int32
}
