import CareerGraph
import CareerGuidance

extension Wording {
    /// Lattices, derived and written.
    enum Lattice {
        static var jobs: String { said("Jobs", "Trabajos") }
        static var moves: String { said("Moves", "Cambios") }
        static var sourcesHeading: String { said("Sources", "Fuentes") }
        static var advancement: String { said("advancement", "ascenso") }
        static var lateral: String { said("lateral move", "paso al lado") }
        static var wayBack: String { said("The way back:", "De vuelta:") }
        static var noExperiences: String {
            said("Nothing is said of what makes this move possible.", "No se dice qué pide este cambio.")
        }
        static var noMoves: String { said("no moves here", "aquí no hay cambios") }
        /// What the rungs' names take at the left of the picture.
        static let rungWidth = 10

        static func title(_ lattice: CareerGuidance.Lattice, in graph: CareerGraph) -> String {
            switch lattice.source {
            case .pathway(let pathway): "\(graph[pathway].title) (\(graph[graph[pathway].cluster].title))"
            case .cluster(let cluster): graph[cluster].title
            case .around(let occupation, let moves, let isBackwards):
                (isBackwards ? said("Ways to ", "Caminos hacia ") : said("Ways from ", "Caminos desde "))
                    + Route.name(occupation, in: graph)
                    + (moves == 1
                        ? said(", one move", ", un cambio")
                        : said(", up to \(moves) moves", ", hasta \(moves) cambios"))
            case .ladder(let head): head.title.isEmpty ? head.name : head.title
            }
        }

        static func notes(_ lattice: CareerGuidance.Lattice, in graph: CareerGraph) -> [String] {
            guard case .ladder(let head) = lattice.source else {
                let (jobs, all) = (lattice.jobs.count, Number.grouped(lattice.jobs.count + lattice.leftOut))
                return [derived] + (lattice.leftOut > 0 ? [part(jobs, of: all)] : [])
            }
            var notes: [String] = []
            let author = head.author.isEmpty ? "" : said("Written by ", "Escrito por ") + head.author
            let by = [author, head.date].filter { !$0.isEmpty }
            if !by.isEmpty { notes.append(by.joined(separator: ", ") + ".") }
            if !head.note.isEmpty { notes.append(head.note) }
            return notes
        }

        private static var derived: String {
            said(
                "Derived by Rung from public data: the most useful moves between these occupations, not a ladder that "
                    + "people of the trade wrote. Rungs go by job zone, and within a zone by pay.",
                "Calculado por Rung con datos públicos: los cambios más útiles entre estas ocupaciones, no una escalera "
                    + "escrita por gente del oficio. Los peldaños van por zona de preparación y, dentro de ella, por paga."
            )
        }

        private static func part(_ jobs: Int, of all: String) -> String {
            said(
                "\(jobs) of \(all) occupations: of each pathway in turn the one with the most openings a year. "
                    + "The lattice of a pathway has all of its occupations.",
                "\(jobs) de \(all) ocupaciones: de cada rama, por turno, la que tiene más puestos por llenar al año. "
                    + "El dibujo de una rama las tiene todas.")
        }

        /// Who is to be named.
        static func sources(_ lattice: CareerGuidance.Lattice, in graph: CareerGraph) -> [String] {
            var lines: [String] = []
            if case .ladder(let head) = lattice.source, !head.source.isEmpty { lines.append(head.source) }
            let releases = graph.releases.map { "\($0.title) \($0.edition) (\($0.licence))" }
            if !releases.isEmpty {
                lines.append(
                    said("Pay, job zones and derived moves: ", "Paga, zonas de preparación y cambios calculados: ")
                        + releases.joined(separator: "; ") + ".")
            }
            return lines
        }

        /// `$97,550 · zone 4`; nil where nothing is known.
        static func figures(_ job: LatticeJob) -> String? {
            var parts: [String] = []
            if let pay = job.pay {
                parts.append(
                    (job.isPayFallback ? "~" : "") + "$" + Number.grouped(pay.value) + (pay.isOrMore ? "+" : ""))
            }
            if let zone = job.zone { parts.append(said("zone ", "zona ") + "\(zone.rawValue)") }
            return parts.isEmpty ? nil : parts.joined(separator: ", ")
        }

        static func rung(_ rung: CareerGuidance.Lattice.Rung) -> String {
            rung.zone.map { said("zone ", "zona ") + "\($0.rawValue)" } ?? said("rung ", "peldaño ") + "\(rung.number)"
        }

        static func rungHeading(_ rung: CareerGuidance.Lattice.Rung) -> String {
            said("Rung ", "Peldaño ") + "\(rung.number)"
                + (rung.zone.map { " (" + zone($0) + ")" } ?? "")
        }

