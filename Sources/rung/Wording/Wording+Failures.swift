import CareerGraph
import NcursesTerminal
import SystemFiles

extension Wording {
    /// What is wrong, where, and what to do about it. Everything from outside is made safe for a terminal here.
    enum Failures {
        static let prefix = "rung: "
        static func unknownCode(_ code: String) -> String {
            said(
                "no occupation has the code \(quoted(code)). Look for it by name: rung search WORDS.",
                "ninguna ocupación tiene el código \(quoted(code)). Búsquela por su nombre: rung search PALABRAS.")
        }

        static func unknownTitle(_ title: String, near: [Failure.OccupationChoice]) -> String {
            let sentence = said(
                "no occupation has the title \(quoted(title)).", "ninguna ocupación se llama \(quoted(title)).")
            guard !near.isEmpty else {
                return sentence
                    + said(
                        " Try fewer or other words: rung search WORDS.",
                        " Pruebe con menos palabras o con otras: rung search PALABRAS.")
            }
            return sentence
                + said(
                    " Did you mean one of these? Name it by its code:",
                    " ¿Es una de estas? Nómbrela por su código:") + list(near)
        }

        static func ambiguous(_ title: String, choices: [Failure.OccupationChoice]) -> String {
            quoted(title)
                + said(
                    " fits several occupations. Name one by its code:",
                    " puede ser varias ocupaciones. Nombre una por su código:") + list(choices)
        }

        private static func list(_ choices: [Failure.OccupationChoice]) -> String {
            choices.map { "\n  \(TerminalSafe.line($0.code))  \(TerminalSafe.line($0.title))" }.joined()
        }

        static func noTerminal(_ lack: Failure.TerminalLack) -> String {
            let reason =
                switch lack {
                case .inputIsNoTerminal:
                    said(
                        "the explorer needs a terminal, and its input is not one.",
                        "el explorador necesita una terminal, y su entrada no lo es.")
                case .outputIsNoTerminal:
                    said(
                        "the explorer needs a terminal, and its output is not one.",
                        "el explorador necesita una terminal, y su salida no lo es.")
                case .dumb:
                    said(
                        "the explorer needs a terminal that can draw, and TERM is not set or says \"dumb\".",
                        "el explorador necesita una terminal que dibuje, y TERM no está o dice \"dumb\".")
                }
            return reason + plainCommands
        }

        /// What works without a full screen.
        private static var plainCommands: String {
            said(
                " The plain commands work here: rung search, show, moves, gap and data (see rung --help).",
                " Aquí sirven los demás comandos: rung search, show, moves, gap y data (vea rung --help).")
        }

        static func terminal(_ error: TerminalError) -> String {
            said(TerminalSafe.line(error.description), spanish(error)) + plainCommands
        }

        private static func spanish(_ error: TerminalError) -> String {
            switch error {
            case .notATerminal: "La entrada y la salida deben ser una terminal."
            case .typeMissing: "La variable TERM no está, y no se sabe qué tipo de terminal es esta."
            case .typeUnknown(let type): "Este sistema no conoce el tipo de terminal \(quoted(type)) (TERM)."
            case .cannotPlaceCursor(let type):
                "Una terminal de tipo \(quoted(type)) (TERM) no puede mostrar una pantalla completa."
            case .alreadyOpen: "La terminal ya está en uso."
            case .system(let reason): "No se pudo preparar la terminal: \(TerminalSafe.line(reason))."
            }
        }

        static func output(_ problem: FileProblem) -> String {
            said("the answer could not be written: ", "no se pudo escribir la respuesta: ")
                + Files.output(problem) + "."
        }

        static func noBundle(looked: [String]) -> String {
            let places = looked.map { TerminalSafe.line($0) }.joined(separator: ", ")
            return said(
                "no bundle of data is found (looked in \(places)). Name its folder with --data or RUNG_DATA.",
                "no se hallaron los datos (se buscó en \(places)). Nombre su carpeta con --data o RUNG_DATA.")
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
            if let line = error.line { parts.append(said("line ", "línea ") + "\(line)") }
            if let record = error.record { parts.append(said("record ", "registro ") + quoted(record)) }
            if let field = error.field { parts.append(said("field ", "campo ") + quoted(field)) }
            return parts.joined(separator: ", ")
        }

        static func quoted(_ text: String) -> String { "\"" + TerminalSafe.line(text) + "\"" }
    }
}
