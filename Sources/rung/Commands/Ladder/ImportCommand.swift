import ArgumentParser
import CareerData
import CareerGuidance
import SystemFiles
import Workspace

/// `rung import`: ladders from published frameworks.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: Wording.LadderHelp.importing, subcommands: [ImportGDADCommand.self])
}

/// `rung import gdad PATH --output DIR`: the roles of the UK Government Digital and Data framework.
struct ImportGDADCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gdad", abstract: Wording.LadderHelp.importGDAD,
        discussion: Wording.LadderHelp.importGDADDiscussion)

    @Argument(help: Wording.LadderHelp.frameworkPath, completion: .file(), transform: PathArgument.path)
    var path: String

    @Option(help: Wording.LadderHelp.importOutput, completion: .directory, transform: PathArgument.path)
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
