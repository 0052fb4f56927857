import SystemFiles
import Words
import Workspace

extension Wording {
    /// The files of people: ladders and profiles.
    enum Files {
        /// A ladder's file that was to be read.
        static func reading(_ error: LadderFileError) -> String {
            Failures.placed([TerminalSafe.line(error.path)], words(message(error.problem)))
        }

        /// A ladder's file that was to be written.
        static func writing(_ error: LadderFileError) -> String {
            Failures.placed([TerminalSafe.line(error.path)], words(writingMessage(error.problem)))
        }

        private static func message(_ problem: LadderFileError.Problem) -> Message {
            switch problem {
            case .file(.missing): .fileMissingLadder
            case .file(let problem): reading(problem)
            case .empty: .fileEmpty
            case .notALadder: .fileNotALadder
            case .noPlaceForDraft(let limit): .fileNoPlaceForDraft(limit: limit)
            }
        }

        private static func writingMessage(_ problem: LadderFileError.Problem) -> Message {
            if case .file(let problem) = problem { return writing(problem) }
            return message(problem)
        }

        /// A profile's file that was to be read.
        static func reading(_ error: ProfileFileError) -> String {
            let message: Message =
                switch error.problem {
                case .file(.missing): .fileMissingProfile
                case .file(let problem): reading(problem)
                case .notAProfile: .fileNotAProfile
                }
            return Failures.placed([TerminalSafe.line(error.path)], words(message))
        }

        /// A profile's file that was to be written.
        static func writing(_ error: ProfileFileError) -> String {
            guard case .file(let problem) = error.problem else { return reading(error) }
            return Failures.placed([TerminalSafe.line(error.path)], words(writing(problem)))
        }

        /// What keeps a file from being read, whichever it is.
        static func reading(_ problem: FileProblem) -> Message {
            switch problem {
            case .missing, .folderMissing: .bundleMissing
            case .notPermitted: .fileNotPermitted
            case .notAFile: .fileNotAFile
            case .notAFolder: .fileNotAFolder
            case .danglingLink: .fileLink
            case .tooLarge(let bytes, let limit): .fileTooLarge(bytes: bytes, limit: limit)
            case .nameTooLong: .fileNoSuchName
            case .undecodableName: .fileNameNotUTF8
            case .readOnly, .exists, .noSpace: .fileNotRead
            case .system(let code): .fileFailed(reason: TerminalSafe.line("\(code)"))
            }
        }

        /// What keeps a file from being written, and what to do about it. What was there is as it was.
        static func writing(_ problem: FileProblem) -> Message {
            switch problem {
            case .missing, .folderMissing: .fileFolderMissing
            case .notPermitted: .fileMayNotBeWritten
            case .readOnly: .fileReadOnlyDisk
            case .notAFile: .fileInTheWay
            case .notAFolder: .fileNoFolderOnTheWay
            case .exists: .fileExists
            case .danglingLink: .fileLinkInTheWay
            case .tooLarge(let bytes, let limit): .fileTooLarge(bytes: bytes, limit: limit)
            case .noSpace: .fileDiskFull
            case .nameTooLong: .fileNameTooLong
            case .undecodableName: .fileNameNotUTF8
            case .system(let code): .fileFailed(reason: TerminalSafe.line("\(code)"))
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
            case .oneOf(let names): .expectedOneOf(names: TerminalSafe.line(words.sequence(names)))
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
