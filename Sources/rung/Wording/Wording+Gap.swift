import CareerGraph
import CareerGuidance
import Words

extension Wording {
    /// What a move asks.
    enum Gap {
        static func heading(from origin: Origin, to destination: OccupationID, in graph: CareerGraph) -> String {
            words(.gapFromTo(from: name(origin, in: graph), to: name(destination, in: graph)))
        }

        static func move(_ move: Move, in graph: CareerGraph) -> String {
            let reasons = move.reasons.map { words.text($0, in: graph) }
            let kind = words.name(move.kind)
            return reasons.isEmpty
                ? kind : words(.moveWithReasons(kind: kind, reasons: reasons.joined(separator: "; ")))
        }

        /// The share that is brought, of all that is asked and of each kind.
        static func coverage(_ gap: CareerGuidance.Gap, from origin: Origin) -> [String] {
            let percent = words.percent(gap.coverage)
            let coverage: Message =
                switch origin {
                case .occupation: .gapCoverage(percent: percent)
                case .profile: .gapCoverageOfPerson(percent: percent)
                }
            let kinds = gap.domains.map { words.name($0.domain) + " " + words.percent($0.coverage) }
            return [words(coverage)]
                + (kinds.isEmpty ? [] : ["  " + words.sequence(kinds)])
        }

        static func time(_ time: PreparationTime) -> [String] {
            let sources = time.sources.map(source).joined(separator: "; ")
            return [words(.gapTime(time: words.span(time.total)))]
                + (sources.isEmpty ? [] : ["  " + words(.sourcesOf(sources: sources))])
        }

        private static func source(_ source: PreparationSource) -> String {
            switch source {
            case .projections: words(.timeFromProjections)
            case .projectionsAndWorkers: words(.timeFromProjectionsAndWorkers)
            case .workers: words(.timeFromWorkers)
            case .apprenticeshipHours: words(.timeFromApprenticeships)
            case .jobZone: words(.timeFromJobZone)
            }
        }

        static func pay(_ pay: PayStages) -> [String] {
            guard let middle = pay.middle else { return [] }
            var lines = [words(.payMiddle(pay: mark(pay.source.isFallback) + words.dollars(middle)))]
            if let low = pay.entryLow, let high = pay.entryHigh, let later = pay.later {
                let (low, high) = (words.dollars(low), words.dollars(high))
                lines.append("  " + words(.gapPayStages(low: low, high: high, later: words.dollars(later))))
            }
            return lines + note(pay.source)
        }

        /// What is new to the person, the first eight of it.
        static func new(_ titles: [String], _ label: Message) -> String {
            labeled(label, words.list(titles, limit: 8, separator: "; "))
        }
    }
}
