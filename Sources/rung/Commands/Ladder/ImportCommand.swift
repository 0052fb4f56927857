import ArgumentParser
import CareerData
import CareerGuidance
import Glibc
import Words
import Workspace

/// `rung import`: ladders from published frameworks.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: Wording.text(.abstractImport), subcommands: [ImportGDADCommand.self])
}

/// `rung import gdad PATH --output DIR`: the roles of the UK Government Digital and Data framework.
struct ImportGDADCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gdad", abstract: Wording.text(.abstractImportGDAD),
        discussion: HelpText.discussion(
            .discussionImportGDAD,
            examples: [
                "rung import gdad uk_gdad --output gdad-ladders"
            ]))

    @OptionGroup var language: LanguageOptions

    @Argument(help: .message(.argumentFramework), completion: .file())
    var path: String

    @Option(help: .message(.optionImportOutput), completion: .directory)
    var output: String

    func run() throws {
        let ladders: [Ladder]
        do throws(ReleaseError) {
            ladders = try DigitalDataFramework.ladders(path)
        } catch {
            throw Failure.release(error)
        }
        guard mkdir(output, 0o755) == 0 || errno == EEXIST else {
            throw Failure.newLadder(LadderFileError(path: output, problem: ImportGDADCommand.problem(errno)))
        }
        do throws(LadderFileError) {
            for ladder in ladders { try LadderFile.create(ladder, at: output + "/" + ladder.name + ".json") }
        } catch {
            throw Failure.newLadder(error)
        }
        try StandardOutput.write(Wording.Ladders.imported(ladders.count, output) + "\n")
    }

    private static func problem(_ code: Int32) -> LadderFileError.Problem {
        switch code {
        case ENOENT, ENOTDIR: .missing
        case EACCES, EPERM, EROFS: .notPermitted
        case ENOSPC, EDQUOT: .diskFull
        default: .failed(reason: SystemReason.text(code))
        }
    }
}
