import FoundationEssentials
import Glibc
import TestSupport
import Testing

/// A text kept beside the tests and compared with what the code gives today.
///
/// `RUNG_UPDATE_GOLDEN=1` writes today's text instead: read the difference before you commit it.
public enum GoldenFile {
    /// Compares a text with a file of the package.
    public static func expect(
        _ text: String, matches path: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let file = SourceTree.root + "/" + path
        let text = text.hasSuffix("\n") ? text : text + "\n"
        if getenv("RUNG_UPDATE_GOLDEN") != nil {
            try write(text, to: file)
            return
        }
        let kept = FileManager.default.contents(atPath: file).map { String(decoding: $0, as: UTF8.self) }
        #expect(kept != nil, "\(path) is missing: RUNG_UPDATE_GOLDEN=1 writes it", sourceLocation: sourceLocation)
        guard let kept, kept != text else { return }
        Issue.record("\(path) differs:\n\(difference(kept, text))", sourceLocation: sourceLocation)
    }

    private static func write(_ text: String, to file: String) throws {
        let folder = file.split(separator: "/").dropLast().joined(separator: "/")
        try FileManager.default.createDirectory(atPath: "/" + folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(filePath: file))
    }

    /// The lines that differ, the kept one first.
    private static func difference(_ kept: String, _ text: String) -> String {
        let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
        let new = text.split(separator: "\n", omittingEmptySubsequences: false)
        return (0..<max(old.count, new.count)).compactMap { index in
            let before = index < old.count ? old[index] : "(no line)"
            let after = index < new.count ? new[index] : "(no line)"
            return before == after ? nil : "\(index + 1) - \(before)\n\(index + 1) + \(after)"
        }
        .joined(separator: "\n")
    }
}
