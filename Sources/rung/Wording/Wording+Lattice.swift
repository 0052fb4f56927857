import CareerGraph
import CareerGuidance

extension Wording {
    /// Lattices, derived and written.
    enum Lattice {
        static let jobs = "Jobs"
        static let moves = "Moves"
        static let sourcesHeading = "Sources"
        static let advancement = "advancement"
        static let lateral = "lateral move"
        static let wayBack = "The way back:"
        static let noExperiences = "Nothing is said of what makes this move possible."
        static let noMoves = "no moves here"
        /// What the rungs' names take at the left of the picture.
        static let rungWidth = 10

        static func title(_ lattice: CareerGuidance.Lattice, in graph: CareerGraph) -> String {
            switch lattice.source {
            case .pathway(let pathway): "\(graph[pathway].title) (\(graph[graph[pathway].cluster].title))"
            case .cluster(let cluster): graph[cluster].title
            case .around(let occupation, let moves, let isBackwards):
                (isBackwards ? "Ways to " : "Ways from ") + Route.name(occupation, in: graph)
                    + (moves == 1 ? ", one move" : ", up to \(moves) moves")
            case .ladder(let head): head.title.isEmpty ? head.name : head.title
            }
        }

        static func notes(_ lattice: CareerGuidance.Lattice, in graph: CareerGraph) -> [String] {
            guard case .ladder(let head) = lattice.source else {
                var notes = [
                    "Derived by Rung from public data: the most useful moves between these occupations, not a ladder that "
                        + "people of the trade wrote. Rungs go by job zone, and within a zone by pay."
                ]
                if lattice.leftOut > 0 {
                    let all = lattice.jobs.count + lattice.leftOut
                    notes.append(
                        "\(lattice.jobs.count) of \(Number.grouped(all)) occupations: of each pathway in turn the one with "
                            + "the most openings a year. The lattice of a pathway has all of its occupations.")
                }
                return notes
            }
            var notes: [String] = []
            let by = [head.author.isEmpty ? "" : "Written by \(head.author)", head.date].filter { !$0.isEmpty }
            if !by.isEmpty { notes.append(by.joined(separator: ", ") + ".") }
            if !head.note.isEmpty { notes.append(head.note) }
            return notes
        }

        /// Who is to be named.
        static func sources(_ lattice: CareerGuidance.Lattice, in graph: CareerGraph) -> [String] {
            var lines: [String] = []
            if case .ladder(let head) = lattice.source, !head.source.isEmpty { lines.append(head.source) }
            let releases = graph.releases.map { "\($0.title) \($0.edition) (\($0.licence))" }
            if !releases.isEmpty {
                lines.append("Pay, job zones and derived moves: " + releases.joined(separator: "; ") + ".")
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
            if let zone = job.zone { parts.append("zone \(zone.rawValue)") }
            return parts.isEmpty ? nil : parts.joined(separator: ", ")
        }

        static func rung(_ rung: CareerGuidance.Lattice.Rung) -> String {
            rung.zone.map { "zone \($0.rawValue)" } ?? "rung \(rung.number)"
        }

        static func rungHeading(_ rung: CareerGuidance.Lattice.Rung) -> String {
            "Rung \(rung.number)" + (rung.zone.map { " (job zone \($0.rawValue))" } ?? "")
        }

        static func job(_ job: LatticeJob, in graph: CareerGraph) -> String {
            var parts = [job.title + (job.occupation.map { " (\(graph[$0].code))" } ?? "")]
            if let pay = job.pay {
                parts.append((job.isPayFallback ? "~" : "") + "\(Number.dollars(pay)) a year")
            }
            if let zone = job.zone { parts.append("job zone \(zone.rawValue)") }
            return parts.joined(separator: ", ")
        }

        static func leaving(_ move: LatticeMove, in lattice: CareerGuidance.Lattice) -> String {
            let direction = "\(Moves.name(move.kind)) to \(lattice.jobs[move.to].title)"
            return direction + (move.isTwoWay ? ", and back" : "")
        }

        static func arriving(_ move: LatticeMove, in lattice: CareerGuidance.Lattice) -> String {
            move.isTwoWay
                ? "\(Moves.name(move.kind)) to \(lattice.jobs[move.from].title), and back"
                : "\(Moves.name(move.kind)) from \(lattice.jobs[move.from].title)"
        }

        static func between(_ move: LatticeMove, in lattice: CareerGuidance.Lattice) -> String {
            let kind = move.kind == .lateral ? lateral : advancement
            return "\(lattice.jobs[move.from].title) to \(lattice.jobs[move.to].title): \(kind)"
                + (move.isTwoWay ? ", both ways" : "")
        }

        static func legend(isASCII: Bool) -> String {
            isASCII
                ? "Solid lines: advancement. Dashed lines (~ :): lateral moves. + is where two lines cross."
                : "Solid lines: advancement. Dashed lines: lateral moves. ┼ is where two lines cross."
        }

        static func kind(_ kind: String) -> String {
            kind.prefix(1).uppercased() + kind.dropFirst()
        }

        /// What people wrote of a job.
        static func requirements(_ job: LadderJob) -> [String] {
            var lines: [String] = []
            func add(_ name: String, _ text: String) { if !text.isEmpty { lines.append("\(name): \(text)") } }
            if !job.summary.isEmpty { lines.append(job.summary) }
            add("Education", job.education)
            add("Experience", job.experience)
            add("Training", job.training)
            add("Credentials", job.credentials.joined(separator: "; "))
            let competencies = job.competencies.map { competency in
                competency.title + (competency.level.map { " (\($0))" } ?? "")
            }
            add("Competencies", competencies.joined(separator: "; "))
            return lines
        }

        /// What the map has of an occupation: so much that a page can hold all of a pathway's.
        static func requirements(_ occupation: OccupationID, in graph: CareerGraph) -> [String] {
            var lines: [String] = []
            let outlook = graph[occupation].outlook
            if let education = outlook?.entryEducation { lines.append("Education: \(Preparation.name(education))") }
            if let experience = outlook?.relatedExperience {
                lines.append("Experience: \(Preparation.name(experience))")
            }
            if let training = outlook?.onTheJobTraining { lines.append("Training: \(Preparation.name(training))") }
            let rated = graph.competencyIDs.compactMap { id in
                graph.ratings.rating(occupation, id).map { (id: id, rating: $0) }
            }.filter { $0.rating.isImportant && graph[$0.id].domain <= .knowledge }
            let leading = rated.sorted {
                ($1.rating.importanceHundredths, $0.id.index) < ($0.rating.importanceHundredths, $1.id.index)
            }.prefix(8)
            if !leading.isEmpty {
                let names = leading.map { "\(graph[$0.id].title) (level \(Number.level($0.rating.levelHundredths)))" }
                lines.append("Competencies: " + names.joined(separator: "; "))
            }
            return lines
        }
    }
}
