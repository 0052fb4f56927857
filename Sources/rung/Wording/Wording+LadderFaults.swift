import CareerGuidance

extension Wording.Ladders {
    /// One fault, without the file.
    static func fault(_ fault: LadderFault) -> String {
        var place: [String] = []
        if let line = fault.line { place.append(Wording.said("line ", "línea ") + "\(line)") }
        if let record = fault.record { place.append(self.record(record)) }
        if let field = fault.field { place.append(TerminalSafe.line(field)) }
        return (place.isEmpty ? "" : place.joined(separator: ", ") + ": ") + problem(fault.problem)
    }

    static func line(_ fault: LadderFault, file: String) -> String {
        "\(TerminalSafe.line(file)): \(severity(fault.severity)): " + self.fault(fault)
    }

    static func more(_ count: Int, file: String) -> String {
        let (count, file) = (Wording.Number.grouped(count), TerminalSafe.line(file))
        return Wording.said(
            "and \(count) more: rung ladder check \(file) lists them all.",
            "y \(count) más: rung ladder check \(file) las nombra todas.")
    }

    private static func severity(_ severity: LadderFault.Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: Wording.said("warning", "aviso")
        }
    }

    static func record(_ record: LadderFault.Record) -> String {
        switch record {
        case .job(let place, let id):
            Wording.said("job ", "trabajo ") + (id.map { TerminalSafe.line($0) } ?? "\(place + 1)")
        case .move(let place, let from?, let to?): move(place) + " (" + ends(from, to) + ")"
        case .move(let place, _, _): move(place)
        }
    }

    private static func move(_ place: Int) -> String { Wording.said("move ", "cambio ") + "\(place + 1)" }

    private static func ends(_ from: String, _ to: String) -> String {
        let (from, to) = (TerminalSafe.line(from), TerminalSafe.line(to))
        return Wording.said("\(from) to \(to)", "de \(from) a \(to)")
    }

    static func problem(_ problem: LadderFault.Problem) -> String {
        Wording.said(english(problem), spanish(problem))
    }

    private static func english(_ problem: LadderFault.Problem) -> String {
        switch problem {
        case .damaged: "the text makes no sense from here on; what stands before was read."
        case .newerSchema(let found, let known):
            "it is written for version \(found) of the format, and this program knows version \(known)."
        case .invalid(let expected): "expected \(expected)."
        case .unknownField: "this field is not known and not used."
        case .tooLong(let limit): "it is too long; \(grouped(limit)) are kept."
        case .longTitle(let limit): "the title is longer than \(limit) characters and is shown cut."
        case .unsafeText: "control characters or marks of direction were taken out."
        case .untitled: "the ladder has no title."
        case .noJobs: "there is no job in it."
        case .tooManyJobs(let count, let limit):
            "it has \(grouped(count)) jobs; at most \(grouped(limit)) can be drawn."
        case .tooManyMoves(let count, let limit):
            "it has \(grouped(count)) moves; at most \(grouped(limit)) can be drawn."
        case .duplicateID(let id): "another job has the id \(quoted(id))."
        case .duplicateTitle(let other): "the job \(quoted(other)) has the same title."
        case .noSuchJob(let id): "there is no job \(quoted(id))."
        case .selfReference: "the move leads from a job to itself."
        case .duplicateMove: "the same move stands there before."
        case .unlinked: "no move leads to it or away from it."
        case .noExperiences: "it has no critical developmental experience."
        case .unknownOccupation(let code): "no occupation has the code \(quoted(code))."
        case .unknownCluster(let title): "there is no career cluster \(quoted(title))."
        case .unknownLevel(let level): "\(quoted(level)) is none of the ladder's levels."
        case .advancementPaysLess(let from, let to):
            "an advancement that pays less: $\(grouped(from)) to $\(grouped(to)) a year."
        case .advancementToLowerZone(let from, let to): "an advancement to a lower job zone: \(from) to \(to)."
        case .advancementNotUp: "an advancement that does not lead to a higher rung."
        case .lateralBetweenRungs: "a lateral move between two rungs."
        case .advancementBothWays: "an advancement cannot go both ways."
        }
    }

    private static func spanish(_ problem: LadderFault.Problem) -> String {
        switch problem {
        case .damaged: "desde aquí el texto no tiene sentido; se leyó lo que está antes."
        case .newerSchema(let found, let known):
            "está escrito para la versión \(found) del formato, y este programa conoce la \(known)."
        case .invalid(let expected): "aquí va \(spanish(expected))."
        case .unknownField: "este campo no se conoce y no se usa."
        case .tooLong(let limit): "es demasiado largo; se usa solo hasta \(grouped(limit))."
        case .longTitle(let limit): "el título tiene más de \(limit) letras y se muestra cortado."
        case .unsafeText: "se quitaron caracteres de control o marcas de dirección."
        case .untitled: "la escalera no tiene título."
        case .noJobs: "no hay ningún trabajo en la escalera."
        case .tooManyJobs(let count, let limit):
            "tiene \(grouped(count)) trabajos; se pueden dibujar \(grouped(limit)) a lo más."
        case .tooManyMoves(let count, let limit):
            "tiene \(grouped(count)) cambios; se pueden dibujar \(grouped(limit)) a lo más."
        case .duplicateID(let id): "otro trabajo tiene el id \(quoted(id))."
        case .duplicateTitle(let other): "el trabajo \(quoted(other)) tiene el mismo título."
        case .noSuchJob(let id): "no hay ningún trabajo \(quoted(id))."
        case .selfReference: "el cambio lleva de un trabajo al mismo trabajo."
        case .duplicateMove: "el mismo cambio ya está antes."
        case .unlinked: "ningún cambio llega a él ni sale de él."
        case .noExperiences: "no se dice qué pide este cambio."
        case .unknownOccupation(let code): "ninguna ocupación tiene el código \(quoted(code))."
        case .unknownCluster(let title): "no hay ningún campo de trabajo llamado \(quoted(title))."
        case .unknownLevel(let level): "\(quoted(level)) no es uno de los niveles de la escalera."
        case .advancementPaysLess(let from, let to):
            "un ascenso que paga menos: de $\(grouped(from)) a $\(grouped(to)) al año."
        case .advancementToLowerZone(let from, let to):
            "un ascenso a una zona de preparación más baja: de la \(from) a la \(to)."
        case .advancementNotUp: "un ascenso que no lleva a un peldaño más alto."
        case .lateralBetweenRungs: "un paso al lado entre dos peldaños."
        case .advancementBothWays: "un ascenso no puede ir en los dos sentidos."
        }
    }

    private static func spanish(_ expected: LadderExpectation) -> String {
        switch expected {
        case .list: "una lista"
        case .title: "un título"
        case .text: "un texto"
        case .schema(let version): "el número \(version)"
        case .kindOfMove: "advancement (ascenso) o lateral (paso al lado)"
        case .trueOrFalse: "true (sí) o false (no)"
        case .occupationCode: "un código como 29-1141.00"
        case .rung(let highest): "un número sin decimales, de 1 a \(highest)"
        case .experience: "un tipo (education, experience, training o credential) y un texto"
        case .identifier(let longest): "un id, de 1 a \(longest) caracteres, sin caracteres de control"
        }
    }

    private static func grouped(_ number: Int) -> String { Wording.Number.grouped(number) }

    private static func quoted(_ text: String) -> String { Wording.Failures.quoted(text) }
}
