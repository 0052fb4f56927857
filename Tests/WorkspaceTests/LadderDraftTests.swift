import CareerGuidance
import Glibc
import TestSupport
import Testing
import Workspace

@Suite("Drafts of ladders")
struct LadderDraftTests {
    private let folder: TemporaryFolder
    private var path: String { folder.path + "/state/rung" }

    init() throws { folder = try TemporaryFolder() }

    private func keeper() -> LadderDraftStore { LadderDraftStore(folder: path) }

    private func kept(_ title: String, path: String? = nil) -> KeptLadder {
        KeptLadder(
            ladder: Ladder(name: "mine", title: title, jobs: [LadderJob(id: "a", title: "Aide")]), path: path)
    }

    /// A session that keeps a draft and ends without saving.
    private func leave(_ title: String, path: String? = nil) throws { try keeper().keep(kept(title, path: path)) }

    private func status(_ path: String) -> stat {
        var status = stat()
        lstat(path, &status)
        return status
    }

    @Test("What is kept is found by the next session, with the path of the person's own file")
    func roundTrip() throws {
        for (number, path) in [nil, "/home/me/care.json", "a \"b\"\n\u{202E}看護\\.json"].enumerated() {
            let kept = KeptLadder(ladder: NumberedLadder.ladder(number), path: path)
            try keeper().keep(kept)
            let next = keeper()
            #expect(next.found() == [FoundDraft(slot: 1, kept: kept)])
            #expect(next.found() == [FoundDraft(slot: 1, kept: kept)], "looking changes nothing")
            next.discard(1)
        }
    }

    @Test("A ladder without a name or a job is kept as it is, and not called after its draft")
    func nameless() throws {
        try keeper().keep(KeptLadder(ladder: Ladder(name: "")))
        #expect(keeper().found().map(\.kept) == [KeptLadder(ladder: Ladder(name: ""))])
    }

    @Test("A draft is a ladder's file in canonical form, and nothing in it is unknown")
    func isALadderFile() throws {
        try leave("Care", path: "/home/me/care.json")
        let draft = path + "/ladder-draft-1.json"
        let reading = try LadderFile.read(draft, for: nil)
        #expect(reading.ladder == kept("Care").ladder && reading.faults == [])
        let text = String(decoding: try TemporaryFolder.read(draft), as: UTF8.self)
        #expect(text.hasSuffix(",\n  \"savedAs\": \"/home/me/care.json\"\n}\n"))
        try leave("Care")
        let plain = try TemporaryFolder.read(path + "/ladder-draft-2.json")
        #expect(plain == LadderFile.bytes(kept("Care").ladder))
    }

