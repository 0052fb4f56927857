import CareerData
import CareerGraph

extension Wording {
    /// The bundle and its parts.
    enum Bundle {
        static let file = "File"
        static let rows = "Records"
        static let bytes = "Bytes"

        static func place(_ directory: String) -> String { "The bundle in \(TerminalSafe.line(directory))" }
        static func sound(_ directory: String) -> String { "The bundle in \(TerminalSafe.line(directory)) is sound." }
        static func release(_ release: Release) -> String {
            "\(release.title) \(release.edition) (\(release.publisher))"
        }
    }

    /// What a build says of itself.
    enum Build {
        static func step(_ step: BuildStep) -> String {
            "[\(step.number)/\(step.total)] \(TerminalSafe.line(step.title))\n"
        }

        static func summary(_ report: BuildReport, directory: String, isVerbose: Bool) -> String {
            let read = report.rowsRead.reduce(0) { $0 + $1.rows }
            let written = report.rowsWritten.reduce(0) { $0 + $1.rows }
            var lines = [
                "Read \(Number.grouped(read)) rows of \(report.rowsRead.count) release files; wrote "
                    + "\(Number.grouped(written)) records of \(report.rowsWritten.count) files to "
                    + TerminalSafe.line(directory) + "."
            ]
            for kind in BuildReport.Kind.allCases where report.count(kind) > 0 {
                lines.append("  \(kind.rawValue): \(Number.grouped(report.count(kind)))")
            }
            if isVerbose { lines += report.notes.map(note) } else { lines.append("--verbose tells each of them.") }
            return lines.joined(separator: "\n") + "\n"
        }

        static func index(directory: String) -> String {
            "Made the search index of \(TerminalSafe.line(directory)) again.\n"
        }

        static func texts(_ contents: PublishedTextsContents, directory: String) -> String {
            "Wrote O*NET's own texts on \(Number.grouped(contents.occupations)) occupations to "
                + "\(TerminalSafe.line(directory)). Show them with rung show --texts or RUNG_TEXTS.\n"
        }

        private static func note(_ note: BuildReport.Note) -> String {
            let line = note.line.map { ", line \($0)" } ?? ""
            return "\(note.kind.rawValue): \(TerminalSafe.line(note.file))\(line): \(TerminalSafe.line(note.text))"
        }
    }
}

extension Wording.Failures {
    static func badBundle(faults: Int, directory: String) -> String {
        "the bundle in \(TerminalSafe.line(directory)) has \(Wording.Number.grouped(faults)) "
            + (faults == 1 ? "fault" : "faults")
            + ". Put back the bundle that came with this program, or build a new one with rung data build."
    }

    static func release(_ error: ReleaseError) -> String {
        let line = error.line.map { ", line \($0)" } ?? ""
        return "\(TerminalSafe.line(error.file))\(line): \(problem(error.problem))"
    }

    private static func problem(_ problem: ReleaseError.Problem) -> String {
        switch problem {
        case .missing: "it is not there. Give the path of the release as it was unpacked."
        case .notPermitted: "it may not be read. Give yourself permission to read it."
        case .unreadable(let reason): "reading it failed: \(TerminalSafe.line(reason)). Try again."
        case .tooLarge(let bytes, let limit):
            "it is too large (\(Wording.Number.grouped(bytes)) bytes; at most \(Wording.Number.grouped(limit)) are read)."
        case .empty: "it has no header line. Download the release once more."
        case .encoding: "it is not UTF-8 text. Save it as UTF-8, or download the release once more."
        case .quoting: "a quoted field does not end as it should. Download the release once more."
        case .ragged(let found, let expected):
            "the row has \(found) fields, and the header names \(expected). Download the release once more."
        case .ladder(let fault):
            (fault.record.map { Wording.Ladders.record($0) + ": " } ?? "") + Wording.Ladders.problem(fault.problem)
        case .missingColumn(let name): "the header lacks the column \(quoted(name)). Is it another release?"
        case .duplicateColumn(let name): "the header names the column \(quoted(name)) twice. Take one of them out."
        case .invalidValue(let value, let expected):
            "\(quoted(value)) is not possible here; expected \(TerminalSafe.line(expected)). Is it another release?"
        case .unknownOccupation(let code):
            "O*NET's list of occupations has no \(quoted(code)). Do the releases belong together?"
        }
    }

    static func writing(_ error: BundleWriteError) -> String {
        let place = TerminalSafe.line(error.path)
        let old = "The old bundle, if there was one, is still whole."
        switch error.problem {
        case .diskFull: return "\(place): no room is left on the disk. \(old)"
        case .notPermitted: return "\(place): it may not be written. Choose another folder with --output. \(old)"
        case .notAFolder: return "\(place): it is there, but is no folder. Choose another with --output."
        case .notABundle:
            return "\(place): it holds other things than a bundle. Choose an empty or a new folder with --output."
        case .insideBundle:
            return "\(place): this is a bundle, and O*NET's own texts do not belong there. "
                + "Choose a folder of their own with --texts-output."
        case .missing: return "\(place): the folder that is to hold it is not there. Make it first."
        case .failed(let reason): return "\(place): writing failed: \(TerminalSafe.line(reason)). \(old)"
        }
    }
}
