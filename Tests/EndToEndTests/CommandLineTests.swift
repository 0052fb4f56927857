import Glibc
import TestSupport
import Testing

/// The built program, as a shell would run it.
enum BuiltProgram {
    /// Beside the test bundle: `.build/debug/rung`.
    static let path: String = {
        var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
        let length = buffer.withUnsafeMutableBytes { bytes -> Int in
            guard let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self) else { return 0 }
            return readlink("/proc/self/exe", start, bytes.count)
        }
        let runner = String(decoding: buffer.prefix(max(0, length)), as: UTF8.self)
        let beside = runner.split(separator: "/").dropLast().joined(separator: "/")
        let candidates = ["/" + beside + "/rung", FullBundle.packageRoot + "/.build/debug/rung"]
        return candidates.first { access($0, X_OK) == 0 } ?? candidates[1]
    }()

    static func run(_ arguments: String..., environment: [String: String] = [:], outputPath: String? = nil) throws
        -> ProcessRun
    {
        try ProcessRun(path, arguments, environment: environment, outputPath: outputPath)
    }
}

@Suite("Command line")
struct CommandLineTests {
    @Test("Help, version and completions are answers")
    func answers() throws {
        let help = try BuiltProgram.run("--help")
        #expect(help.status == 0 && help.output.contains("EXAMPLES") && help.errors.isEmpty)
        let version = try BuiltProgram.run("--version")
        #expect(version.status == 0 && version.output.split(separator: ".").count == 3)
        for shell in ["bash", "zsh", "fish"] {
            let script = try BuiltProgram.run("--generate-completion-script", shell)
            #expect(script.status == 0)
            for word in ["moves", "explore", "check", "limit"] { #expect(script.output.contains(word), "\(shell)") }
        }
    }

    @Test("A search of words alone, which the parser does not see, answers as the same search with an option")
    func plainSearch() throws {
        for words in [["nurse"], ["truck", "driver"], ["qqqq"], [""]] {
            let plain = try ProcessRun(BuiltProgram.path, ["search"] + words, environment: [:])
            let parsed = try ProcessRun(BuiltProgram.path, ["search"] + words + ["--limit", "20"], environment: [:])
            #expect(plain.status == parsed.status && plain.errors == parsed.errors)
            #expect(plain.output == parsed.output && !plain.output.isEmpty)
        }
    }

    @Test("The completion script is one that its shell can read", arguments: ["bash", "zsh", "fish"])
    func completionSyntax(shell: String) throws {
        let script = try BuiltProgram.run("--generate-completion-script", shell)
        let folder = try TemporaryFolder()
        try folder.write(script.output, to: "completion")
        // Where a shell is not installed, nobody can say; bash is part of every Debian.
        let command = "command -v \(shell) >/dev/null || exit 127; exec \(shell) -n '\(folder.path)/completion'"
        let run = try ProcessRun("/bin/sh", ["-c", command], environment: ["PATH": "/usr/bin:/bin"])
        #expect(run.status == 0 || (run.status == 127 && shell != "bash"), "\(run.errors)")
    }

    @Test("What is piped is plain, whatever the terminal could do")
    func plainWhenPiped() throws {
        let environment = ["TERM": "xterm-256color", "COLORTERM": "truecolor", "CLICOLOR_FORCE": "1", "COLUMNS": "40"]
        for arguments in [
            ["search", "nurse"], ["show", "29-1141"], ["moves", "31-1131"], ["gap", "31-1131", "29-2061"],
            ["data", "info"], ["--help"], ["moves", "31-1131", "--format", "csv"],
        ] {
            let run = try ProcessRun(BuiltProgram.path, arguments, environment: environment)
            #expect(run.status == 0 && run.errors.isEmpty)
            ClearSentence.expectPlain(run.output)
            #expect(!run.output.contains("..."), "nothing is cut in a pipe")
        }
    }

    @Test(
        "Every command explains itself with examples",
        arguments: ["search", "show", "moves", "gap", "explore", "data build", "data check", "data info"])
    func help(command: String) throws {
        let help = try ProcessRun(BuiltProgram.path, command.split(separator: " ").map(String.init) + ["--help"])
        #expect(help.status == 0 && help.output.contains("EXAMPLES:\n"))
        let lines = help.output.split(separator: "\n").filter { !$0.hasPrefix("USAGE: ") }
        #expect(lines.allSatisfy { $0.count <= 100 })
    }

    @Test(
        "Mistakes in the arguments exit 64 and say so",
        arguments: [
            ["moves"], ["moves", "--all", "29-1141"], ["moves", "29-1141", "--limit", "0"], ["gap", "29-1141"],
            ["search"], ["show", "29-1141", "--format", "xml"], ["nonsense"], ["moves", "--unknown"],
        ])
    func usage(arguments: [String]) throws {
        let run = try ProcessRun(BuiltProgram.path, arguments)
        #expect(run.status == 64)
        #expect(run.errors.hasPrefix("rung: "))
        #expect(run.output.isEmpty)
    }

    @Test("The explorer without a terminal names the plain commands and exits 64")
    func noTerminal() throws {
        let run = try BuiltProgram.run(environment: ["TERM": "xterm"])
        #expect(run.status == 64)
        #expect(run.errors.hasPrefix("rung: the explorer needs a terminal"))
        #expect(run.errors.contains("rung search"))
    }

    @Test("Control characters in arguments are written out, not sent")
    func controlCharacters() throws {
        for arguments in [["show", "\u{1B}[31mred\u{7}"], ["--\u{1B}[2J"], ["show", "x\u{202E}y\u{9B}31m"]] {
            let run = try ProcessRun(BuiltProgram.path, arguments)
            #expect(run.status == 64)
            let text = run.output + run.errors
            #expect(text.contains("\\u{"))
            let harmful = text.unicodeScalars.filter {
                ($0.value < 32 && $0 != "\n") || (0x7F...0x9F).contains($0.value) || $0.value == 0x202E
            }
            #expect(harmful.isEmpty)
        }
    }

    @Test("Search finds by title and says which matched")
    func search() throws {
        let run = try BuiltProgram.run("search", "registered", "nurse", "--format", "csv")
        #expect(run.status == 0)
        let lines = run.output.split(separator: "\n")
        #expect(lines.first == "code,title,matched_title,matched_kind")
        #expect(lines.dropFirst().first?.hasPrefix("29-1141.00,Registered Nurses,") == true)
        let text = try BuiltProgram.run("search", "registered nurse")
        #expect(text.output.hasPrefix("29-1141.00  Registered Nurses"))
    }

    @Test("An occupation is named by either form of its code, or by its title in any case")
    func lookup() throws {
        let byCode = try BuiltProgram.run("show", "29-1141.00")
        #expect(byCode.status == 0 && byCode.output.hasPrefix("Registered Nurses (29-1141.00)\n"))
        #expect(byCode.output.contains("Typical pay: $"))
        for name in ["29-1141", "registered nurses", "REGISTERED NURSES", "Registered Nurse"] {
            #expect(try BuiltProgram.run("show", name).output == byCode.output)
        }
    }

    @Test("An unknown code or title and an ambiguous title exit 64 with a way on")
    func unknown() throws {
        let code = try BuiltProgram.run("show", "99-9999")
        #expect(code.status == 64 && code.errors.contains("\"99-9999\"") && code.errors.contains("rung search"))
        let title = try BuiltProgram.run("moves", "qqqqzzzz")
        #expect(title.status == 64 && title.errors.contains("\"qqqqzzzz\""))
        let ambiguous = try BuiltProgram.run("show", "nurse")
        #expect(ambiguous.status == 64 && ambiguous.errors.contains("\"nurse\" fits several occupations."))
        #expect(ambiguous.errors.contains("29-1141.00  Registered Nurses"))
    }

    @Test("Moves: ranked, with reasons, within the limit")
    func moves() throws {
        let text = try BuiltProgram.run("moves", "31-1131", "--limit", "5")
        #expect(text.status == 0 && text.output.contains("Licensed Practical and Licensed Vocational Nurses"))
        #expect(text.output.contains("openings a year"))
        let csv = try BuiltProgram.run("moves", "31-1131", "--limit", "5", "--format", "csv")
        let lines = csv.output.split(separator: "\n")
        #expect(lines.first == "from,to,rank,kind,coverage")
        #expect(lines.count == 6)
        #expect(lines[1].hasPrefix("31-1131.00,") && lines[1].split(separator: ",")[2] == "1")
    }

    @Test("All moves: every rated occupation, every line with a coverage")
    func allMoves() throws {
        let run = try BuiltProgram.run("moves", "--all", "--limit", "3", "--format", "csv")
        #expect(run.status == 0)
        let rows = run.output.split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
        #expect(rows.count == 894 * 3)
        #expect(Set(rows.map { $0[0] }).count == 894)
        for row in rows {
            #expect(row.count == 5 && row[0].count == 10 && row[1].count == 10)
            #expect(["advancement", "lateral", "step-down"].contains(row[3]))
            #expect((0...1).contains(Double(row[4]) ?? -1))
        }
    }

    @Test("Gap: what is to build first; to itself nothing")
    func gap() throws {
        let run = try BuiltProgram.run("gap", "31-1131", "29-2061")
        #expect(run.status == 0 && run.output.contains("To learn") && run.output.contains("You have"))
        let itself = try BuiltProgram.run("gap", "29-1141", "29-1141")
        #expect(itself.output.contains("Your job already uses 100% of what this job needs"))
        #expect(!itself.output.contains("To learn"))
    }

    @Test("Writing to a full disk exits 74")
    func fullDisk() throws {
        let run = try BuiltProgram.run("search", "nurse", outputPath: "/dev/full")
        #expect(run.status == 74 && run.errors.hasPrefix("rung: the answer could not be written"))
    }

    @Test("A closed pipe ends the program quietly")
    func closedPipe() throws {
        let command = "'\(BuiltProgram.path)' moves --all --limit 40 --format csv | head -n 1; echo ${PIPESTATUS[0]}"
        let run = try ProcessRun("/bin/bash", ["-c", command], environment: ["PATH": "/usr/bin:/bin"])
        #expect(run.output == "from,to,rank,kind,coverage\n0\n")
        #expect(run.errors.isEmpty)
    }
}