    @Test("The folder and those above it are made for their owner alone, and so are the files")
    func permissions() throws {
        try leave("Care")
        for name in ["/state", "/state/rung"] { #expect(status(folder.path + name).st_mode & 0o777 == 0o700) }
        for name in ["/ladder-draft-1.json", "/ladder-draft-1.lock"] {
            #expect(status(path + name).st_mode & 0o777 == 0o600)
        }
    }

    @Test("Two sessions never share a place, and neither finds the other's draft")
    func twoSessions() throws {
        let (one, two, three) = (keeper(), keeper(), keeper())
        try one.keep(kept("one"))
        try two.keep(kept("two"))
        try one.keep(kept("one, more"))
        #expect(TemporaryFolder.names(in: path).filter { $0.hasSuffix("json") }.count == 2)
        #expect(one.found() == [] && two.found() == [] && three.found() == [])
        #expect(!three.resume(1) && !three.resume(2) && !one.resume(2))
        three.discard(1)
        two.discard(2)
        #expect(try LadderFile.read(path + "/ladder-draft-1.json", for: nil).ladder.title == "one, more")
        #expect(try LadderFile.read(path + "/ladder-draft-2.json", for: nil).ladder.title == "two")
    }

    @Test("Many sessions that begin at once each have a place of their own")
    func manyAtOnce() async throws {
        let path = path
        let keepers = (0..<40).map { _ in LadderDraftStore(folder: path) }
        try await withThrowingTaskGroup { group in
            for (number, keeper) in keepers.enumerated() {
                group.addTask {
                    _ = keeper.found()
                    try keeper.keep(KeptLadder(ladder: Ladder(name: "\(number)")))
                }
            }
            try await group.waitForAll()
        }
        let names = TemporaryFolder.names(in: path).filter { $0.hasSuffix("json") }
        let kept = try names.map { try LadderFile.read(path + "/" + $0, for: nil).ladder.name }
        #expect(Set(kept) == Set((0..<40).map(String.init)) && kept.count == 40)
        withExtendedLifetime(keepers) {}
    }

    @Test("However places come and go, a session's draft stays its own until it drops it")
    func comingAndGoing() async throws {
        let path = path
        try await withThrowingTaskGroup { group in
            for number in 0..<4 {
                group.addTask {
                    let name = "session \(number)"
                    for _ in 0..<150 {
                        let keeper = LadderDraftStore(folder: path)
                        _ = keeper.found()
                        try keeper.keep(KeptLadder(ladder: Ladder(name: name)))
                        let drafts = TemporaryFolder.names(in: path).filter { $0.hasSuffix(".json") }
                        let own = drafts.filter {
                            (try? LadderFile.read(path + "/" + $0, for: nil))?.ladder.name == name
                        }
                        try #require(own.count == 1)
                        keeper.drop()
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(TemporaryFolder.names(in: path) == [])
    }

    @Test("Of many sessions that want one draft, one gets it")
    func oneResumes() async throws {
        try leave("Care")
        let path = path
        let keepers = (0..<20).map { _ in LadderDraftStore(folder: path) }
        let got = await withTaskGroup { group in
            for keeper in keepers { group.addTask { keeper.resume(1) } }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(got == 1)
        withExtendedLifetime(keepers) {}
    }

    @Test("A found draft is gone on with in its place; another one that was begun stays")
    func resume() throws {
        try leave("first")
        let session = keeper()
        try session.keep(kept("begun"))
        #expect(session.resume(1) && session.resume(1))
        try session.keep(kept("first, more"))
        #expect(keeper().found().map(\.kept.ladder.title) == ["begun"])
        #expect(!session.resume(3) && !session.resume(0) && !session.resume(100) && !session.resume(-1))
        try session.keep(kept("still in its place"))
        #expect(try LadderFile.read(path + "/ladder-draft-1.json", for: nil).ladder.title == "still in its place")
    }

    @Test("What is dropped or discarded is gone with its lock, and a place is taken anew")
    func dropAndDiscard() throws {
        try leave("left")
        let session = keeper()
        session.drop()
        #expect(session.found().count == 1)
        try session.keep(kept("mine"))
        session.discard(2)
        #expect(TemporaryFolder.names(in: path).count == 4, "its own is not to be discarded")
        session.drop()
        session.drop()
        #expect(TemporaryFolder.names(in: path) == ["ladder-draft-1.json", "ladder-draft-1.lock"])
        session.discard(1)
        session.discard(1)
        session.discard(55)
        #expect(TemporaryFolder.names(in: path) == [])
        try session.keep(kept("anew"))
        #expect(TemporaryFolder.names(in: path) == ["ladder-draft-1.json", "ladder-draft-1.lock"])
    }

    @Test("The last written comes first; of two of one time, the one of the lower place")
    func order() throws {
        for title in ["a", "b", "c", "d"] { try leave(title) }
        for (slot, seconds) in [(1, 5), (2, 9), (3, 5), (4, 7)] {
            let times = [timespec(tv_sec: seconds, tv_nsec: 1), timespec(tv_sec: seconds, tv_nsec: 1)]
            utimensat(AT_FDCWD, path + "/ladder-draft-\(slot).json", times, 0)
        }
        #expect(keeper().found().map(\.slot) == [2, 4, 1, 3])
    }

    @Test("A place whose folder or lock was taken away is not written to any more")
    func takenAway() throws {
        let session = keeper()
        try session.keep(kept("one"))
        _ = try Spawn.run(["rm", "-r", folder.path + "/state"])
        try session.keep(kept("two"))
        #expect(TemporaryFolder.names(in: path) == ["ladder-draft-1.json", "ladder-draft-1.lock"])
        unlink(path + "/ladder-draft-1.lock")
        let other = keeper()
        #expect(other.resume(1))
        try session.keep(kept("three"))
        try other.keep(kept("other's"))
        #expect(try LadderFile.read(path + "/ladder-draft-1.json", for: nil).ladder.title == "other's")
        #expect(try LadderFile.read(path + "/ladder-draft-2.json", for: nil).ladder.title == "three")
    }

    @Test("With a draft in every place there is a clear error, and no draft is touched")
    func allTaken() throws {
        for _ in 1...99 { try leave("left") }
        let session = keeper()
        #expect(throws: LadderFileError(path: path, problem: .noPlaceForDraft(limit: 99))) {
            try session.keep(kept("more"))
        }
        #expect(session.found().count == 99 && session.found().allSatisfy { $0.kept == kept("left") })
        session.discard(42)
        try session.keep(kept("more"))
        #expect(try LadderFile.read(path + "/ladder-draft-42.json", for: nil).ladder.title == "more")
    }

    @Test("A ladder that could not be read again is refused, and the old draft stays")
    func tooLarge() throws {
        let session = keeper()
        try session.keep(kept("small"))
        let text = String(repeating: "x", count: LadderFile.largestBytes)
        #expect(throws: LadderFileError.self) { try session.keep(kept(text)) }
        #expect(try LadderFile.read(path + "/ladder-draft-1.json", for: nil).ladder.title == "small")
        let other = keeper()
        #expect(throws: LadderFileError.self) { try other.keep(kept(text)) }
        #expect(TemporaryFolder.names(in: path) == ["ladder-draft-1.json", "ladder-draft-1.lock"])
    }

    @Test("The usual folder is the one for state of the XDG base directories")
    func usualFolder() {
        let cases: [([String: String], String?)] = [
            (["XDG_STATE_HOME": "/state", "HOME": "/home/me"], "/state/rung"),
            (["XDG_STATE_HOME": "state", "HOME": "/home/me"], "/home/me/.local/state/rung"),
            (["XDG_STATE_HOME": "", "HOME": "/home/me"], "/home/me/.local/state/rung"),
            (["HOME": "/home/me"], "/home/me/.local/state/rung"),
            (["XDG_STATE_HOME": "/state"], "/state/rung"),
            (["HOME": ""], nil), (["HOME": "here"], nil), ([:], nil),
        ]
        for (environment, folder) in cases {
            #expect(LadderDraftStore.usualFolder { environment[$0] } == folder)
        }
    }
}
