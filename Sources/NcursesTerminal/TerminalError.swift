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

extension TerminalError: CustomStringConvertible {
    /// The reason as one sentence.
    public var description: String {
        switch self {
        case .notATerminal: "Standard input and output must both be a terminal."
        case .typeMissing: "The variable TERM is not set, so the kind of terminal is unknown."
        case .typeUnknown(let type): "This system has no description of the terminal type “\(type)” (TERM)."
        case .cannotPlaceCursor(let type): "A terminal of type “\(type)” (TERM) cannot show a full screen."
        case .alreadyOpen: "The terminal is in use already."
        case .system(let reason): "The terminal could not be set up: \(reason)."
        }
    }
}
