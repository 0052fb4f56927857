import CareerGraph
import TestSupport
import Testing

@testable import CareerGuidance

/// Changes of a ladder that somebody builds, and taking them back.
struct LadderEditingTests {
    private static let aide = LadderJob(id: "aide", title: "Aide", rung: 1)
    private static let nurse = LadderJob(id: "nurse", title: "Nurse")

    private var pair: Ladder { Ladder(name: "care", jobs: [Self.aide, Self.nurse]) }
    private static let up = LadderEnds(from: "aide", to: "nurse")

    private func applying(_ edits: LadderEdit..., to ladder: Ladder) -> Ladder {
        edits.reduce(into: ladder) { _ = $0.apply($1) }
    }

    @Test func jobsGetIdsOfTheirOwn() {
        let edit = LadderEdit.addJob(LadderJob(id: "", title: "Charge Nurse (RN)"))
        let ladder = applying(edit, edit, .addJob(LadderJob(id: "nurse", title: "Nurse")), to: pair)
        #expect(ladder.jobs.map(\.id) == ["aide", "nurse", "charge-nurse-rn", "charge-nurse-rn-2", "nurse-2"])
        #expect(applying(.addJob(LadderJob(id: "", title: "漢字")), to: pair).jobs.last?.id == "漢字")
        #expect(applying(.addJob(LadderJob(id: "", title: "***")), to: pair).jobs.last?.id == "job")
    }

    @Test func aJobTakesItsMovesWithIt() {
        let linked = applying(.link(Self.up, .advancement, isBothWays: false), to: pair)
        #expect(linked.moves.count == 1)
        let left = applying(.removeJob(id: "nurse"), to: linked)
        #expect(left.jobs == [Self.aide] && left.moves.isEmpty)
    }

    @Test func whatNamesNothingChangesNothing() {
        var ladder = pair
        for edit in [
            LadderEdit.removeJob(id: "x"), .writeJob(id: "x", .title, "Y"), .place(id: "x", rung: 2),
            .writeJob(id: "aide", .title, " "), .link(LadderEnds(from: "aide", to: "aide"), .lateral, isBothWays: true),
            .link(LadderEnds(from: "aide", to: "x"), .lateral, isBothWays: true), .unlink(Self.up),
            .experiences(Self.up, [LadderExperience(.training, "x")]), .addJob(LadderJob(id: "", title: "")),
            .place(id: "aide", rung: 1), .write(.title, ""), .listInJob(id: "aide", .credentials, ["", " "]),
        ] {
            let changes = ladder.apply(edit)
            #expect(!changes, "\(edit)")
        }
        #expect(ladder == pair)
    }

    @Test func linkingAgainChangesTheKindAndKeepsTheExperiences() throws {
        var ladder = applying(
            .link(Self.up, .advancement, isBothWays: false),
            .experiences(Self.up, [LadderExperience(.credential, "Licence"), LadderExperience(.training, " ")]),
            to: pair)
        #expect(ladder.moves.first?.experiences == [LadderExperience(.credential, "Licence")])
        ladder = applying(.link(Self.up, .lateral, isBothWays: true), to: ladder)
        let move = try #require(ladder.moves.first)
        #expect(ladder.moves.count == 1 && move.kind == .lateral && move.isBothWays)
        #expect(move.experiences == [LadderExperience(.credential, "Licence")])
        // An advancement never goes both ways.
        ladder = applying(.link(Self.up, .advancement, isBothWays: true), to: ladder)
        #expect(ladder.moves.first?.isBothWays == false)
    }

    /// `aide <-> nurse` and `nurse -> aide` are one line.
    @Test func aMoveBothWaysTakesThePlaceOfTheOneBack() {
        let back = LadderEnds(from: "nurse", to: "aide")
        let ladder = applying(
            .link(back, .lateral, isBothWays: false), .link(Self.up, .lateral, isBothWays: true), to: pair)
        #expect(ladder.moves.map(LadderEnds.init) == [Self.up])
    }

    @Test func rungsStayWithinWhatAFileMayHold() {
        #expect(applying(.place(id: "aide", rung: 0), to: pair).jobs[0].rung == 1)
        #expect(applying(.place(id: "aide", rung: 5_000), to: pair).jobs[0].rung == 999)
        #expect(applying(.place(id: "aide", rung: nil), to: pair).jobs[0].rung == nil)
    }

    @Test func rungsFollowTheMovesWhereNoneIsSaid() {
        let ladder = applying(.link(Self.up, .advancement, isBothWays: false), to: pair)
        #expect(ladder.rungs == [1, 2])
        #expect(applying(.place(id: "nurse", rung: 4), to: ladder).rungs == [1, 4])
        #expect(pair.rungs == [1, 1])
        let odd = Ladder(
            name: "", jobs: [Self.aide, Self.aide], moves: [LadderMove(from: "a", to: "b", kind: .lateral)])
        #expect(odd.rungs == [1, 1], "moves to nowhere and jobs of one id are no crash")
    }

    @Test func textsAreMadeSafeAndCut() {
        let long = String(repeating: "x", count: 3_000)
        let ladder = applying(
            .write(.title, "  Care\u{1B}[2J\u{202E} "), .writeJob(id: "aide", .summary, long), to: pair)
        #expect(ladder.title == "Care [2J")
        #expect(ladder.jobs[0].summary.count == LadderText.longestText)
    }

