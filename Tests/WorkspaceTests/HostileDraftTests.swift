import CareerGuidance
import Glibc
import TestSupport
import Testing
import Workspace

@Suite("Drafts among hostile files")
struct HostileDraftTests {
    private let folder: TemporaryFolder
    private var path: String { folder.path }

    init() throws { folder = try TemporaryFolder() }

    private func keeper() -> LadderDraftStore { LadderDraftStore(folder: path) }

    private let kept = KeptLadder(ladder: Ladder(name: "mine", title: "Mine"))

    @Test("What writes left that were cut off is cleared away, and nothing else")
    func leftovers() throws {
        let others = [
            "ladder-draft-1.json.backup", "ladder-draft-1.json.rung-toolong", "ladder-draft-01.json.rung-abcdef",
            "ladder-draft-1.json.rung-ab-def", "ladder-draft-100.json.rung-abcdef", "notes.json.rung-abcdef",
        ]
        for name in others { try folder.write("{", to: name) }
        mkdir(path + "/ladder-draft-4.json.rung-abcdef", 0o700)
        for name in ["ladder-draft-1.json.rung-Ab3dEf", "ladder-draft-2.json.rung-abcdef", "ladder-draft-3.lock"] {
            try folder.write("{", to: name)
        }
        let session = keeper()
        #expect(session.found() == [])
        #expect(Set(TemporaryFolder.names(in: path)) == Set(others + ["ladder-draft-4.json.rung-abcdef"]))
        try session.keep(kept)
        try folder.write("{", to: "ladder-draft-1.json.rung-abcdef")
        #expect(keeper().found() == [], "it is another session's, which may be writing it just now")
        #expect(TemporaryFolder.names(in: path).contains("ladder-draft-1.json.rung-abcdef"))
        session.drop()
        #expect(Set(TemporaryFolder.names(in: path)) == Set(others + ["ladder-draft-4.json.rung-abcdef"]))
    }

    @Test("What is no draft in a draft's place is neither listed, nor resumed, nor touched")
    func otherThings() throws {
        try folder.write(LadderFile.bytes(kept.ladder), to: "elsewhere.json")
        mkdir(path + "/ladder-draft-1.json", 0o700)
        symlink("elsewhere.json", path + "/ladder-draft-2.json")
        symlink("nowhere", path + "/ladder-draft-3.json")
        mkfifo(path + "/ladder-draft-4.json", 0o600)
        try folder.write("", to: "ladder-draft-5.json")
        try folder.write("hello", to: "ladder-draft-6.json")
        try folder.write([0xFF, 0xFE, 0x7B], to: "ladder-draft-7.json")
        try folder.write("", to: "ladder-draft-8.json")
        truncate(path + "/ladder-draft-8.json", LadderFile.largestBytes + 1)
        try folder.write("{\"jobs\": [", to: "ladder-draft-9.json")
        let session = keeper()
        #expect(session.found() == [])
        for slot in 1...4 {
            #expect(!session.resume(slot))
            session.discard(slot)
        }
        try session.keep(kept)
        let names = TemporaryFolder.names(in: path).filter { $0.hasSuffix(".json") }
        #expect(names.count == 11 && names.contains("ladder-draft-10.json"))
        #expect(try TemporaryFolder.read(path + "/elsewhere.json") == LadderFile.bytes(kept.ladder))
    }

    @Test("A link that is put in the place of a draft while somebody builds is not followed; another place is taken")
    func linkInThePlace() throws {
        try folder.write("precious", to: "victim.json")
        let session = keeper()
        try session.keep(kept)
        unlink(path + "/ladder-draft-1.json")
        symlink("victim.json", path + "/ladder-draft-1.json")
        try session.keep(kept)
        #expect(try TemporaryFolder.read(path + "/victim.json") == Array("precious".utf8))
        #expect(TemporaryFolder.names(in: path).contains("ladder-draft-2.json"))
    }

