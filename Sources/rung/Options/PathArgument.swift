import ArgumentParser
import SystemFiles

/// Paths of files and folders on the command line.
enum PathArgument {
    /// The path that is meant: with what `~/` stands for, where a shell has not put it in (`--data=~/Data`).
    ///
    /// - Throws: a sentence for the parser to show where it is empty, and so names nothing.
    static func path(_ text: String) throws -> String {
        guard !text.isEmpty else { throw ValidationError(Wording.text(.argumentsEmptyPath)) }
        return SystemPath.typed(text)
    }
}
