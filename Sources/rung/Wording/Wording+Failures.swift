import CareerGraph
import NcursesTerminal

extension Wording {
    /// What is wrong, where, and what to do about it. Everything from outside is made safe for a terminal here.
    enum Failures {
        static let prefix = "rung: "
        static let movesOrigin = "Name one occupation, or --all for every one, or a person's --profile."
        static let gapEnds = "Name where the move begins and where it leads, or --profile and where it leads."
        static let routeOrigin = "Name where the route begins: an occupation, or a person's --profile."
        static let profileAndOrigin = "With --profile, name only where it leads: the profile is where it begins."
        static let backwards = "--backwards takes one occupation, the one that the routes lead to."
        static let minPay = "--min-pay takes whole dollars a year, 0 to 10,000,000."
        static let within = "--within takes years, 0 to 80."
        static let comparedWithItself = "compare needs at least two different occupations."

        static func maxSteps(_ most: Int) -> String { "--max-steps takes a number from 1 to \(most)." }
        static func compared(_ most: Int) -> String { "Name two to \(most) occupations to compare." }

        static func limit(largest: Int) -> String { "--limit takes a number from 1 to \(Number.grouped(largest))." }

        static func unknownCode(_ code: String) -> String {
            "no occupation has the code \(quoted(code)). Look for it by name: rung search WORDS."
        }

        static func unknownTitle(_ title: String, near: [Failure.OccupationChoice]) -> String {
            let sentence = "no occupation has the title \(quoted(title))."
            return near.isEmpty
                ? sentence + " Try fewer or other words: rung search WORDS."
                : sentence + " Did you mean one of these? Name it by its code:" + list(near)
        }

        static func ambiguous(_ title: String, choices: [Failure.OccupationChoice]) -> String {
            "\(quoted(title)) fits several occupations. Name one by its code:" + list(choices)
        }

        private static func list(_ choices: [Failure.OccupationChoice]) -> String {
            choices.map { "\n  \(TerminalSafe.line($0.code))  \(TerminalSafe.line($0.title))" }.joined()
        }

        static func noTerminal(_ lack: Failure.TerminalLack) -> String {
            let reason =
                switch lack {
                case .inputIsNoTerminal: "the explorer needs a terminal, and its input is not one."
                case .outputIsNoTerminal: "the explorer needs a terminal, and its output is not one."
                case .dumb: "the explorer needs a terminal that can draw, and TERM is not set or says \"dumb\"."
                }
            return reason + plainCommands
        }

        /// What works without a full screen.
        private static let plainCommands =
            " The plain commands work here: rung search, show, moves, gap and data (see rung --help)."

        static func terminal(_ error: TerminalError) -> String { TerminalSafe.line(error.description) + plainCommands }

        static func output(reason: String) -> String { "the answer could not be written: \(reason)." }

        static func noBundle(looked: [String]) -> String {
            let places = looked.map { TerminalSafe.line($0) }.joined(separator: ", ")
            return "no bundle of data is found (looked in \(places)). Name its folder with --data or RUNG_DATA."
        }

        static func bundle(_ error: BundleError, directory: String) -> String {
            let isFolder = error.file == directory || error.file.isEmpty
            let place = isFolder ? TerminalSafe.line(directory) : "\(TerminalSafe.line(directory))/\(location(error))"
            return "\(place): \(problem(error.problem)) \(advice(error.problem))"
        }

        /// One fault of many, without advice: for `rung data check`.
        static func fault(_ error: BundleError) -> String { "\(location(error)): \(problem(error.problem))" }

        static func location(_ error: BundleError) -> String {
            var parts = [TerminalSafe.line(error.file)]
            if let line = error.line { parts.append("line \(line)") }
            if let record = error.record { parts.append("record \(quoted(record))") }
            if let field = error.field { parts.append("field \(quoted(field))") }
            return parts.joined(separator: ", ")
        }

        static func problem(_ problem: BundleError.Problem) -> String {
            switch problem {
            case .missing: "it is not there."
            case .notPermitted: "it may not be read."
            case .unreadable(let reason): "reading it failed: \(TerminalSafe.line(reason))."
            case .tooLarge(let bytes, let limit):
                "it is too large (\(Number.grouped(bytes)) bytes; at most \(Number.grouped(limit)) are read)."
            case .malformed(let reason): "it is not JSON of the expected shape: \(TerminalSafe.line(reason))."
            case .schema(let found, let expected):
                "it is written for version \(found) of the format, and this program reads version \(expected)."
            case .invalidValue(let value, let expected):
                "\(quoted(value)) is not possible here; expected \(TerminalSafe.line(expected))."
            case .danglingReference(let reference): "it refers to \(quoted(reference)), which the bundle does not hold."
            case .duplicate(let id): "\(quoted(id)) stands there twice."
            case .count(let found, let expected):
                "it holds \(Number.grouped(found)) records, and the manifest says \(Number.grouped(expected))."
            case .incomplete: "it has to be there, and is not."
            case .checksum: "its checksum is not the manifest's: it was changed or damaged."
            }
        }

        private static func advice(_ problem: BundleError.Problem) -> String {
            switch problem {
            case .missing: "Name the bundle's folder with --data or RUNG_DATA."
            case .notPermitted: "Give yourself permission to read it, or name another folder with --data."
            case .unreadable: "Try again, or name another folder with --data."
            case .schema: "Install the bundle that came with this program, or name it with --data."
            default: "Put back the bundle that came with this program; rung data check lists every fault."
            }
        }

        static func quoted(_ text: String) -> String { "\"" + TerminalSafe.line(text) + "\"" }
    }
}
