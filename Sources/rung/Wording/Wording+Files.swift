import SystemFiles

extension Wording {
    /// What is wrong with a file or a folder, the same wherever it is met.
    enum Files {
        /// Of something that was to be read.
        static func reading(_ problem: FileProblem) -> String {
            switch problem {
            case .missing, .folderMissing: said("it is not there.", "no está.")
            case .notPermitted: said("it may not be read.", "no hay permiso para leerlo.")
            case .notAFile:
                said(
                    "this is not a file, but a folder or a device.",
                    "esto no es un archivo: es una carpeta o un aparato.")
            case .notAFolder: said("this is not a folder.", "esto no es una carpeta.")
            case .danglingLink:
                said("this is a link to something that is not there.", "esto es un enlace a algo que no está.")
            case .tooLarge(let bytes, let limit):
                said(
                    "it is too large (\(Number.grouped(bytes)) bytes; at most \(Number.grouped(limit)) are read).",
                    "es demasiado grande (\(Number.grouped(bytes)) bytes; se leen \(Number.grouped(limit)) a lo más).")
            case .nameTooLong: said("no file has so long a name.", "ningún archivo tiene un nombre tan largo.")
            case .undecodableName:
                said("the name of a file in it is not UTF-8.", "el nombre de un archivo de allí no está en UTF-8.")
            case .readOnly, .exists, .noSpace, .closedPipe: said("it could not be read.", "no se pudo leer.")
            case .system(let code): said("reading it failed: \(code).", "no se pudo leer: \(code).")
            }
        }

        /// Of a person's file that was to be written, and what to do about it. What was there is as it was.
        static func writing(_ problem: FileProblem) -> String {
            switch problem {
            case .missing, .folderMissing:
                said(
                    "the folder that is to hold it is not there. Make it first, or choose another place.",
                    "no existe la carpeta en la que debe estar. Créela primero, o escoja otro lugar.")
            case .notPermitted:
                said(
                    "it may not be written. Choose another place.",
                    "no hay permiso para escribirlo. Escoja otro lugar.")
            case .readOnly:
                said(
                    "nothing can be saved to this disk. Choose a place on another one.",
                    "en este disco no se puede guardar nada. Escoja un lugar en otro.")
            case .notAFile:
                said(
                    "a folder or a device has this name. Choose another name.",
                    "una carpeta o un aparato tiene este nombre. Escoja otro nombre.")
            case .notAFolder:
                said(
                    "a part of this path is not a folder. Choose another place.",
                    "una parte de esta ruta no es una carpeta. Escoja otro lugar.")
            case .exists(let path):
                said(
                    "\(TerminalSafe.line(path)) is there already, and stays. Choose another name.",
                    "\(TerminalSafe.line(path)) ya existe, y se queda como está. Escoja otro nombre.")
            case .danglingLink:
                said(
                    "this name is a link to something that is not there. Choose another name.",
                    "este nombre es un enlace a algo que no está. Escoja otro nombre.")
            case .tooLarge(let bytes, let limit):
                said(
                    "it would be too large (\(Number.grouped(bytes)) bytes; at most \(Number.grouped(limit)) are read).",
                    "sería demasiado grande (\(Number.grouped(bytes)) bytes; se leen \(Number.grouped(limit)) a lo más)."
                )
            case .noSpace:
                said("the disk is full. Nothing was changed.", "el disco está lleno. No se cambió nada.")
            case .nameTooLong:
                said(
                    "the name is too long for this disk. Choose a shorter one.",
                    "el nombre es demasiado largo para este disco. Escoja uno más corto.")
            case .undecodableName, .closedPipe, .system:
                said("it could not be saved: \(reason(problem)).", "no se pudo guardar: \(reason(problem)).")
            }
        }

        /// Why an answer could not be written, as a part of a sentence.
        static func output(_ problem: FileProblem) -> String {
            if case .system(let code) = problem { return "\(code)" }
            return problem == .noSpace
                ? said("the disk is full", "el disco está lleno")
                : said("it may not be written there", "no hay permiso para escribir allí")
        }

        private static func reason(_ problem: FileProblem) -> String {
            if case .system(let code) = problem { return "\(code)" }
            return said("a name is not UTF-8", "un nombre no está en UTF-8")
        }
    }
}

extension Wording.Failures {
    static func tooManyArguments(_ count: Int, limit: Int) -> String {
        Wording.said(
            "there are \(Wording.Number.grouped(count)) arguments, and at most \(Wording.Number.grouped(limit)) are read.",
            "hay \(Wording.Number.grouped(count)) argumentos, y se leen \(Wording.Number.grouped(limit)) a lo más.")
    }

    static var emptyPath: String {
        Wording.said("an empty name is no file and no folder.", "un nombre vacío no es ni archivo ni carpeta.")
    }

    static func unknownCommand(_ word: String) -> String {
        Wording.said(
            "there is no command \(quoted(word)). rung --help names them all.",
            "no hay ningún comando \(quoted(word)). rung --help los nombra todos.")
    }
}
