import Glibc
import SystemPackage

/// Paths as the system sees them.
public enum SystemPath {
    /// The path from the root without links; nil where it leads to nothing.
    public static func resolved(_ path: String) -> String? { (try? resolved(FilePath(path)))?.string }

    /// The file of the program itself; nil where the system does not say.
    public static var executable: String? { try? content(ofLink: "/proc/self/exe") }

    /// A path that a person typed: `~` and what begins with `~/` is meant from their home folder, as a shell has it.
    ///
    /// - Parameter home: the home folder; nil where the system does not say.
    public static func typed(_ text: String, home: String? = getenv("HOME").map { String(cString: $0) }) -> String {
        guard text == "~" || text.hasPrefix("~/"), let home, home.hasPrefix("/") else { return text }
        return (home.hasSuffix("/") ? String(home.dropLast()) : home) + text.dropFirst()
    }

    static func resolved(_ path: FilePath) throws(Errno) -> FilePath {
        guard let resolved = realpath(path.string, nil) else { throw SystemCall.error }
        defer { free(resolved) }
        return FilePath(platformString: resolved)
    }

    static func content(ofLink path: String) throws(Errno) -> String {
        var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
        let length = buffer.withUnsafeMutableBytes { bytes -> Int in
            guard let start = bytes.assumingMemoryBound(to: CChar.self).baseAddress else { return 0 }
            return readlink(path, start, bytes.count)
        }
        guard length >= 0 else { throw SystemCall.error }
        return String(decoding: buffer.prefix(length), as: UTF8.self)
    }
}
