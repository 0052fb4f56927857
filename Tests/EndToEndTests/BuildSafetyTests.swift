import Glibc
import TestSupport
import Testing

/// Whatever happens to a build, the old bundle stays whole, byte for byte.
@Suite("Building a bundle loses nothing")
struct BuildSafetyTests {
    /// A bundle that the next build will change: its release has another title now.
    private func bundleBeforeChange() throws -> SmallBundle {
        let bundle = try SmallBundle()
        try bundle.release.onet(
            "Job Zones", [["O*NET-SOC Code", "Job Zone"], ["29-1141.00", "4"], ["11-1011.00", "5"]])
        return bundle
    }

    private func quoted(_ arguments: [String]) -> String { arguments.map { "'\($0)'" }.joined(separator: " ") }

    @Test("A build replaces the old bundle, keeps what is not its own, and gives the same bytes every time")
    func success() throws {
        let bundle = try bundleBeforeChange()
        let old = try bundle.copy()
        try bundle.folder.write("mine", to: "Data/words/list.txt")
        let arguments = bundle.buildArguments(output: bundle.path)
        let first = try ProcessRun(BuiltProgram.path, arguments)
        #expect(first.status == 0 && first.output.hasPrefix("Read "), "\(first.errors)")
        #expect(first.errors.contains("[1/13] Reading occupations\n"))
        ClearSentence.expectPlain(first.output + first.errors)
        #expect(try bundle.difference(from: old).contains("occupations.json"))
        #expect(try TemporaryFolder.read(bundle.path + "/words/list.txt") == Array("mine".utf8))
        let new = try bundle.copy()
        #expect(try ProcessRun(BuiltProgram.path, arguments + ["--verbose"]).status == 0)
        #expect(try bundle.difference(from: new).isEmpty)
        #expect(TemporaryFolder.names(in: bundle.folder.path) == ["Data"])
        #expect(try BuiltProgram.run("data", "check", bundle.path).status == 0)
        let info = try BuiltProgram.run("data", "info", "--data", bundle.path)
        #expect(info.output.contains("O*NET 30.1 Database") && info.output.contains("CC BY 4.0"))
        #expect(info.output.split(separator: "\n").contains { $0.hasPrefix("occupations.json") && $0.contains(" 3 ") })
    }

