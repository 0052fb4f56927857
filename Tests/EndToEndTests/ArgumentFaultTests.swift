import Glibc
import TestSupport
import Testing

@Suite("Arguments that make no sense are refused")
struct ArgumentFaultTests {
    @Test(
        "Help about what is no command is a mistake, and is said",
        arguments: [
            ["help", "nosuch"], ["help", "moves", "nosuch"], ["help", "data", "nosuch"], ["nosuch"],
            ["nosuch", "--help"],
            ["nosuch", "--version"], ["--lang", "en", "help", "nosuch"], ["data", "nosuch", "--help"],
            ["ladder", "nosuch"],
            ["help", "import", "gdad", "nosuch"],
        ])
    func unknownCommands(arguments: [String]) throws {
        let run = try ProcessRun(BuiltProgram.path, arguments)
        ClearSentence.expect(run, status: 64, names: ["\"nosuch\"", "rung --help"])
        #expect(run.output.isEmpty)
        let spanish = try ProcessRun(BuiltProgram.path, arguments, environment: ["LANG": "es_MX.UTF-8"])
        #expect(spanish.status == 64 && spanish.errors.contains("\"nosuch\""))
    }

    @Test(
        "Help about what is a command is an answer",
        arguments: [
            ["help"], ["help", "moves"], ["help", "data"], ["help", "data", "build"], ["help", "help"],
            ["help", "--help"],
            ["data", "--help"], ["help", "moves", "--lang", "es"], ["--help"], ["explore", "--help"],
        ])
    func knownCommands(arguments: [String]) throws {
        let run = try ProcessRun(BuiltProgram.path, arguments)
        #expect(run.status == 0 && !run.output.isEmpty && run.errors.isEmpty, "\(run.errors)")
    }

    @Test(
        "An empty name of a file or a folder is refused, and never another one's",
        arguments: [
            ["show", "29-1141", "--data", ""], ["search", "nurse", "--data", ""], ["search", "nurse", "--data="],
            ["--data", ""], ["show", "29-1141", "--texts", ""], ["moves", "--profile", ""], ["ladder", "new", ""],
            ["ladder", "check", ""], ["data", "check", ""], ["data", "info", "--data", ""],
            ["import", "gdad", "", "--output", "x"],
            ["import", "gdad", "x", "--output", ""], ["words", "check", "--releases", ""],
            [
                "data", "build", "--onet", "", "--oews", "x", "--projections", "x", "--clusters", "x", "--cip", "x",
                "--rapids", "x", "--crosswalks", "x", "--output", "x",
            ],
        ])
    func emptyPaths(arguments: [String]) throws {
        let run = try ProcessRun(BuiltProgram.path, arguments, environment: ["RUNG_DATA": FullBundle.directory])
        #expect(run.status == 64, "\(run.status) \(run.errors)")
        #expect(run.output.isEmpty && run.errors.hasPrefix("rung: "))
    }

    @Test("Home is known behind an equals sign, where a shell puts nothing in")
    func home() throws {
        let folder = try TemporaryFolder()
        let run = try BuiltProgram.run("show", "29-1141", "--data=~/none", environment: ["HOME": folder.path])
        #expect(run.status == 66 && run.errors.contains(folder.path + "/none"))
    }

    @Test("Too many arguments are refused at once", arguments: ["compare", "search", "show", "moves"])
    func manyArguments(command: String) throws {
        let arguments = [command] + (1...50_000).map { String($0) }
        let clock = ContinuousClock()
        let start = clock.now
        let run = try ProcessRun(BuiltProgram.path, arguments)
        ClearSentence.expect(run, status: 64, names: ["50,001", "1,000"])
        // It took half a minute and more; a debug build on a busy machine takes its time too.
        #expect(clock.now - start < .seconds(10))
    }

    @Test("What was typed is repeated in part, and so that it may be shown")
    func longArguments() throws {
        let long = String(repeating: "x\u{1B}", count: 40_000)
        for arguments in [
            ["show", long], ["--" + long], ["show", "29-1141", "--limit", long], ["help", long], [long],
            ["ladder", "check", long], ["search", "nurse", "--data", long],
            ["show", "1"] + (1...900).map { "\($0)\(long.prefix(90))" },
            ["moves", "--profile", long, "1"], ["lattice", long], ["route", long, long],
        ] {
            let run = try ProcessRun(BuiltProgram.path, arguments)
            #expect(run.status != 0)
            #expect(run.errors.utf8.count < 4_000, "\(arguments[0].prefix(9)): \(run.errors.utf8.count) bytes")
            ClearSentence.expectPlain(run.errors)
        }
    }
}
