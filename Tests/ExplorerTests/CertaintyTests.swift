import CareerGraph
import CareerGuidance
import TerminalUI
import TestSupport
import Testing
import Words

@testable import Explorer

/// How sure the levels are: asked for once, and heard.
struct CertaintyTests {
    /// Wide errors for the aide and the nurse: skills, then knowledge. 0.60 each hides up to 1.66 levels.
    private static let errors = LevelErrors(
        width: 3, rows: [0, 1, -1, -1, -1, -1], hundredths: [60, 60, 20, 60, 60, 20])

    private func gap() -> ExplorerDriver {
        var driver = ExplorerDriver(rows: 40)
        driver.press(.down, .enter, .enter, .enter, .character("m"), .character("g"))
        return driver
    }

    private func line(_ text: String, in driver: ExplorerDriver) -> String {
        driver.lines.first { $0.contains(text) } ?? ""
    }

    @Test func theFirstGapAsksOnce() {
        var driver = ExplorerDriver()
        driver.press(.down, .enter, .enter, .enter)
        #expect(driver.effects.isEmpty, "browsing needs no such thing")
        driver.press(.character("m"), .character("g"), .escape, .character("g"))
        #expect(driver.effects == [.readLevelErrors])
    }

    @Test func whatTheErrorsHideIsAboutTheSame() {
        var driver = gap()
        #expect(line("Active Listening", in: driver).contains("□") && line("Active", in: driver).contains("large"))
        driver.explorer.receive(.levelErrors(CertaintyTests.errors))
        #expect(line("Active Listening", in: driver).contains("≈"))
        #expect(line("Active Listening", in: driver).hasSuffix("about the same"))
        #expect(line("Medicine", in: driver).contains("□") && line("Medicine", in: driver).contains("large"))
        // In Moves it no longer counts among what is to build.
        driver.press(.escape)
        let lines = driver.lines
        let built = lines.firstIndex { $0.contains("To learn") } ?? 0
        let had = lines.firstIndex { $0.contains("You have  ") } ?? 0
        let listening = lines.firstIndex { $0.contains("Active Listening") } ?? 0
        #expect(built < had && had < listening, "\(driver.text)")
        // Nor is it a difference in Compare.
        driver.press(.character("c"))
        #expect(line("Active Listening", in: driver).hasSuffix("same"))
        #expect(line("Medicine", in: driver).hasSuffix("+2.5"))
    }

    @Test func whatCannotBeReadIsSaid() {
        var driver = gap()
        driver.resize(columns: 120, rows: 60)
        driver.explorer.receive(.noLevelErrors("The file is damaged."))
        driver.press(.end)
        #expect(driver.text.contains("Rung could not load the margin of error"))
        #expect(driver.text.contains("The file is damaged."))
    }

    /// The rule of docs/guidance.md: under half a level small, under one clear, from one up large.
    @Test func sizesFollowTheRule() throws {
        let graph = try FullBundle.load()
        let errors = try LevelErrors.load(directory: FullBundle.directory, for: graph)
        let tiers = TierTable(graph)
        let from = try #require(graph.occupationIDs.first { graph[$0].title == "Cashiers" })
        let to = try #require(graph.occupationIDs.first { graph[$0].title == "Electricians" })
        let answer = try #require(
            GapAnswer(from: .occupation(from), to: to, in: graph, tiers: tiers, errors: errors))
        var seen: Set<Message> = []
        for item in answer.tiers.flatMap(\.items) {
            let expected: Message? =
                switch (item.gap.isWithinError, item.gap.shortfallHundredths) {
                case (true, _): .gapAboutSame
                case (_, 0): nil
                case (_, ..<50): .gapSmall
                case (_, ..<100): .gapClear
                default: .gapLarge
                }
            #expect(item.sizePhrase == expected, "\(graph[item.gap.competency].title)")
            if let phrase = item.sizePhrase { seen.insert(phrase) }
        }
        #expect(seen == [.gapAboutSame, .gapSmall, .gapClear, .gapLarge])
    }

    /// One rule for both: what a gap calls within the error, the comparison hides.
    @Test func compareAndGapAgreeOnTheRealMap() throws {
        let graph = try FullBundle.load()
        let errors = try LevelErrors.load(directory: FullBundle.directory, for: graph)
        let rated = graph.ratings.occupations
        var within = 0
        for (index, origin) in rated.enumerated().prefix(40) {
            let destination = rated[(index * 37 + 11) % rated.count]
            guard origin != destination, let gap = Gap(from: origin, to: destination, in: graph, errors: errors)
            else { continue }
            for item in gap.items where item.shortfallHundredths > 0 {
                let isHidden = errors.hides(
                    differenceHundredths: item.shortfallHundredths, of: item.competency, between: origin,
                    and: destination)
                #expect(isHidden == item.isWithinError)
                if isHidden { within += 1 }
            }
        }
        #expect(within > 50, "there was something to hide")
    }
}
