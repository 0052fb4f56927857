import CareerGraph
import CareerGuidance
import TerminalUI
import TestSupport
import Testing

@testable import Explorer

/// Saying what one brings, and what comes of it.
struct ProfileScreenTests {
    private func driver(after keys: [Key] = []) -> ExplorerDriver {
        var driver = ExplorerDriver()
        driver.press(.character("y"))
        for key in keys { driver.press(key) }
        return driver
    }

    private var withJob: [Key] { Array(GoldenScreenTests.toProfileJob.dropFirst()) }

    @Test func everyQuestionCanBeSkipped() {
        var driver = driver()
        for step in ProfileStep.allCases where step != .done {
            #expect(driver.text.contains("Question \(step.rawValue + 1) of 7 · \(7 - step.rawValue) left"))
            driver.press(.end, .enter)
        }
        #expect(driver.text.contains("That is all"))
        #expect(driver.explorer.session.profile == PersonProfile())
        // Somebody who said nothing gets no dead end either.
        driver.press(.home, .enter)
        #expect(driver.heading.contains("Jobs for you"))
    }

    @Test func escapeGoesBackQuestionByQuestionAndThenOut() {
        var driver = driver(after: [.tab, .tab])
        driver.press(.escape)
        #expect(driver.text.contains("Question 2 of 7"))
        driver.press(.escape, .escape)
        #expect(driver.text.contains("Find your next step"))
    }

    @Test func aJobIsAddedChangedAndTakenOff() {
        var driver = driver(after: withJob)
        #expect(driver.focusedLine.contains("Care Aides"))
        #expect(driver.focusedLine.contains("3 to 5 years"))
        driver.press(.right, .down, .left, .right)
        let job = driver.explorer.session.profile.jobs.first
        #expect(job?.months == 96)
        #expect(job?.yearsSince == 2)
        driver.press(.character("x"))
        #expect(driver.explorer.session.profile.jobs.isEmpty)
        driver.press(.character("x"))
        #expect(driver.text.contains("nothing to take off"))
    }

    @Test func arrowsStopAtTheEndsAndEnterGoesRound() {
        var driver = driver(after: withJob)
        for _ in 0..<9 { driver.press(.left) }
        #expect(driver.focusedLine.contains("less than a year"))
        for _ in 0..<9 { driver.press(.right) }
        #expect(driver.focusedLine.contains("more than 10 years"))
        driver.press(.enter)
        #expect(driver.focusedLine.contains("less than a year"))
    }

    @Test func schoolingIsChosenOnceAndTakenBack() {
        var driver = driver(after: [.tab, .down, .enter])
        #expect(driver.explorer.session.profile.schooling == .highSchool)
        #expect(driver.focusedLine.contains("Next:"), "the way on has the focus")
        driver.press(.home, .down, .enter)
        #expect(driver.explorer.session.profile.schooling == nil)
    }

    @Test func aCertificateIsTypedAndIsNeverACommand() {
        var driver = driver(after: [.tab, .tab, .enter])
        driver.type("q First aid ")
        driver.press(.enter)
        #expect(driver.explorer.session.profile.credentials == [Credential(title: "q First aid")])
        // The same again is not another one, and nothing is none.
        driver.press(.end, .up, .enter)
        driver.type("q First aid")
        driver.press(.enter, .end, .up, .enter, .enter)
        #expect(driver.explorer.session.profile.credentials.count == 1)
        #expect(driver.effects.isEmpty)
    }

    @Test func lowAnswersAreLimitsAndHighOnesStrengths() {
        var profile = PersonProfile()
        let competency = CompetencyID(1)
        var seen: [(limits: Int, strengths: Int)] = []
        for _ in 0..<6 {
            profile.adjust(.level(competency), by: 1, wraps: true)
            seen.append((profile.limits.count, profile.strengths.count))
        }
        #expect(seen.map(\.limits) == [1, 1, 0, 0, 0, 0])
        #expect(seen.map(\.strengths) == [0, 0, 1, 1, 1, 0])
    }

    @Test func oneInterestMakesAllSixKnown() {
        var profile = PersonProfile()
        profile.adjust(.interest(.social), by: 1, wraps: false)
        #expect(profile.interests == [20, 20, 20, 30, 20, 20])
    }

    /// A file may hold figures between two answers: the next answer goes on from there.
    @Test func valuesBetweenTwoAnswersAreKeptUntilChanged() {
        var profile = PersonProfile(preferences: CareerPreferences(leastPay: 47_300))
        profile.adjust(.leastPay, by: 1, wraps: false)
        #expect(profile.preferences.leastPay == 50_000)
    }