        private static func zone(_ zone: JobZone) -> String {
            said("job zone ", "zona de preparación ") + "\(zone.rawValue)"
        }

        static func job(_ job: LatticeJob, in graph: CareerGraph) -> String {
            var parts = [job.title + (job.occupation.map { " (\(graph[$0].code))" } ?? "")]
            if let pay = job.pay {
                parts.append((job.isPayFallback ? "~" : "") + Number.dollars(pay) + said(" a year", " al año"))
            }
            if let zone = job.zone { parts.append(Self.zone(zone)) }
            return parts.joined(separator: ", ")
        }

        static func leaving(_ move: LatticeMove, in lattice: CareerGuidance.Lattice) -> String {
            Moves.name(move.kind) + said(" to ", " a ") + lattice.jobs[move.to].title
                + (move.isTwoWay ? andBack : "")
        }

        static func arriving(_ move: LatticeMove, in lattice: CareerGuidance.Lattice) -> String {
            let other = lattice.jobs[move.from].title
            return Moves.name(move.kind)
                + (move.isTwoWay ? said(" to ", " a ") + other + andBack : said(" from ", " desde ") + other)
        }

        private static var andBack: String { said(", and back", ", y de vuelta") }

        static func between(_ move: LatticeMove, in lattice: CareerGuidance.Lattice) -> String {
            let kind = move.kind == .lateral ? lateral : advancement
            return lattice.jobs[move.from].title + said(" to ", " a ") + "\(lattice.jobs[move.to].title): \(kind)"
                + (move.isTwoWay ? said(", both ways", ", en los dos sentidos") : "")
        }

        static func legend(isASCII: Bool) -> String {
            let (dashes, crossing) = isASCII ? (" (~ :)", "+") : ("", "┼")
            return said(
                "Solid lines: advancement. Dashed lines\(dashes): lateral moves. \(crossing) is where two lines cross.",
                "Líneas enteras: ascensos. Líneas cortadas\(dashes): pasos al lado. En \(crossing) se cruzan dos líneas."
            )
        }

        static func kind(_ kind: String) -> String {
            switch LadderExperience.Kind(rawValue: kind) {
            case .education: said("Education", "Estudios")
            case .experience: said("Experience", "Experiencia")
            case .training: said("Training", "Práctica")
            case .credential: said("Credential", "Licencia o certificado")
            case nil: kind
            }
        }

        private static var education: String { said("Education", "Estudios") }
        private static var experience: String { said("Experience", "Experiencia") }
        private static var training: String { said("Training", "Práctica") }
        private static var competencies: String { said("Competencies", "Competencias") }

        /// What people wrote of a job.
        static func requirements(_ job: LadderJob) -> [String] {
            var lines: [String] = []
            func add(_ name: String, _ text: String) { if !text.isEmpty { lines.append("\(name): \(text)") } }
            if !job.summary.isEmpty { lines.append(job.summary) }
            add(education, job.education)
            add(experience, job.experience)
            add(training, job.training)
            add(said("Credentials", "Licencias y certificados"), job.credentials.joined(separator: "; "))
            let named = job.competencies.map { competency in
                competency.title + (competency.level.map { " (\($0))" } ?? "")
            }
            add(competencies, named.joined(separator: "; "))
            return lines
        }

        /// What the map has of an occupation: so much that a page can hold all of a pathway's.
        static func requirements(_ occupation: OccupationID, in graph: CareerGraph) -> [String] {
            var lines: [String] = []
            let outlook = graph[occupation].outlook
            if let education = outlook?.entryEducation {
                lines.append("\(Self.education): \(Preparation.name(education))")
            }
            if let experience = outlook?.relatedExperience {
                lines.append("\(Self.experience): \(Preparation.name(experience))")
            }
            if let training = outlook?.onTheJobTraining {
                lines.append("\(Self.training): \(Preparation.name(training))")
            }
            let rated = graph.competencyIDs.compactMap { id in
                graph.ratings.rating(occupation, id).map { (id: id, rating: $0) }
            }.filter { $0.rating.isImportant && graph[$0.id].domain <= .knowledge }
            let leading = rated.sorted {
                ($1.rating.importanceHundredths, $0.id.index) < ($0.rating.importanceHundredths, $1.id.index)
            }.prefix(8)
            if !leading.isEmpty {
                let names = leading.map {
                    graph[$0.id].title + said(" (level ", " (nivel ") + Number.level($0.rating.levelHundredths) + ")"
                }
                lines.append("\(competencies): " + names.joined(separator: "; "))
            }
            return lines
        }
    }
}