    @Test("With --verbose every decision is told")
    func verbose() throws {
        let bundle = try SmallBundle()
        let run = try ProcessRun(BuiltProgram.path, bundle.buildArguments(output: bundle.path) + ["--verbose"])
        #expect(run.output.contains("skipped: rapids_occupations.csv, line 4: BAD TERM"))
        #expect(
            run.output.contains(
                "filled from a broader group: national_M2025_dl.csv: 11-1011.00 Chief Executives has wages of"))
    }

    @Test("A file that may not grow: exit 74, and the old bundle is whole")
    func sizeLimit() throws {
        let bundle = try bundleBeforeChange()
        let old = try bundle.copy()
        // Four blocks of 512 bytes: too few for the manifest. The limit raises SIGXFSZ, which must not kill.
        let command = "ulimit -f 4; exec \(quoted([BuiltProgram.path] + bundle.buildArguments(output: bundle.path)))"
        let run = try ProcessRun("/bin/sh", ["-c", command], environment: ["PATH": "/usr/bin:/bin"])
        #expect(run.status == 74, "\(run.errors)")
        #expect(
            run.errors.contains("writing failed: File too large. The old bundle, if there was one, is still whole."))
        #expect(try bundle.difference(from: old).isEmpty)
        #expect(TemporaryFolder.names(in: bundle.folder.path) == ["Data"])
    }

    @Test("An answer that may not grow: exit 74 and a sentence")
    func answerLimit() throws {
        let folder = try TemporaryFolder()
        let command =
            "ulimit -f 4; exec '\(BuiltProgram.path)' data info --format json --data '\(FullBundle.directory)'"
            + " > '\(folder.path)/answer'"
        let run = try ProcessRun("/bin/sh", ["-c", command], environment: ["PATH": "/usr/bin:/bin"])
        ClearSentence.expect(run, status: 74, names: ["the answer could not be written: File too large"])
    }

    /// A file system of our own needs root's rights, and a kernel that grants them.
    static let canMount: Bool = {
        let run = try? Spawn.run(["unshare", "-m", "mount", "-t", "tmpfs", "-o", "size=64k", "none", "/mnt"])
        return run?.status == 0
    }()

    @Test(
        "A full disk: exit 74, and the old bundle is whole",
        .enabled(if: canMount, "only root may mount a small file system to fill; sizeLimit() holds the same path"))
    func fullDisk() throws {
        let bundle = try bundleBeforeChange()
        let disk = try TemporaryFolder()
        // Each of the 24 files takes a page of 4 KB at least: there is room for one bundle, not for two.
        let script = """
            mount -t tmpfs -o size=160k none '\(disk.path)' && cp -r '\(bundle.path)' '\(disk.path)/Data' || exit 99
            \(quoted([BuiltProgram.path] + bundle.buildArguments(output: disk.path + "/Data")))
            echo "status $?"; diff -r '\(bundle.path)' '\(disk.path)/Data' && echo whole; ls '\(disk.path)'
            """
        let run = try Spawn.run(["unshare", "-m", "sh", "-c", script])
        #expect(run.output.contains("no room is left on the disk. The old bundle, if there was one, is still whole."))
        #expect(run.output.hasSuffix("status 74\nwhole\nData\n"), "\(run.output)")
    }

    @Test("A folder that may not be written: exit 73, and the old bundle is whole", arguments: [true, false])
    func notPermitted(isParent: Bool) throws {
        let bundle = try bundleBeforeChange()
        let old = try bundle.copy()
        try RestrictedUser.own(bundle.folder.path)
        try RestrictedUser.own(bundle.release.path)
        let locked = isParent ? bundle.folder.path : bundle.path
        chmod(locked, 0o555)
        let arguments = bundle.buildArguments(output: bundle.path)
        let run = try RestrictedUser.run(arguments)
        #expect(run.status == 73, "\(run.errors)")
        #expect(run.errors.contains(bundle.path) && run.errors.contains("it may not be written. Choose another folder"))
        #expect(run.output.isEmpty)
        #expect(try bundle.difference(from: old).isEmpty)
        #expect(TemporaryFolder.names(in: bundle.folder.path) == ["Data"])
        chmod(locked, 0o755)
        #expect(try RestrictedUser.run(arguments).status == 0, "and else it may")
    }

    @Test("A release that may not be read: exit 66, and the old bundle is whole")
    func unreadableRelease() throws {
        let bundle = try bundleBeforeChange()
        let old = try bundle.copy()
        try RestrictedUser.own(bundle.folder.path)
        try RestrictedUser.own(bundle.release.path)
        chmod(bundle.release.path + "/onet_30_1/Skills.txt", 0)
        let run = try RestrictedUser.run(bundle.buildArguments(output: bundle.path))
        #expect(run.status == 66)
        #expect(run.errors.contains("/Skills.txt: it may not be read. Give yourself permission"))
        #expect(try bundle.difference(from: old).isEmpty)
    }

    /// What is put into a release's file, and what the person is told of it.
    static let badReleases: [(file: String, text: [UInt8], words: String)] = [
        ("onet_30_1/Job Zones.txt", Array("O*NET-SOC Code\tJob Zone\n29-1141.00\t9\n".utf8), ", line 2: \"9\""),
        ("onet_30_1/Job Zones.txt", Array("O*NET-SOC Code\tZone\n".utf8), ", line 1: the header lacks the column"),
        ("onet_30_1/Job Zones.txt", [], ": it has no header line"),
        ("onet_30_1/Job Zones.txt", Array("O*NET-SOC Code\tJob Zone\n29-1141.00\n".utf8), ", line 2: the row has 1"),
        ("oews/national_M2025_dl.csv", [0x61, 0x0A, 0xC3, 0x28, 0x0A], ", line 2: it is not UTF-8 text"),
        ("rapids/rapids_occupations.csv", Array("a,b\n\"open,1\n".utf8), ", line 2: a quoted field does not end"),
    ]

    @Test("A release that is not what it should be: exit 65, the file and line, and the old bundle is whole")
    func badRelease() throws {
        for bad in BuildSafetyTests.badReleases {
            let bundle = try SmallBundle()
            let old = try bundle.copy()
            try bundle.release.folder.write(bad.text, to: bad.file)
            let run = try ProcessRun(BuiltProgram.path, bundle.buildArguments(output: bundle.path))
            #expect(run.status == 65, "\(bad.file): \(run.errors)")
            #expect(run.errors.contains("rung: \(bundle.release.path)/\(bad.file)\(bad.words)"), "\(run.errors)")
            ClearSentence.expectPlain(run.errors)
            #expect(try bundle.difference(from: old).isEmpty)
        }
    }

    @Test("Control characters in a release never reach the bundle")
    func hostileRelease() throws {
        let bundle = try SmallBundle()
        try bundle.release.onet(
            "Occupation Data",
            [
                ["O*NET-SOC Code", "Title", "Description"], ["29-1141.00", "Registered\u{1B}[2J|Nurses\u{202E}", ""],
                ["29-1141.01", "Acute Care Nurses", ""], ["11-1011.00", "Chief\u{7}~Executives^", ""],
            ])
        let run = try ProcessRun(BuiltProgram.path, bundle.buildArguments(output: bundle.path) + ["--verbose"])
        #expect(run.status == 0)
        ClearSentence.expectPlain(run.output + run.errors)
        let show = try BuiltProgram.run("show", "29-1141", "--data", bundle.path)
        #expect(show.output.hasPrefix("Registered [2J Nurses (29-1141.00)\n"))
        #expect(try BuiltProgram.run("data", "check", bundle.path).status == 0)
    }

    @Test("A folder with other things and no bundle is left alone: exit 73")
    func foreignFolder() throws {
        let bundle = try SmallBundle()
        try bundle.folder.write("precious", to: "home/letter.txt")
        let run = try ProcessRun(BuiltProgram.path, bundle.buildArguments(output: bundle.folder.path + "/home"))
        #expect(run.status == 73)
        #expect(run.errors.contains("/home: it contains files that are not a bundle. Choose an empty or a new folder"))
        #expect(TemporaryFolder.names(in: bundle.folder.path + "/home") == ["letter.txt"])
        #expect(TemporaryFolder.names(in: bundle.folder.path) == ["Data", "home"])
    }

    @Test("Killed in the middle of writing, a build leaves a whole bundle; the next one clears up after it")
    func killed() throws {
        let bundle = try bundleBeforeChange()
        // Every file is synced to the disk one by one, so this keeps a build busy with writing.
        for number in 0..<150 { try bundle.folder.write("note \(number)", to: "Data/notes/\(number).txt") }
        let old = try bundle.copy()
        let isInTheMiddle = { TemporaryFolder.names(in: bundle.folder.path).contains { $0.contains("rung-draft") } }
        var leftovers = 0
        for _ in 0..<5 where leftovers == 0 {
            let build = try BackgroundProcess(BuiltProgram.path, bundle.buildArguments(output: bundle.path))
            build.kill(when: isInTheMiddle)
            leftovers += isInTheMiddle() ? 1 : 0
            if leftovers > 0 { #expect(try bundle.difference(from: old).isEmpty, "the old bundle is whole") }
            #expect(try BuiltProgram.run("data", "check", bundle.path).status == 0)
        }
        #expect(leftovers == 1, "no build was caught in the middle")
        #expect(try ProcessRun(BuiltProgram.path, bundle.buildArguments(output: bundle.path)).status == 0)
        #expect(TemporaryFolder.names(in: bundle.folder.path) == ["Data"])
        #expect(try bundle.difference(from: old).contains("occupations.json"), "and the next build is done")
        #expect(TemporaryFolder.names(in: bundle.path + "/notes").count == 150)
    }
}

/// A program that runs while the test goes on.
struct BackgroundProcess {
    private let identifier: pid_t

    init(_ program: String, _ arguments: [String]) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor in Int32(0)...2 {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
        }
        let words = ([program] + arguments).map { strdup($0) }
        defer { for word in words { free(word) } }
        var process = pid_t()
        let code = posix_spawn(&process, program, &actions, nil, words + [nil], nil)
        try #require(code == 0)
        identifier = process
    }

    /// Kills it as soon as the condition holds, and waits for its end; it may also end by itself before.
    func kill(when condition: () -> Bool) {
        var status: Int32 = 0
        while waitpid(identifier, &status, WNOHANG) == 0 {
            guard condition() else { continue }
            Glibc.kill(identifier, SIGKILL)
            waitpid(identifier, &status, 0)
            return
        }
    }
}
