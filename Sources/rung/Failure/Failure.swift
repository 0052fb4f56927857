import CareerData
import CareerGraph
import GraphLayout
import LanguageFiles
import NcursesTerminal
import SystemFiles
import Words
import Workspace

/// Everything that can end a command before its answer: the one list of what ``Failure/sentence`` puts into words.
enum Failure: Error {
    /// A fault in the bundle of this folder.
    case bundle(BundleError, directory: String)
    /// A check found faults, which the answer lists.
    case badBundle(faults: Int, directory: String)
    /// Texts of ours break a rule; the answer lists them.
    case badWords(offences: Int)
    /// The file of a language cannot be used.
    case language(BundleError)
    /// No language with this code is there; those that are.
    case unknownLanguage(String, available: [LanguageName])
    /// A file of our own texts, in this folder, does not fit the bundle that is being built.
    case words(BundleError, folder: String)
    /// A person's folder of O*NET's texts could not be read.
    case publishedTexts(BundleError, directory: String)
    /// A public release could not be read.
    case release(ReleaseError)
    /// The new bundle could not be written.
    case writing(BundleWriteError)
    /// A profile could not be read.
    case profile(ProfileFileError)
    /// A ladder could not be read.
    case ladder(LadderFileError)
    /// A ladder could not be written to a new file.
    case newLadder(LadderFileError)
    /// A ladder has faults, named before, with which it cannot be drawn.
    case badLadder(file: String, errors: Int)
    /// There is more than can be drawn.
    case layout(GraphLayoutError)
    /// No bundle was named, and none stands where one is looked for.
    case noBundle(looked: [String])
    /// No occupation has this code.
    case unknownCode(String)
    /// No occupation has this title; what comes near it.
    case unknownTitle(String, near: [OccupationChoice])
    /// Several occupations fit.
    case ambiguous(String, choices: [OccupationChoice])
    /// The explorer needs a terminal.
    case noTerminal(TerminalProblem)
    /// The terminal cannot show the explorer.
    case terminal(TerminalError)
    /// Two options or arguments that do not go together, and what goes.
    case arguments(Message)
    /// Writing the answer failed: the system's reason.
    case output(reason: String)
    /// The reader of the answer has closed the pipe: nobody is left to be told.
    case closedPipe

    /// An occupation as it is listed in a failure.
    struct OccupationChoice: Equatable {
        let code: String
        let title: String
    }

    /// Why the explorer cannot draw here.
    enum TerminalProblem {
        case inputIsNoTerminal
        case outputIsNoTerminal
        case dumb
    }

    var status: ExitStatus {
        switch self {
        case .bundle(let error, _): Failure.status(of: error.problem)
        case .language(let error), .words(let error, _), .publishedTexts(let error, _):
            Failure.status(of: error.problem)
        case .badBundle, .badWords: .badData
        case .release(let error): Failure.status(of: error.problem)
        case .writing(let error): Failure.status(of: error.problem)
        case .profile(let error): Failure.status(of: error.problem)
        case .ladder(let error): Failure.status(of: error.problem)
        case .newLadder(let error): Failure.statusOfWriting(error.problem)
        case .badLadder, .layout: .badData
        case .noBundle: .noInput
        case .unknownLanguage, .unknownCode, .unknownTitle, .ambiguous, .noTerminal, .terminal, .arguments: .usage
        case .output: .inputOutput
        case .closedPipe: .success
        }
    }

    private static func status(of problem: BundleError.Problem) -> ExitStatus {
        switch problem {
        case .file(let problem): status(of: problem)
        case .tooLong, .malformed, .schema, .invalidValue, .danglingReference, .duplicate, .count, .incomplete,
            .checksum, .outdated:
            .badData
        }
    }

    private static func status(of problem: ReleaseError.Problem) -> ExitStatus {
        switch problem {
        case .file(let problem): status(of: problem)
        case .empty, .encoding, .quoting, .ragged, .missingColumn, .duplicateColumn, .unknownEdition, .invalidValue,
            .unknownOccupation, .ladder:
            .badData
        }
    }

    private static func status(of problem: BundleWriteError.Problem) -> ExitStatus {
        switch problem {
        case .file(let problem): statusOfWriting(problem)
        case .notABundle, .insideBundle: .cannotCreate
        }
    }

    private static func status(of problem: LadderFileError.Problem) -> ExitStatus {
        switch problem {
        case .file(let problem): status(of: problem)
        case .empty, .notALadder: .badData
        case .noPlaceForDraft: .cannotCreate
        }
    }

    private static func statusOfWriting(_ problem: LadderFileError.Problem) -> ExitStatus {
        switch problem {
        case .file(let problem): statusOfWriting(problem)
        case .empty, .notALadder, .noPlaceForDraft: .cannotCreate
        }
    }

    private static func status(of problem: ProfileFileError.Problem) -> ExitStatus {
        switch problem {
        case .file(let problem): status(of: problem)
        case .notAProfile: .badData
        }
    }

    /// Of something that was to be read.
    private static func status(of problem: FileProblem) -> ExitStatus {
        switch problem {
        case .missing, .folderMissing, .notPermitted, .notAFile, .notAFolder, .danglingLink, .nameTooLong: .noInput
        case .tooLarge, .undecodableName: .badData
        case .readOnly, .exists, .noSpace, .system: .inputOutput
        }
    }

    private static func statusOfWriting(_ problem: FileProblem) -> ExitStatus {
        switch problem {
        case .missing, .folderMissing, .notPermitted, .readOnly, .notAFile, .notAFolder, .danglingLink, .exists,
            .nameTooLong:
            .cannotCreate
        case .tooLarge, .noSpace, .undecodableName, .system: .inputOutput
        }
    }

    /// One clear sentence or two: what is wrong, where, and what to do about it. Safe for a terminal. Nil where
    /// nothing is to be said.
    var sentence: String? {
        switch self {
        case .bundle(let error, let directory): Wording.Bundle.failure(error, directory: directory)
        case .badBundle(let faults, let directory): Wording.Bundle.bad(faults: faults, directory: directory)
        case .badWords(let offences): Wording.text(.wordsOffences(count: offences))
        case .language(let error): Wording.Bundle.fault(error)
        case .unknownLanguage(let code, let available): Wording.Failures.unknownLanguage(code, available)
        case .words(let error, let folder): Wording.Bundle.unfitTexts(error, folder: folder)
        case .publishedTexts(let error, let directory): Wording.Bundle.publishedTexts(error, directory: directory)
        case .release(let error): Wording.Build.release(error)
        case .writing(let error): Wording.Build.writing(error)
        case .profile(let error): Wording.Files.reading(error)
        case .ladder(let error): Wording.Files.reading(error)
        case .newLadder(let error): Wording.Files.writing(error)
        case .badLadder(let file, let errors): Wording.Ladders.bad(file, errors: errors)
        case .layout(let error): Wording.Ladders.layout(error)
        case .noBundle(let looked): Wording.Failures.noBundle(looked: looked)
        case .unknownCode(let code): Wording.Failures.unknownCode(code)
        case .unknownTitle(let title, let near): Wording.Failures.unknownTitle(title, near: near)
        case .ambiguous(let title, let choices): Wording.Failures.ambiguous(title, choices: choices)
        case .noTerminal(let lack): Wording.Failures.noTerminal(lack)
        case .terminal(let error): Wording.Failures.terminal(error)
        case .arguments(let message): Wording.text(message)
        case .output(let reason): Wording.text(.failureOutput(reason: reason))
        case .closedPipe: nil
        }
    }
}
