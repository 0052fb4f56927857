import Glibc

/// How many columns an answer may take.
enum TerminalWidth {
    /// For help texts in a pipe.
    static let usual = 80

    /// The terminal's columns; nil where standard output is no terminal, so that nothing is cut in a pipe.
    static var ofOutput: Int? {
        guard StandardOutput.isTerminal else { return nil }
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 else { return usual }
        return Int(size.ws_col)
    }
}
