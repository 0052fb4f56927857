import CareerGraph

extension Wording.Failures {
    /// What is wrong with a file of the bundle.
    ///
    /// Where a reader of files says in English what it found, Spanish says it in general: the place stands beside it.
    static func problem(_ problem: BundleError.Problem) -> String {
        switch problem {
        case .missing: said("it is not there.", "no está.")
        case .notPermitted: said("it may not be read.", "no hay permiso para leerlo.")
        case .unreadable(let reason):
            said("reading it failed: \(TerminalSafe.line(reason)).", "no se pudo leer: \(TerminalSafe.line(reason)).")
        case .tooLarge(let bytes, let limit):
            said(
                "it is too large (\(grouped(bytes)) bytes; at most \(grouped(limit)) are read).",
                "es demasiado grande (\(grouped(bytes)) bytes; se leen \(grouped(limit)) a lo más).")
        case .malformed(let reason):
            said(
                "it is not JSON of the expected shape: \(TerminalSafe.line(reason)).",
                "no es JSON con la forma que debe tener.")
        case .schema(let found, let expected):
            said(
                "it is written for version \(found) of the format, and this program reads version \(expected).",
                "está escrito para la versión \(found) del formato, y este programa lee la \(expected).")
        case .invalidValue(let value, let expected):
            said(
                "\(quoted(value)) is not possible here; expected \(TerminalSafe.line(expected)).",
                "aquí no puede estar \(quoted(value)).")
        default: contradiction(problem)
        }
    }

    /// What does not agree with something else.
    private static func contradiction(_ problem: BundleError.Problem) -> String {
        switch problem {
        case .danglingReference(let reference):
            said(
                "it refers to \(quoted(reference)), which the bundle does not hold.",
                "nombra \(quoted(reference)), que no está en los datos.")
        case .duplicate(let id): said("\(quoted(id)) stands there twice.", "\(quoted(id)) está dos veces.")
        case .count(let found, let expected):
            said(
                "it holds \(grouped(found)) records, and the manifest says \(grouped(expected)).",
                "tiene \(grouped(found)) registros, y el manifiesto dice \(grouped(expected)).")
        case .checksum:
            said(
                "its checksum is not the manifest's: it was changed or damaged.",
                "su suma de control no es la del manifiesto: se cambió o se dañó.")
        case .outdated:
            said(
                "it was made from other titles than the bundle has now.",
                "se hizo con otros títulos que los que tienen ahora los datos.")
        default: said("it has to be there, and is not.", "debe estar, y no está.")
        }
    }

    /// What to do about it.
    static func advice(_ problem: BundleError.Problem) -> String {
        switch problem {
        case .missing:
            said(
                "Name the bundle's folder with --data or RUNG_DATA.",
                "Nombre la carpeta de los datos con --data o RUNG_DATA.")
        case .notPermitted:
            said(
                "Give yourself permission to read it, or name another folder with --data.",
                "Dese permiso para leerlo, o nombre otra carpeta con --data.")
        case .unreadable:
            said(
                "Try again, or name another folder with --data.",
                "Pruebe otra vez, o nombre otra carpeta con --data.")
        case .outdated:
            said(
                "Make it again with rung data index, or name another folder with --data.",
                "Hágalo de nuevo con rung data index, o nombre otra carpeta con --data.")
        case .schema:
            said(
                "Install the bundle that came with this program, or name it with --data.",
                "Instale los datos que vinieron con este programa, o nómbrelos con --data.")
        default:
            said(
                "Put back the bundle that came with this program; rung data check lists every fault.",
                "Ponga de nuevo los datos que vinieron con este programa; rung data check muestra cada falla.")
        }
    }

    private static func said(_ english: @autoclosure () -> String, _ spanish: @autoclosure () -> String) -> String {
        Wording.said(english(), spanish())
    }

    private static func grouped(_ number: Int) -> String { Wording.Number.grouped(number) }
}
