import Words
import Workspace

extension Wording {
    /// The files of people: ladders and profiles.
    enum Files {
        /// A ladder's file that was to be read.
        static func reading(_ error: LadderFileError) -> String {
            Failures.placed([TerminalSafe.line(error.path)], words(message(error.problem)))
        }

        /// A file that was to be made.
        static func writing(_ error: LadderFileError) -> String {
            let message: Message =
                switch error.problem {
                case .missing: .fileFolderMissing
                case .notPermitted: .fileMayNotBeWritten
                case .notAFile: .fileInTheWay
                case .tooLarge, .empty, .notALadder, .exists, .diskFull, .noPlaceForDraft, .failed:
                    self.message(error.problem)
                }
            return Failures.placed([TerminalSafe.line(error.path)], words(message))
        }

        private static func message(_ problem: LadderFileError.Problem) -> Message {
            switch problem {
            case .missing: .fileMissingLadder
            case .notPermitted: .fileNotPermitted
            case .notAFile: .fileNotAFile
            case .tooLarge(let bytes, let limit): .fileTooLarge(bytes: bytes, limit: limit)
            case .empty: .fileEmpty
            case .notALadder: .fileNotALadder
            case .exists: .fileExists
            case .diskFull: .fileDiskFull
            case .noPlaceForDraft(let limit): .fileNoPlaceForDraft(limit: limit)
            case .failed(let reason): .fileFailed(reason: TerminalSafe.line(reason))
            }
        }

        /// A profile's file that was to be read or written.
        static func profile(_ error: ProfileFileError) -> String {
            Failures.placed([TerminalSafe.line(error.path)], words(message(error.problem)))
        }

        private static func message(_ problem: ProfileFileError.Problem) -> Message {
            switch problem {
            case .missing: .fileMissingProfile
            case .notPermitted: .fileNotPermitted
            case .notAFile: .fileNotAFile
            case .tooLarge(let bytes, let limit): .fileTooLarge(bytes: bytes, limit: limit)
            case .notAProfile: .fileNotAProfile
            case .diskFull: .fileDiskFull
            case .failed(let reason): .fileFailed(reason: TerminalSafe.line(reason))
            }
        }

        /// One thing of a profile that could not be taken over.
        static func note(_ fault: ProfileFault, file: String) -> String {
            let place = [TerminalSafe.line(file), TerminalSafe.line(fault.field)].filter { !$0.isEmpty }
            return (place + [words(message(fault.problem))]).joined(separator: ": ")
        }

        private static func message(_ problem: ProfileFault.Problem) -> Message {
            switch problem {
            case .damaged(let line): .profileDamaged(line: String(line))
            case .newerSchema(let found, let known): .profileNewerFormat(found: String(found), known: String(known))
            case .unknownCode(let code): .profileUnknownCode(code: TerminalSafe.line(code))
            case .invalid(let expected): .profileExpected(expected: words(message(expected)))
            case .tooMany(let limit): .profileTooMany(limit: limit)
            case .unknownField: .faultUnknownField
            }
        }

        private static func message(_ expected: ProfileExpectation) -> Message {
            switch expected {
            case .list: .expectedList
            case .schema(let version): .expectedNumber(number: String(version))
            case .years(let most): .expectedYears(most: most)
            case .wholeYears(let most): .expectedWholeYears(most: most)
            case .oneOf(let names): .expectedOneOf(names: TerminalSafe.line(names.joined(separator: ", ")))
            case .line(let longest): .expectedLine(longest: longest)
            case .programCode: .expectedProgramCode
            case .wholeNumber(let most): .expectedWholeNumber(most: most)
            case .level: .expectedLevel
            case .wholeDollars(let most): .expectedWholeDollars(most: most)
            case .jobZone: .expectedJobZone
            case .thingToAvoid: .expectedThingToAvoid
            case .occupationCode: .expectedOccupationCode
            case .competencyElement: .expectedCompetency
            case .title: .expectedTitle
            }
        }
    }
}