    @Test func competenciesAreWrittenAsOneLine() {
        let lines = ["Reading plans: skilled", "Safety", "Ratio 1:2 : good", ": odd", "odd:"]
        let ladder = applying(.listInJob(id: "aide", .competencies, lines), to: pair)
        #expect(
            ladder.jobs[0].competencies == [
                LadderCompetency(title: "Reading plans", level: "skilled"), LadderCompetency(title: "Safety"),
                LadderCompetency(title: "Ratio 1:2", level: "good"), LadderCompetency(title: ": odd"),
                LadderCompetency(title: "odd"),
            ])
        #expect(
            ladder.jobs[0][.competencies] == ["Reading plans: skilled", "Safety", "Ratio 1:2: good", ": odd", "odd"])
    }

    @Test func everyFieldIsWrittenAndRead() {
        for field in LadderHeadField.allCases {
            #expect(applying(.write(field, "text"), to: pair)[field] == "text")
        }
        for field in LadderJobField.allCases {
            #expect(applying(.writeJob(id: "aide", field, "text"), to: pair).jobs[0][field] == "text")
        }
        for list in LadderJobList.allCases {
            #expect(applying(.listInJob(id: "aide", list, ["one", "two"]), to: pair).jobs[0][list] == ["one", "two"])
        }
    }
}

/// Taking back and making again.
struct LadderDraftTests {
    @Test func savedIsWhatWasSaved() {
        var draft = LadderDraft(Ladder(name: "care"), path: "care.json")
        #expect(!draft.isUnsaved && !draft.canUndo)
        let changes = [draft.apply(.write(.title, "Care")), draft.apply(.write(.title, "Care"))]
        #expect(changes == [true, false], "the same again is no change")
        #expect(draft.isUnsaved)
        draft.undo()
        #expect(!draft.isUnsaved && draft.canRedo)
        draft.redo()
        draft.markSaved(draft.ladder, path: "b.json")
        #expect(!draft.isUnsaved && draft.path == "b.json")
        draft.undo()
        #expect(draft.isUnsaved, "what is on the disk is the later one")
    }

    @Test func aNewChangeForgetsWhatWasTakenBack() {
        var draft = LadderDraft(Ladder(name: ""))
        draft.apply(.write(.title, "A"))
        draft.undo()
        draft.apply(.write(.title, "B"))
        #expect(!draft.canRedo && draft.ladder.title == "B")
    }

    @Test func workThatWasLeftIsUnsaved() {
        #expect(LadderDraft.unsaved(Ladder(name: "a", title: "Care"), path: nil).isUnsaved)
    }

    /// A thousand random changes: the ladder can always be checked and drawn as a lattice, ids stay unique, moves lead
    /// somewhere; taking all back gives the first ladder, making all again the last one.
    @Test(arguments: [1, 2, 3] as [UInt64]) func randomWorkCanBeTakenBack(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let graph = SmallMap.graph()
        let start = Ladder(name: "start", jobs: [LadderJob(id: "a", title: "A")])
        var draft = LadderDraft(start)
        var states = [start]
        for _ in 0..<1_000 {
            guard draft.apply(RandomEdits.edit(of: draft.ladder, &generator)) else { continue }
            states.append(draft.ladder)
            let ids = draft.ladder.jobs.map(\.id)
            #expect(Set(ids).count == ids.count)
            #expect(draft.ladder.moves.allSatisfy { ids.contains($0.from) && ids.contains($0.to) && $0.from != $0.to })
            let errors = LadderCheck.faults(of: draft.ladder, in: graph).filter { $0.severity == .error }
            #expect(errors.allSatisfy { $0.problem == .noJobs })
            #expect(Lattice(draft.ladder, in: graph).jobs.count == ids.count)
        }
        #expect(states.count > 300)
        for state in states.dropLast().reversed() {
            draft.undo()
            #expect(draft.ladder == state)
        }
        let isMore = draft.undo()
        #expect(!isMore && draft.ladder == start && !draft.isUnsaved)
        for state in states.dropFirst() {
            draft.redo()
            #expect(draft.ladder == state)
        }
        #expect(!draft.canRedo)
    }
}

/// What a cat on the keyboard builds.
private enum RandomEdits {
    static func edit(of ladder: Ladder, _ generator: inout SeededGenerator) -> LadderEdit {
        let ids = ladder.jobs.map(\.id) + ["nowhere"]
        let id = ids.randomElement(using: &generator) ?? ""
        let ends = LadderEnds(from: id, to: ids.randomElement(using: &generator) ?? "")
        let text = ["", "one", "two: three", "\u{7}漢"].randomElement(using: &generator) ?? ""
        switch Int.random(in: 0..<11, using: &generator) {
        case 0...2: return .addJob(LadderJob(id: "", title: "Job \(Int.random(in: 0..<9, using: &generator))"))
        case 3: return .removeJob(id: id)
        case 4: return .writeJob(id: id, LadderJobField.allCases.randomElement(using: &generator) ?? .title, text)
        case 5:
            return .listInJob(id: id, LadderJobList.allCases.randomElement(using: &generator) ?? .credentials, [text])
        case 6: return .place(id: id, rung: Int.random(in: -1...9, using: &generator))
        case 7, 8:
            return .link(
                ends, Bool.random(using: &generator) ? .advancement : .lateral,
                isBothWays: Bool.random(using: &generator))
        case 9: return .experiences(ends, [LadderExperience(.training, text)])
        default: return .write(LadderHeadField.allCases.randomElement(using: &generator) ?? .title, text)
        }
    }
}
