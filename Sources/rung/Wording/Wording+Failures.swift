import CareerGraph
import NcursesTerminal
import LanguageFiles
import Words

extension Wording {
    /// What is wrong, where, and what to do about it.
    enum Failures {
        static let prefix = "rung: "

        /// Where something is wrong, from the widest to the narrowest, and what.
        static func placed(_ place: [String], _ text: String) -> String {
            place.isEmpty ? text : words.sequence(place) + ": " + text
        }

        static func unknownCode(_ code: String) -> String { words(.failureUnknownCode(code: TerminalSafe.line(code))) }

        static func unknownLanguage(_ code: String, _ available: [LanguageName]) -> String {
            let languages = words.sequence(available.map { $0.language.code + " (" + $0.name + ")" })
            return words(.failureUnknownLanguage(code: TerminalSafe.line(code), languages: languages))
        }

        static func unknownTitle(_ title: String, near: [Failure.OccupationChoice]) -> String {
            let title = TerminalSafe.line(title)
            return near.isEmpty
                ? words(.failureUnknownTitle(title: title))
                : words(.failureUnknownTitleNear(title: title)) + list(near)
        }

        static func ambiguous(_ title: String, choices: [Failure.OccupationChoice]) -> String {
            words(.failureAmbiguous(title: TerminalSafe.line(title))) + list(choices)
        }

        private static func list(_ choices: [Failure.OccupationChoice]) -> String {
            choices.map { "\n  \(TerminalSafe.line($0.code))  \(TerminalSafe.line($0.title))" }.joined()
        }

        static func noTerminal(_ lack: Failure.TerminalProblem) -> String {
            let message: Message =
                switch lack {
                case .inputIsNoTerminal: .failureInputNoTerminal
                case .outputIsNoTerminal: .failureOutputNoTerminal
                case .dumb: .failureDumbTerminal
                }
            return sentences(words(message), words(.failurePlainCommands))
        }

        static func terminal(_ error: TerminalError) -> String {
            let message: Message =
                switch error {
                case .notATerminal: .terminalNotOne
                case .typeMissing: .terminalTypeMissing
                case .typeUnknown(let type): .terminalTypeUnknown(type: TerminalSafe.line(type))
                case .cannotPlaceCursor(let type): .terminalCannotPlaceCursor(type: TerminalSafe.line(type))
                case .alreadyOpen: .terminalInUse
                case .system(let reason): .terminalFailed(reason: TerminalSafe.line(reason))
                }
            return sentences(words(message), words(.failurePlainCommands))
        }

        static func noBundle(looked: [String]) -> String {
            words(.failureNoBundle(places: words.sequence(looked.map { TerminalSafe.line($0) })))
        }
    }
}
