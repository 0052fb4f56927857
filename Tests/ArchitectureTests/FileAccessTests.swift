import TestSupport
import Testing

/// Only SystemFiles opens files, reads and writes them, and changes what is on the disk.
struct FileAccessTests {
    /// Calls of the system on files and folders. The terminal's descriptors are NcursesTerminal's, and the benchmark
    /// measures other programs in its own way.
    private static var calls: Regex<(Substring, Substring, Substring?, Substring)> {
        /(^|[^A-Za-z_.])(Glibc\.)?(open|openat|creat|fopen|fdopen|opendir|rename|renameat|link|symlink|unlink|remove|mkdir|rmdir|mkstemp|chmod|fchmod|ftruncate|realpath|readlink|stat|lstat|fstat|access)\(/
    }
    private static let elsewhere: Set<String> = ["SystemFiles", "NcursesTerminal", "rung-bench", "generate-words"]

    @Test func onlyOneModuleTouchesTheDisk() throws {
        var found: [String] = []
        let calls = Self.calls
        var own = 0
        for file in try SourceTree.swiftFiles(under: "Sources") where file.imports.contains("Glibc") {
            for (number, line) in file.lines.enumerated() where line.firstMatch(of: calls) != nil {
                let isDeclared = line.contains("func ") || line.drop { $0 == " " }.hasPrefix("//")
                if isDeclared { continue }
                if Self.elsewhere.contains(file.module) { own += 1 } else { found.append("\(file.path):\(number + 1)") }
            }
        }
        #expect(found == [])
        #expect(own > 5, "the test finds what it looks for")
    }
}
