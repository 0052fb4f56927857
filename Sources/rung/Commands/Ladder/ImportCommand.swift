import ArgumentParser
import CareerData
import CareerGuidance
import SystemFiles
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

    @Argument(help: .message(.argumentFramework), completion: .file(), transform: PathArgument.path)
    var path: String

    @Option(help: .message(.optionImportOutput, value: "folder"), completion: .directory, transform: PathArgument.path)
    var output: String

    func run() throws {
        let ladders: [Ladder]
        do throws(ReleaseError) {
            ladders = try DigitalDataFramework.ladders(path)
        } catch {
            throw Failure.release(error)
        }
        do throws(FileError) {
            if FileStatus.of(output)?.kind != .folder { try Folder.make(output) }
        } catch {
            throw Failure.newLadder(LadderFileError(path: error.path, problem: .file(error.problem)))
        }
        do throws(LadderFileError) {
            for ladder in ladders { try LadderFile.create(ladder, at: output + "/" + ladder.name + ".json") }
        } catch {
            throw Failure.newLadder(error)
        }
        try StandardOutput.write(Wording.Ladders.imported(ladders.count, output) + "\n")
    }
}
