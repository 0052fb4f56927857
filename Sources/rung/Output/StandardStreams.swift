import Glibc

/// Where answers go.
enum StandardOutput {
    /// Writes the whole text.
    ///
    /// - Throws: ``Failure/closedPipe`` where the reader has gone, ``Failure/output(reason:)`` for a full disk and the
    ///   like.
    static func write(_ text: String) throws(Failure) {
        var text = text
        let fault = text.withUTF8 { FileDescriptor.write($0, to: STDOUT_FILENO) }
        switch fault {
        case nil: return
        case EPIPE: throw .closedPipe
        case let code?: throw .output(reason: SystemReason.text(code))
        }
    }

    /// Writes a document for programs: its words are English whatever language people speak.
    static func write(_ document: @autoclosure () -> JSONValue) throws(Failure) {
        try write(Wording.inEnglish { document() }.document)
    }

    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
}

/// Where failures and progress go, so that a pipe carries answers only.
enum StandardError {
    /// Writes the whole text; there is nobody to tell when this fails.
    static func write(_ text: String) {
        var text = text
        _ = text.withUTF8 { FileDescriptor.write($0, to: STDERR_FILENO) }
    }

    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}

/// The words that the system has for one of its error numbers.
enum SystemReason {
    static func text(_ code: Int32) -> String {
        guard let text = strerror(code) else { return "error \(code)" }
        return String(cString: text)
    }
}

private enum FileDescriptor {
    /// Writes all bytes; the system's error number where that fails.
    static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Int32? {
        var rest = UnsafeRawBufferPointer(bytes)
        while let start = rest.baseAddress, !rest.isEmpty {
            let written = Glibc.write(descriptor, start, rest.count)
            if written < 0 {
                if errno == EINTR { continue }
                return errno
            }
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
        }
        return nil
    }
}
