import CareerGuidance
import GraphLayout
import Words

extension Wording {
    /// Ladders and what is wrong with them.
    enum Ladders {
        static func sound(_ file: String) -> String { words(.ladderSound(file: TerminalSafe.line(file))) }
        static func created(_ file: String) -> String { words(.ladderCreated(file: TerminalSafe.line(file))) }

        static func imported(_ count: Int, _ folder: String) -> String {
            words(.laddersImported(count: count, folder: TerminalSafe.line(folder)))
        }

        /// One fault, without the file.
        static func fault(_ fault: LadderFault) -> String {
            let place = [
                fault.line.map { words(.placeLine(line: String($0))) },
                fault.record.map(record),
                fault.field.map { TerminalSafe.line($0) },
            ]
            return Failures.placed(place.compactMap(\.self), words.text(fault.problem))
        }

        /// One fault of a file, and how bad it is.
        static func line(_ fault: LadderFault, file: String) -> String {
            let (file, text) = (TerminalSafe.line(file), self.fault(fault))
            return switch fault.severity {
            case .error: words(.ladderFaultLine(file: file, fault: text))
            case .warning: words(.ladderWarningLine(file: file, fault: text))
            }
        }

        static func more(_ count: Int, file: String) -> String {
            words(.ladderFaultsMore(count: count, file: TerminalSafe.line(file)))
        }

        static func record(_ record: LadderFault.Record) -> String {
            switch record {
            case .job(let place, let id): words(.placeJob(job: id.map { TerminalSafe.line($0) } ?? String(place + 1)))
            case .move(let place, let from?, let to?):
                words(
                    .placeMoveEnds(
                        number: String(place + 1), from: TerminalSafe.line(from), to: TerminalSafe.line(to)))
            case .move(let place, _, _): words(.placeMove(number: String(place + 1)))
            }
        }

        static func bad(_ file: String, errors: Int) -> String {
            words(.ladderNotDrawable(file: TerminalSafe.line(file), count: errors))
        }

        /// Why there is no picture.
        static func layout(_ error: GraphLayoutError) -> String {
            switch error {
            case .duplicateNode(let id): words(.failureSameJob(job: TerminalSafe.line(id)))
            case .unknownNode(let id): words(.failureNoSuchJob(job: TerminalSafe.line(id)))
            case .selfReference(let id): words(.failureToItself(job: TerminalSafe.line(id)))
            case .boxTooSmall(let id, _, _), .boxTooLarge(let id, _, _):
                words(.failureBox(job: TerminalSafe.line(id)))
            case .tooManyNodes(let count, let limit): words(.failureTooManyJobs(count: count, limit: limit))
            case .tooManyEdges(let count, let limit): words(.failureTooManyMoves(count: count, limit: limit))
            case .tooManyPassedRanks(let count, let limit):
                words(.failureTooManyPassedRanks(count: count, limit: limit))
            }
        }

        static func tooWide(_ columns: Int) -> String { words(.latticeTooWide(columns: columns)) }
    }
}
