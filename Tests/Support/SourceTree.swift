import FoundationEssentials

/// The package's own files, for the tests that hold its structure and its documents.
public enum SourceTree {
    /// The package's folder.
    public static let root: String = {
        var parts = #filePath.split(separator: "/")
        parts.removeLast(3)
        return "/" + parts.joined(separator: "/")
    }()

    /// A Swift file of the package.
    public struct File: Sendable {
        /// From the package's folder.
        public let path: String
        public let lines: [Substring]

        /// The folder below Sources or Tests.
        public var module: String { String(path.split(separator: "/")[1]) }

        /// The modules named in import lines, whatever stands before the word.
        public var imports: [String] {
            lines.compactMap { line in
                var words = line.split(separator: " ").map(String.init)
                while let first = words.first,
                    first.hasPrefix("@") || ["public", "internal", "private"].contains(first)
                {
                    words.removeFirst()
                }
                guard words.count >= 2, words[0] == "import" else { return nil }
                let kinds = ["struct", "class", "enum", "func", "let", "var", "typealias", "protocol"]
                let name = kinds.contains(words[1]) && words.count > 2 ? words[2] : words[1]
                return String(name.prefix { $0 != "." })
            }
        }
    }

    public static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: root + "/" + path) }

    public static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: root + "/" + path)), as: UTF8.self)
    }

    /// All Swift files below a folder of the package, in order of path.
    public static func swiftFiles(under folder: String) throws -> [File] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root + "/" + folder)
        return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
            let path = folder + "/" + path
            return File(path: path, lines: try text(path).split(separator: "\n", omittingEmptySubsequences: false))
        }
    }
}
