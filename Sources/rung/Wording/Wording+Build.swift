import CareerData
import Words

extension Wording {
    /// What a build says of itself, and what keeps one from ending.
    enum Build {
        static func step(_ step: BuildStep) -> String {
            words(.buildStep(number: step.number, total: step.total, step: words(message(step.work)))) + "\n"
        }

        static func summary(_ report: BuildReport, directory: String, isVerbose: Bool) -> String {
            var lines = [
                words(
                    .buildSummary(
                        read: report.rowsRead.reduce(0) { $0 + $1.rows }, releases: report.rowsRead.count,
                        written: report.rowsWritten.reduce(0) { $0 + $1.rows }, files: report.rowsWritten.count,
                        folder: TerminalSafe.line(directory)))
            ]
            for kind in BuildReport.Kind.allCases where report.count(kind) > 0 {
                lines.append("  " + words(count(kind, report.count(kind))))
            }
            lines += isVerbose ? report.notes.map(note) : [words(.buildVerboseHint)]
            return lines.joined(separator: "\n") + "\n"
        }

        private static func count(_ kind: BuildReport.Kind, _ count: Int) -> Message {
            switch kind {
            case .skipped: .buildSkipped(count: count)
            case .merged: .buildMerged(count: count)
            case .repaired: .buildRepaired(count: count)
            case .placed: .buildPlaced(count: count)
            case .fallback: .buildFellBack(count: count)
            }
        }

        static func index(directory: String) -> String {
            words(.indexMade(folder: TerminalSafe.line(directory))) + "\n"
        }

        static func texts(_ contents: PublishedTextsContents, directory: String) -> String {
            words(.buildTexts(count: contents.occupations, folder: TerminalSafe.line(directory))) + "\n"
        }

        private static func message(_ work: BuildStep.Work) -> Message {
            switch work {
            case .occupations: .stepOccupations
            case .relations: .stepRelations
            case .ratings: .stepRatings
            case .profiles: .stepProfiles
            case .preparation: .stepPreparation
            case .titles: .stepTitles
            case .equipment: .stepEquipment
            case .wages: .stepWages
            case .projections: .stepProjections
            case .pathways: .stepPathways
            case .programs: .stepPrograms
            case .apprenticeships: .stepApprenticeships
            case .assembling: .stepAssembling
            }
        }

        private static func note(_ note: BuildReport.Note) -> String {
            let line = note.line.map { words(.placeLine(line: String($0))) }
            let place = [TerminalSafe.line(note.file), line].compactMap(\.self)
            let what = Failures.placed(place, text(note.fact))
            let message: Message =
                switch note.kind {
                case .skipped: .noteSkipped(what: what)
                case .merged: .noteMerged(what: what)
                case .repaired: .noteRepaired(what: what)
                case .placed: .notePlaced(what: what)
                case .fallback: .noteFellBack(what: what)
                }
            return words(message)
        }

        /// A release that cannot be used.
        static func release(_ error: ReleaseError) -> String {
            let line = error.line.map { words(.placeLine(line: String($0))) }
            let place = [TerminalSafe.line(error.file), line].compactMap(\.self)
            guard case .ladder(let fault) = error.problem else {
                return Failures.placed(place, words(message(error.problem)))
            }
            return Failures.placed(
                place + (fault.record.map { [Ladders.record($0)] } ?? []), words.text(fault.problem))
        }

        private static func message(_ problem: ReleaseError.Problem) -> Message {
            switch problem {
            case .file(.missing): .releaseMissing
            case .file(.notPermitted): .releaseNotPermitted
            case .file(.system(let code)): .releaseUnreadable(reason: TerminalSafe.line("\(code)"))
            case .file(let problem): Files.reading(problem)
            case .empty: .releaseEmpty
            case .encoding: .releaseEncoding
            case .quoting: .releaseQuoting
            case .ragged(let found, let expected): .releaseRagged(found: found, expected: expected)
            case .ladder: .fileNotALadder
            case .missingColumn(let name): .releaseMissingColumn(column: TerminalSafe.line(name))
            case .duplicateColumn(let name): .releaseSameColumn(column: TerminalSafe.line(name))
            case .invalidValue(let value, let expected):
                .releaseValue(value: TerminalSafe.line(value), expected: Data.text(expected))
            case .unknownEdition(let mark): message(mark)
            case .unknownOccupation(let code): .releaseUnknownOccupation(code: TerminalSafe.line(code))
            }
        }

        /// Where a release says which edition it is.
        private static func message(_ mark: ReleaseError.ReleaseMark) -> Message {
            switch mark {
            case .database: .releaseUnknownDatabase
            case .wages: .releaseUnknownWages
            case .projections: .releaseUnknownProjections
            case .programs: .releaseUnknownPrograms
            case .taxonomy: .releaseUnknownTaxonomy
            }
        }

        /// A bundle that cannot be written.
        static func writing(_ error: BundleWriteError) -> String {
            let (message, isOldNamed) = message(error.problem)
            let text = Failures.placed([TerminalSafe.line(error.path)], words(message))
            return isOldNamed ? sentences(text, words(.writingOldIsWhole)) : text
        }

        private static func message(_ problem: BundleWriteError.Problem) -> (Message, isOldNamed: Bool) {
            switch problem {
            case .file(.noSpace): (.writingDiskFull, true)
            case .file(.notPermitted): (.writingNotPermitted, true)
            case .file(.notAFolder): (.writingNotAFolder, false)
            case .file(.folderMissing): (.fileFolderMissing, false)
            case .file(.system(let code)): (.writingFailed(reason: TerminalSafe.line("\(code)")), true)
            case .file(let problem): (Files.writing(problem), true)
            case .notABundle: (.writingNotABundle, false)
            case .insideBundle: (.writingInsideBundle, false)
            }
        }
    }
}
