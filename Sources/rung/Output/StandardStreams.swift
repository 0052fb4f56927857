import Glibc
import JSON
import SystemFiles

/// Where answers go.
enum StandardOutput {
    /// Writes the whole text.
    ///
    /// - Throws: ``Failure/closedPipe`` where the reader has gone, ``Failure/output(reason:)`` for a full disk and the like.
    static func write(_ text: String) throws(Failure) {
        do throws(StreamProblem) {
            try StandardStream.output.write(text)
        } catch {
            switch error {
            case .closedPipe: throw .closedPipe
            case .failed(let code): throw .output(reason: "\(code)")
            }
        }
    }

    /// Writes a document for programs: its words are English whatever language people speak.
    static func write(_ document: @autoclosure () -> JSONValue) throws(Failure) {
        try write(Wording.inEnglish { document() }.text(.document))
    }

    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
}

/// Where failures and progress go, so that a pipe carries answers only.
enum StandardError {
    /// Writes the whole text; there is nobody to tell when this fails.
    static func write(_ text: String) {
        try? StandardStream.error.write(text)
    }

    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}
