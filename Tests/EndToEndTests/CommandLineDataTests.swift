import Testing
import TestSupport

@Suite("Command line: the bundle")
struct CommandLineDataTests {
    @Test("A bundle that is not there exits 66 and says what to do, wherever it is named")
    func missing() throws {
        let byOption = try BuiltProgram.run("search", "nurse", "--data", "/nowhere/at/all")
        let byVariable = try BuiltProgram.run("search", "nurse", environment: ["RUNG_DATA": "/nowhere/at/all"])
        for run in [byOption, byVariable] {
            #expect(run.status == 66)
            #expect(run.errors.hasPrefix("rung: /nowhere/at/all"))
            #expect(run.errors.contains("--data"))
            #expect(run.output.isEmpty)
        }
        #expect(try BuiltProgram.run("data", "check", "/nowhere/at/all").status == 66)
    }

    @Test("The option comes before the variable")
    func precedence() throws {
        let run = try BuiltProgram.run(
            "search", "nurse", "--data", FullBundle.directory, environment: ["RUNG_DATA": "/nowhere/at/all"])
        #expect(run.status == 0)
    }

    @Test("An empty folder is no bundle")
    func emptyFolder() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let run = try BuiltProgram.run("show", "29-1141", "--data", folder.path)
        #expect(run.status == 66 && run.errors.contains("manifest.json"))
    }

    @Test("A manifest cut short exits 65 and names the file")
    func cutShort() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        try folder.write("{\"schema\": 1, \"relea", to: "manifest.json")
        for arguments in [["show", "29-1141", "--data", folder.path], ["data", "check", folder.path]] {
            let run = try ProcessRun(BuiltProgram.path, arguments)
            #expect(run.status == 65)
            #expect((run.output + run.errors).contains("manifest.json"))
        }
    }

    @Test("The committed bundle is sound, and info describes it")
    func soundBundle() throws {
        let check = try BuiltProgram.run("data", "check", FullBundle.directory)
        #expect(check.status == 0 && check.output.hasSuffix("is sound.\n"))
        let info = try BuiltProgram.run("data", "info")
        #expect(info.status == 0 && info.output.contains("O*NET") && info.output.contains("ratings.json"))
    }

    @Test("A build from releases that are not there exits 66 and leaves the output alone")
    func buildWithoutReleases() throws {
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let run = try BuiltProgram.run(
            "data", "build", "--onet", "/nowhere", "--oews", "/nowhere", "--projections", "/nowhere", "--clusters",
            "/nowhere", "--cip", "/nowhere", "--rapids", "/nowhere", "--crosswalks", "/nowhere", "--output",
            folder.path + "/Data")
        #expect(run.status == 66)
        #expect(run.errors.contains("rung: /nowhere"))
    }
}
