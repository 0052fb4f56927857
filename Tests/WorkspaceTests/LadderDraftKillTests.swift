import Glibc
import TestSupport
import Testing
import Workspace

/// A session that is killed at any moment loses nothing that it has kept.
@Suite("A ladder's draft and SIGKILL")
struct LadderDraftKillTests {
    /// So many sessions are killed at least.
    static let kills = 200
    /// And so many of each kind of moment.
    static let ofEachKind = 20

    /// When to kill.
    enum Aim: CaseIterable {
        case unfinishedFileCreated, renamed, written, acknowledged, anything

        func isMet(by event: WatchedWriter.Event) -> Bool {
            switch (self, event) {
            case (.unfinishedFileCreated, .unfinishedFileCreated), (.renamed, .renamed), (.anything, _),
                (.written, .written), (.acknowledged, .acknowledged):
                true
            default: false
            }
        }
    }

    /// What a kill met, told by what it left: whatever was aimed at, the writer may have gone on for a moment.
    enum Moment: CaseIterable {
        /// A write had begun: its temporary file was left, and the old draft.
        case writing
        /// The new draft was in place, and the session had not heard so yet.
        case unacknowledged
        /// Between two writes, or before the first.
        case other
    }

    /// The folder of all rounds, and how many kills there were of each kind.
    private final class Rounds {
        // On a disk, where writing takes longer than in memory.
        let folder: TemporaryFolder
        var met: [Moment: Int] = [:]
        var random = SeededGenerator(seed: 200)
        /// The number of the draft that is there; 0 where there is none.
        var number = 0

        init() throws { folder = try TemporaryFolder(in: "/var/tmp") }
    }

    @Test("Killed at any moment, a session leaves its last draft or the next one, whole", .timeLimit(.minutes(5)))
    func killed() throws {
        let rounds = try Rounds()
        for round in 0..<LadderDraftKillTests.kills {
            // Beginning in an empty folder is a moment of its own.
            if round % 10 == 0 { try startAnew(rounds) }
            let aim = Aim.allCases[round % Aim.allCases.count]
            // A write is some ten events, and so is what comes before the first.
            let most = aim == .anything ? 40 : 3
            try killOnce(rounds, aim, after: Int.random(in: 1...most, using: &rounds.random))
        }
        // On a busy machine a kill comes late more often than not: then more of them.
        let aims: [(Moment, Aim)] = [
            (.writing, .unfinishedFileCreated), (.unacknowledged, .renamed), (.other, .acknowledged),
        ]
        for (moment, aim) in aims {
            for _ in 0..<2_000 where rounds.met[moment, default: 0] < LadderDraftKillTests.ofEachKind {
                try killOnce(rounds, aim, after: 1)
            }
        }
        for moment in Moment.allCases {
            #expect(rounds.met[moment, default: 0] >= LadderDraftKillTests.ofEachKind, "\(rounds.met)")
        }
    }

    private func startAnew(_ rounds: Rounds) throws {
        let keeper = LadderDraftStore(folder: rounds.folder.path)
        for draft in keeper.found() { keeper.discard(draft.slot) }
        try #require(TemporaryFolder.names(in: rounds.folder.path) == [])
        rounds.number = 0
    }

    private func killOnce(_ rounds: Rounds, _ aim: Aim, after count: Int) throws {
        let path = rounds.folder.path
        let writer = try WatchedWriter(folder: path)
        try writer.kill(after: count, aim.isMet)
        let last = writer.acknowledged ?? rounds.number
        let isUnfinishedLeft = TemporaryFolder.names(in: path).contains(where: WatchedWriter.isUnfinished)

        let drafts = LadderDraftStore(folder: path).found()
        let isNothing = last == 0 && drafts.isEmpty
        let number = isNothing ? 0 : try number(of: drafts)
        // A write that left its temporary file has not come to the renaming.
        try #require(number == last || (number == last + 1 && !isUnfinishedLeft), "\(aim): \(last), then \(number)")
        let expected = isNothing ? [] : ["ladder-draft-1.json", "ladder-draft-1.lock"]
        try #require(TemporaryFolder.names(in: path) == expected)
        rounds.number = number
        rounds.met[isUnfinishedLeft ? .writing : number > last ? .unacknowledged : .other, default: 0] += 1
    }

    /// Of the one draft that there must be, whole and of one piece.
    private func number(of drafts: [FoundDraft]) throws -> Int {
        try #require(drafts.count == 1 && drafts[0].slot == 1 && !drafts[0].isDamaged)
        let number = try #require(NumberedLadder.number(of: drafts[0].kept.ladder))
        try #require(drafts[0].kept.path == NumberedLadder.path(number))
        return number
    }
}