    @Test func theProfileIsKeptOnTheWayThroughOtherScreens() {
        var driver = driver(after: withJob)
        driver.press(.character("H"), .character("A"), .character("y"))
        #expect(driver.text.contains("Care Aides"))
        // Come back by history, the screen says what was said since.
        driver.press(.character("x"), .altLeft, .altLeft, .altLeft)
        #expect(!driver.text.contains("3 to 5 years"))
    }

    @Test func savingAsksBeforeItReplacesAFile() {
        var driver = driver(after: withJob + Array(repeating: .tab, count: 7) + [.down, .down, .enter, .enter])
        let profile = driver.explorer.session.profile
        #expect(driver.effects == [.saveProfile(profile, path: "rung-profile.json", replacing: false)])
        driver.answer(.exists(path: "rung-profile.json"))
        #expect(driver.text.contains("There is already a file named rung-profile.json."))
        driver.press(.enter)
        #expect(driver.effects.last == .saveProfile(profile, path: "rung-profile.json", replacing: true))
        // Another name has not been asked about.
        driver.answer(.exists(path: "rung-profile.json"))
        driver.type("x")
        driver.press(.enter)
        #expect(driver.effects.last == .saveProfile(profile, path: "rung-profile.jsonx", replacing: false))
        driver.answer(.profileSaved(path: "rung-profile.jsonx"))
        #expect(driver.text.contains("Saved to rung-profile.jsonx."))
        #expect(driver.explorer.context == .profile)
    }

    @Test func whatCannotBeSavedOrReadIsSaidAtTheField() {
        var driver = driver(after: Array(repeating: .tab, count: 7) + [.down, .down, .down, .enter, .enter])
        #expect(driver.effects == [.readProfile(path: "rung-profile.json")])
        driver.answer(.failed("rung-profile.json: there is no such profile."))
        #expect(driver.text.contains("there is no such profile"))
        #expect(driver.explorer.context == .entry)
        let profile = PersonProfile(schooling: .bachelor)
        driver.answer(.profileRead(profile, notes: ["jobs[1]: unknown"]))
        #expect(driver.text.contains("Read, but 1 things") || driver.text.contains("jobs[1]: unknown"))
        #expect(driver.explorer.session.profile == profile)
    }

    @Test func gapAndRoutesBeginAtThePerson() {
        var driver = driver(after: withJob + [.character("f"), .character("g")])
        #expect(driver.heading == " You › Jobs for you › Nurses › Gap")
        driver.press(.escape, .character("r"))
        #expect(driver.heading.hasPrefix(" You › Nurses"))
        // From any job: what it asks of the person.
        driver.press(.character("/"))
        driver.type("doctors")
        driver.press(.enter, .character("g"))
        #expect(driver.heading == " You › Jobs for you › Doctors › Gap")
    }

    @Test func withoutAProfileTheGapSaysWhatToDo() {
        var driver = ExplorerDriver()
        driver.press(.down, .enter, .enter, .enter, .enter, .character("g"))
        #expect(driver.text.contains("Answer a few questions first: press y."))
    }

    @Test func preferencesThatLeaveNothingOverSayWhich() {
        var driver = driver(after: withJob + Array(repeating: .tab, count: 5) + Array(repeating: .right, count: 30))
        driver.press(.character("f"))
        #expect(driver.text.contains("No job matches all your filters."))
        #expect(driver.text.contains("Hidden by your"))
        driver.press(.enter)
        #expect(driver.heading.contains("About you"))
    }

    @Test func theMouseAloneAnswersAndGoesOn() {
        var driver = ExplorerDriver()
        driver.click("I know what I am good at")
        driver.click("Skip. Next")
        driver.click("high school diploma")
        #expect(driver.explorer.session.profile.schooling == .highSchool)
        driver.click("Next:")
        #expect(driver.text.contains("Question 3 of 7"))
        driver.click("for you")
        #expect(driver.heading.contains("Jobs for you"))
    }

    @Test func onTheFullBundleASuggestionCarriesItsReasons() throws {
        var driver = ExplorerDriver(try FullBundle.load(), columns: 120, rows: 40)
        driver.press(.character("y"), .enter)
        driver.type("nursing assistants")
        driver.press(.enter)
        // All that the guided way asks about is in the bundle.
        let graph = driver.explorer.graph
        for elements in [AskedCompetencies.strengths, AskedCompetencies.avoided] {
            #expect(AskedCompetencies.find(elements, in: graph).count == elements.count)
        }
        driver.press(.character("f"))
        #expect(driver.text.contains("Licensed Practical"))
        #expect(driver.text.contains("You have"))
        #expect(driver.text.contains("among moves from Nursing Assistants"))
    }
}
