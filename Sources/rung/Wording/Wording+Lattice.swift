import CareerGraph
import CareerGuidance
import Words

extension Wording {
    /// Lattices, derived and written.
    enum Lattice {
        /// What the rungs' names take at the left of the picture.
        static let rungWidth = 10

        static func title(_ lattice: CareerGuidance.Lattice, in graph: CareerGraph) -> String {
            switch lattice.source {
            case .pathway(let pathway):
                words(.titleWithDetail(title: graph[pathway].title, detail: graph[graph[pathway].cluster].title))
            case .cluster(let cluster): graph[cluster].title
            case .around(let occupation, let moves, let isBackwards):
                words(
                    isBackwards
                        ? .latticeWaysTo(job: name(occupation, in: graph), moves: moves)
                        : .latticeWaysFrom(job: name(occupation, in: graph), moves: moves))
            case .ladder(let head): head.title.isEmpty ? head.name : head.title
            }
        }

        static func notes(_ lattice: CareerGuidance.Lattice, in graph: CareerGraph) -> [String] {
            guard case .ladder(let head) = lattice.source else {
                let (jobs, leftOut) = (lattice.jobs.count, lattice.leftOut)
                return [words(.latticeNoteDerived)]
                    + (leftOut > 0 ? [words(.latticeNotePart(jobs: jobs, all: jobs + leftOut))] : [])
            }
            return [author(head), head.note].filter { !$0.isEmpty }
        }

        private static func author(_ head: CareerGuidance.Lattice.LadderHead) -> String {
            if head.author.isEmpty { return head.date }
            return words(
                head.date.isEmpty
                    ? .latticeWrittenBy(author: head.author) : .latticeWrittenOn(author: head.author, date: head.date))
        }

        /// Who is to be named.
        static func sources(_ lattice: CareerGuidance.Lattice, in graph: CareerGraph) -> [String] {
            var lines: [String] = []
            if case .ladder(let head) = lattice.source, !head.source.isEmpty { lines.append(head.source) }
            let releases = graph.releases.map {
                words(.titleWithDetail(title: $0.title + ", " + $0.edition, detail: $0.license))
            }
            if !releases.isEmpty { lines.append(words(.latticeSources(releases: releases.joined(separator: "; ")))) }
            return lines
        }

        /// `$97,550, zone 4`; nil where nothing is known.
        static func figures(_ job: LatticeJob) -> String? {
            let parts = [
                job.pay.map { mark(job.isPayFallback) + words(.dollars(amount: words.count($0.value))) + more($0) },
                job.zone.map { words(.latticeZone(zone: String($0.rawValue))) },
            ]
            let known = parts.compactMap(\.self)
            return known.isEmpty ? nil : words.sequence(known)
        }

        private static func more(_ amount: Amount) -> String { amount.isOrMore ? "+" : "" }

        static func rung(_ rung: CareerGuidance.Lattice.Rung) -> String {
            words(
                rung.zone.map { .latticeZone(zone: String($0.rawValue)) } ?? .latticeRung(rung: String(rung.number)))
        }

        static func rungHeading(_ rung: CareerGuidance.Lattice.Rung) -> String {
            let number = String(rung.number)
            return words(
                rung.zone.map { .latticeRungZoneHeading(rung: number, zone: String($0.rawValue)) }
                    ?? .latticeRungHeading(rung: number))
        }

        static func job(_ job: LatticeJob, in graph: CareerGraph) -> String {
            let parts = [
                job.occupation.map { words(.titleWithDetail(title: job.title, detail: graph[$0].code.text)) }
                    ?? job.title,
                job.pay.map { mark(job.isPayFallback) + words(.payPerYear(pay: words.dollars($0))) },
                job.zone.map { words(.latticeZone(zone: String($0.rawValue))) },
            ]
            return words.sequence(parts.compactMap(\.self))
        }

        static func leaving(_ move: LatticeMove, in lattice: CareerGuidance.Lattice) -> String {
            onwards(move, to: lattice.jobs[move.to].title)
        }

        static func arriving(_ move: LatticeMove, in lattice: CareerGuidance.Lattice) -> String {
            let other = lattice.jobs[move.from].title
            return move.isTwoWay
                ? onwards(move, to: other) : words(.latticeMoveFrom(kind: words.name(move.kind), job: other))
        }

        private static func onwards(_ move: LatticeMove, to title: String) -> String {
            let kind = words.name(move.kind)
            return words(
                move.isTwoWay ? .latticeMoveBothWays(kind: kind, job: title) : .outlineMove(kind: kind, job: title))
        }

        static func between(_ move: LatticeMove, in lattice: CareerGuidance.Lattice) -> String {
            let (from, to) = (lattice.jobs[move.from].title, lattice.jobs[move.to].title)
            let kind = words.name(move.kind)
            return words(
                move.isTwoWay
                    ? .latticeMoveBetweenBothWays(from: from, to: to, kind: kind)
                    : .latticeMoveBetween(from: from, to: to, kind: kind))
        }

        static func legend(isASCII: Bool) -> String { words(isASCII ? .latticeLegendASCII : .latticeLegend) }

        static func kind(_ kind: String) -> String {
            LadderExperience.Kind(rawValue: kind).map { words($0.phrase) } ?? kind
        }

        /// What people wrote of a job.
        static func requirements(_ job: LadderJob) -> [String] {
            let competencies = job.competencies.map { competency in
                competency.level.map { words(.titleWithDetail(title: competency.title, detail: $0)) }
                    ?? competency.title
            }
            let texts: [(Message, String)] = [
                (.builderJobEducation, job.education), (.builderJobExperience, job.experience),
                (.builderJobTraining, job.training),
                (.builderJobCredentials, job.credentials.joined(separator: "; ")),
                (.builderJobCompetencies, competencies.joined(separator: "; ")),
            ]
            return (job.summary.isEmpty ? [] : [job.summary])
                + texts.filter { !$0.1.isEmpty }.map { labeled($0, $1) }
        }

        /// What the map has of an occupation: so much that a page can hold all of a pathway's.
        static func requirements(_ occupation: OccupationID, in graph: CareerGraph) -> [String] {
            let outlook = graph[occupation].outlook
            let lines = [
                outlook?.entryEducation.map { labeled(.labelEducation, words.name($0)) },
                outlook?.relatedExperience.map { labeled(.labelExperience, words.name($0)) },
                outlook?.onTheJobTraining.map { labeled(.labelTraining, words.name($0)) },
                competencies(occupation, in: graph),
            ]
            return lines.compactMap(\.self)
        }

        /// The most important skills and knowledge, with the levels they are asked at; nil where none is rated.
        private static func competencies(_ occupation: OccupationID, in graph: CareerGraph) -> String? {
            let rated = graph.competencyIDs.compactMap { id in
                graph.ratings.rating(occupation, id).map { (id: id, rating: $0) }
            }.filter { $0.rating.isImportant && graph[$0.id].domain <= .knowledge }
            let leading = rated.sorted {
                ($1.rating.importanceHundredths, $0.id.index) < ($0.rating.importanceHundredths, $1.id.index)
            }.prefix(8)
            guard !leading.isEmpty else { return nil }
            let names = leading.map {
                words(.competencyAtLevel(competency: graph[$0.id].title, level: level($0.rating.levelHundredths)))
            }
            return labeled(.builderJobCompetencies, names.joined(separator: "; "))
        }
    }
}
