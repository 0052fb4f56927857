/// Why a full-screen program cannot run here.
public enum TerminalError: Error, Sendable, Equatable {
    /// Standard input or output is a file or a pipe.
    case notATerminal
    /// `TERM` is unset, so nobody knows what the terminal understands.
    case typeMissing
    /// The system has no description of this `TERM`.
    case typeUnknown(String)
    /// The terminal cannot place its cursor (`TERM=dumb`, a printing terminal).
    case cannotPlaceCursor(String)
    /// There is a full-screen program on this terminal already: a fault of the caller.
    case alreadyOpen
    /// The system refused something; its own reason.
    case system(String)
}