    @Test("A lock that is a link, a folder or a pipe is not followed nor waited for; another place is taken")
    func hostileLocks() throws {
        symlink("victim", path + "/ladder-draft-1.lock")
        mkdir(path + "/ladder-draft-2.lock", 0o700)
        mkfifo(path + "/ladder-draft-3.lock", 0o600)
        try folder.write(LadderFile.bytes(kept.ladder), to: "ladder-draft-1.json")
        let session = keeper()
        #expect(session.found() == [] && !session.resume(1))
        session.discard(1)
        try session.keep(kept)
        #expect(
            TemporaryFolder.names(in: path) == [
                "ladder-draft-1.json", "ladder-draft-1.lock", "ladder-draft-2.lock", "ladder-draft-3.lock",
                "ladder-draft-4.json", "ladder-draft-4.lock",
            ])
        session.drop()
        #expect(TemporaryFolder.names(in: path).count == 4)
    }

    @Test("Of a damaged draft what can be read, without a file to save to")
    func damaged() throws {
        try keeper().keep(KeptLadder(ladder: NumberedLadder.ladder(7), path: "/home/me/seven.json"))
        let whole = try TemporaryFolder.read(path + "/ladder-draft-1.json")
        var found = 0
        for end in stride(from: 0, to: whole.count - 2, by: 397) {
            try folder.write(Array(whole[..<end]), to: "ladder-draft-1.json")
            let drafts = keeper().found()
            #expect(drafts.allSatisfy { $0.isDamaged && $0.kept.path == nil && $0.kept.ladder.jobs.count <= 80 })
            found += drafts.count
        }
        #expect(found > 40)
        // Not UTF-8 in the middle, and nonsense of the right form.
        try folder.write(whole[..<5000] + [0xC3, 0x28] + whole[5000...], to: "ladder-draft-1.json")
        #expect(keeper().found().first?.isDamaged == true)
        try folder.write("{\"title\": 5, \"jobs\": {\"a\": []}, \"savedAs\": [1]}", to: "ladder-draft-1.json")
        #expect(keeper().found() == [FoundDraft(slot: 1, kept: KeptLadder(ladder: Ladder(name: "")))])
        var random = SeededGenerator(seed: 3)
        for _ in 0..<60 {
            var bytes = whole
            for _ in 0..<3 {
                bytes[Int.random(in: bytes.indices, using: &random)] = .random(in: 0...255, using: &random)
            }
            try folder.write(bytes, to: "ladder-draft-1.json")
            _ = keeper().found()
        }
    }

    @Test("A folder that cannot be made is said so")
    func noFolder() throws {
        try folder.write("a file", to: "file")
        for name in ["/file", "/file/rung", "/file/more/rung/"] {
            #expect {
                try LadderDraftStore(folder: path + name).keep(kept)
            } throws: {
                ($0 as? LadderFileError)?.path.hasPrefix(path + "/file") == true
            }
        }
        #expect(LadderDraftStore(folder: path + "/file").found() == [])
        #expect(try TemporaryFolder.read(path + "/file") == Array("a file".utf8))
        symlink("real", path + "/linked")
        mkdir(path + "/real", 0o700)
        try LadderDraftStore(folder: path + "/linked/").keep(kept)
        #expect(LadderDraftStore(folder: path + "/real").found().count == 1, "a folder may be a link")
    }

    /// Runs the writer to its end; as `nobody` where the tests run as root, whom no permission keeps from anything.
    private func write(in name: String) throws -> String {
        guard geteuid() == 0 else {
            return try Spawn.run([TmuxSession.builtProgram("DraftWriter"), path + name]).output
        }
        chmod(path, 0o755)
        _ = try Spawn.run(["cp", TmuxSession.builtProgram("DraftWriter"), path + "/DraftWriter"])
        let who = ["--reuid", "65534", "--regid", "65534", "--clear-groups", "--"]
        return try Spawn.run(["setpriv"] + who + [path + "/DraftWriter", path + name]).output
    }

    @Test("Where nothing may be written, it is said so; old drafts stay")
    func notPermitted() throws {
        mkdir(path + "/locked", 0o555)
        try folder.write(LadderFile.bytes(NumberedLadder.ladder(3)), to: "full/ladder-draft-1.json")
        _ = try Spawn.run(["chmod", "-R", "a=rX", path + "/full"])
        #expect(try write(in: "/locked") == "notPermitted\n")
        #expect(try write(in: "/locked/new/folder") == "notPermitted\n")
        #expect(try write(in: "/full") == "notPermitted\n")
        #expect(TemporaryFolder.names(in: path + "/full") == ["ladder-draft-1.json"])
        #expect(TemporaryFolder.names(in: path + "/locked") == [])
    }

    /// A file system of our own needs root's rights, and a kernel that grants them.
    static let canMount: Bool = {
        let run = try? Spawn.run(["unshare", "-m", "mount", "-t", "tmpfs", "-o", "size=64k", "none", "/mnt"])
        return run?.status == 0
    }()

    @Test(
        "On a full disk the old draft stays whole, and nothing unfinished is left",
        .enabled(if: canMount, "only root may mount a small file system to fill"), arguments: [(4, 0), (60, 1)])
    func fullDisk(size: Int, kept: Int) throws {
        // Room for one draft of NumberedLadder at most, not for two.
        let script = """
            mount -t tmpfs -o size=\(size)k none '\(path)' || exit 99
            '\(TmuxSession.builtProgram("DraftWriter"))' '\(path)'; ls '\(path)'
            cp '\(path)'/*.json '\(path).copy'
            """
        let run = try Spawn.run(["unshare", "-m", "sh", "-c", script])
        defer { unlink(path + ".copy") }
        guard kept > 0 else {
            #expect(run.output.hasPrefix("noSpace\ncp:"), "\(run.output)")
            return
        }
        #expect(run.output == "1\nnoSpace\nladder-draft-1.json\nladder-draft-1.lock\n", "\(run.output)")
        let ladder = try LadderFile.read(path + ".copy", for: nil).ladder
        #expect(NumberedLadder.number(of: ladder) == 1)
    }
}
