import GraphLayout
import Workspace

extension Wording {
    /// Ladders' files and what is wrong with them.
    enum Ladders {
        static var name: String { said("Name", "Nombre") }
        static var title: String { said("Ladder", "Escalera") }
        static var cluster: String { said("Career cluster", "Campo de trabajo") }
        static var jobs: String { said("Jobs", "Trabajos") }
        static var moves: String { said("Moves", "Cambios") }

        static var noDraftFolder: String {
            said(
                "Neither HOME nor XDG_STATE_HOME names a folder for drafts.",
                "Ni HOME ni XDG_STATE_HOME nombran una carpeta para borradores.")
        }
        static var noDraftsWanted: String {
            said("Rung was started so that nothing is kept.", "Rung se abrió para no guardar nada.")
        }
        static var draftTaken: String {
            said(
                "Another window of Rung is at work on this draft.",
                "Otra ventana de Rung trabaja en este borrador.")
        }

        static func sound(_ file: String) -> String {
            TerminalSafe.line(file) + said(": no fault is found.", ": no se halló ninguna falla.")
        }
        static func created(_ file: String) -> String {
            TerminalSafe.line(file) + said(" is written.", ": está escrito.")
        }
        static func imported(_ count: Int, _ folder: String) -> String {
            "\(Number.grouped(count)) ladders are written to \(TerminalSafe.line(folder))."
        }

        static func failure(_ error: LadderFileError) -> String {
            TerminalSafe.line(error.path) + ": " + failure(error.problem)
        }

        private static func failure(_ problem: LadderFileError.Problem) -> String {
            switch problem {
            case .file(.missing):
                said(
                    "there is no such file. rung ladder list names the ladders of the bundle.",
                    "no hay tal archivo. rung ladder list nombra las escaleras que trae el programa.")
            case .file(let problem): Files.reading(problem)
            case .empty:
                said(
                    "the file is empty. rung ladder new makes one to begin with.",
                    "el archivo está vacío. rung ladder new hace uno para empezar.")
            case .notALadder:
                said(
                    "this is not a ladder. docs/lattices.md shows what one looks like.",
                    "esto no es una escalera. En docs/lattices.md se ve cómo es una.")
            case .noPlaceForDraft(let limit):
                said(
                    "all \(limit) places for unfinished ladders are taken. Remove drafts there that nobody needs.",
                    "los \(limit) lugares para escaleras sin terminar están llenos. Quite allí borradores que nadie necesita."
                )
            }
        }

        /// Of a file that was to be made.
        static func writingFailure(_ error: LadderFileError) -> String {
            guard case .file(let problem) = error.problem else { return failure(error) }
            return TerminalSafe.line(error.path) + ": " + Files.writing(problem)
        }

        static func bad(_ file: String, errors: Int) -> String {
            TerminalSafe.line(file)
                + said(
                    ": it cannot be drawn (\(counted(errors, "error", "errors"))). Put right what is named above.",
                    ": no se puede dibujar (\(counted(errors, "error", "errores"))). Corrija lo que se nombra arriba.")
        }

        static func layout(_ error: GraphLayoutError) -> String {
            said(
                "this cannot be drawn. " + TerminalSafe.line(error.description),
                "esto no se puede dibujar" + spanish(error))
        }

        /// What a ladder or a lattice can break; all else is a fault of the program's.
        private static func spanish(_ error: GraphLayoutError) -> String {
            switch error {
            case .tooManyNodes(let count, let limit):
                ": tiene \(Number.grouped(count)) trabajos, y caben \(Number.grouped(limit)) a lo más."
            case .tooManyEdges(let count, let limit):
                ": tiene \(Number.grouped(count)) cambios, y caben \(Number.grouped(limit)) a lo más."
            default: "."
            }
        }

        static func tooWide(_ columns: Int) -> String {
            said(
                "the picture is \(Number.grouped(columns)) columns wide. For less: --format outline, or less "
                    + "--chop-long-lines.",
                "el dibujo tiene \(Number.grouped(columns)) columnas de ancho. Para menos: --format outline, o less "
                    + "--chop-long-lines.")
        }
    }
}

extension Wording.Failures {
    static var depth: String {
        Wording.said("--depth takes a number from 1 to 3.", "--depth pide un número de 1 a 3.")
    }
    static var depthSubject: String {
        Wording.said(
            "--depth and --backwards go with an occupation.", "--depth y --backwards van con una ocupación.")
    }
    static var latticeWidth: String {
        Wording.said("--width takes columns, 20 to 10,000.", "--width pide columnas, de 20 a 10,000.")
    }
}
