import ArgumentParser
import CareerGraph
import CareerGuidance
import Workspace

extension Wording {
    /// Profiles and what is wrong with them.
    enum Profile {
        static let you = "your profile"

        /// One thing that could not be taken over.
        static func note(_ fault: ProfileFault, file: String) -> String {
            let place = TerminalSafe.line(file) + (fault.field.isEmpty ? "" : ": " + TerminalSafe.line(fault.field))
            return place + ": " + problem(fault.problem)
        }

        private static func problem(_ problem: ProfileFault.Problem) -> String {
            switch problem {
            case .damaged(let line): "the file is damaged from line \(line) on. What stands before is used."
            case .newerSchema(let found, let known):
                "it is written for version \(found) of the format, and this program knows version \(known). What it "
                    + "knows is used."
            case .unknownCode(let code): "the bundle holds no \(Failures.quoted(code)). The rest is used."
            case .invalid(let expected): "expected \(TerminalSafe.line(expected)). The rest is used."
            case .tooMany(let limit): "only the first \(limit) entries are used."
            case .unknownField: "this field is not known and not used."
            }
        }

        static func failure(_ error: ProfileFileError) -> String {
            let path = TerminalSafe.line(error.path)
            return switch error.problem {
            case .missing: "\(path): there is no such profile. Name the file with --profile."
            case .notPermitted:
                "\(path): the profile may not be opened. Give yourself permission, or name another file."
            case .notAFile: "\(path): this is not a file. Name the profile's file with --profile."
            case .tooLarge(let bytes, let limit):
                "\(path): it is too large for a profile (\(Number.grouped(bytes)) bytes; at most "
                    + "\(Number.grouped(limit)) are read)."
            case .notAProfile: "\(path): this is not a profile. docs/profile.md shows what one looks like."
            case .diskFull: "\(path): the disk is full. The old profile is as it was."
            case .failed(let reason): "\(path): the profile could not be read or written: \(TerminalSafe.line(reason))."
            }
        }

        static func effect(_ effect: ProfileEffect, in graph: CareerGraph) -> String {
            switch effect {
            case .suggestedFrom(let job, let rank): "number \(rank) from \(graph[job].title)"
            case .coverage(let before, let after):
                "you bring \(Number.percent(after)), your job alone \(Number.percent(before))"
            case .interests(let hundredths):
                hundredths >= 30
                    ? "fits your interests" : hundredths <= -30 ? "unlike your interests" : "partly fits your interests"
            case .credential(let title): "your credential leads there (\(TerminalSafe.line(title)))"
            case .schooling: "you have the education it asks"
            }
        }

        static func leftOut(_ leftOut: [ProfileAnswer.LeftOut]) -> String {
            "Left out: " + leftOut.map { "\(Number.grouped($0.count)) \(words($0.reason))" }.joined(separator: ", ")
                + "."
        }

        private static func words(_ reason: WishReason) -> String {
            switch reason {
            case .avoided: "that you do not want"
            case .pay: "that pay less than you want"
            case .jobZone: "that take more preparation than you want"
            case .time: "that take longer than you want"
            }
        }
    }

    /// What `--help` prints on profiles.
    enum ProfileHelp {
        static let option: ArgumentHelp = "Begin at a person: their profile's file (docs/profile.md)."
    }
}
