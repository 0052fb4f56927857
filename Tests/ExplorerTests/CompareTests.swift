import CareerGraph
import TerminalUI
import TestSupport
import Testing

@testable import Explorer

/// Jobs side by side: what a person does, and what then stands there.
struct CompareTests {
    private static let toNurse: [Key] = [.down, .enter, .enter, .enter, .down, .down]

    private func jobs(_ driver: ExplorerDriver) -> [OccupationID] { driver.explorer.session.compared.occupations }

    private func press(_ keys: [Key], in driver: inout ExplorerDriver) { for key in keys { driver.press(key) } }

    /// Two jobs from a move: the aide and the nurse.
    private func aideAndNurse() -> ExplorerDriver {
        var driver = ExplorerDriver()
        driver.press(.down, .enter, .enter, .enter, .character("m"), .character("c"))
        return driver
    }

    @Test func theSecondJobOpensTheScreen() {
        var driver = ExplorerDriver()
        press(CompareTests.toNurse, in: &driver)
        driver.press(.character("c"))
        #expect(driver.explorer.context == .browse)
        #expect(driver.text.contains("1 job to compare: press c on another one"))
        driver.press(.character("c"))
        #expect(driver.text.contains("This job is already on the list to compare"))
        #expect(jobs(driver).count == 1)
        driver.press(.up)
        #expect(driver.text.contains("1 job to compare"), "the reminder stays while the person looks around")
        driver.press(.character("c"))
        #expect(driver.explorer.context == .compare)
        #expect(jobs(driver).count == 2)
        driver.press(.escape)
        #expect(driver.explorer.context == .browse)
        #expect(driver.text.contains("2 jobs to compare"))
        driver.click("2 jobs to compare")
        #expect(driver.explorer.context == .compare)
    }

    @Test func aMoveComparesBothOfItsEnds() {
        let driver = aideAndNurse()
        #expect(jobs(driver) == [SmallMap.aide, SmallMap.nurse])
        #expect(driver.heading.hasSuffix("Compare"))
        #expect(driver.focusedLine.contains("▸Nurses"), "what was in focus still is")
        #expect(driver.text.contains("▲ A step up"))
    }

    /// Levels of the small map: listening 3.5 and 4.5, medicine 2.5 and 5.0, dexterity 3.0 both, installation not asked.
    @Test func barsLeaveTheFirstJobToTheSideOfMoreAndLess() throws {
        var driver = aideAndNurse()
        driver.resize(columns: 80, rows: 40)
        let medicine = try #require(driver.lines.first { $0.contains("Medicine") })
        #expect(medicine.contains("2.5 working") && medicine.contains("5.0 ") && medicine.hasSuffix("+2.5"))
        let parts = medicine.split(separator: "│")
        #expect(parts.count == 2 && !parts[0].contains("■") && parts[1].contains("■"))
        let listening = try #require(driver.lines.first { $0.contains("Active Listening") })
        #expect(listening.hasSuffix("+1.0"))
        #expect(listening.count { $0 == "■" } < medicine.count { $0 == "■" })
        #expect(driver.text.contains("1 more is about the same"))
        // Seen from the other side, the same bars go the other way.
        driver.press(.character(" "))
        #expect(jobs(driver) == [SmallMap.nurse, SmallMap.aide])
        let turned = try #require(driver.lines.first { $0.contains("Medicine") })
        let sides = turned.split(separator: "│")
        #expect(sides.count == 2 && sides[0].contains("■") && !sides[1].contains("■") && turned.hasSuffix("−2.5"))
        #expect(driver.text.contains("▼ A step down"))
    }

    @Test func jobsAreAddedByNameMovedAndTakenOff() {
        var driver = aideAndNurse()
        driver.press(.character("a"))
        #expect(driver.heading.hasSuffix("Add a job"))
        driver.type("doctor")
        driver.press(.enter)
        #expect(jobs(driver) == [SmallMap.aide, SmallMap.nurse, SmallMap.doctor])
        #expect(driver.focusedLine.contains("▸Doctors"))
        driver.press(.character("<"))
        #expect(jobs(driver) == [SmallMap.aide, SmallMap.doctor, SmallMap.nurse])
        #expect(driver.focusedLine.contains("▸Doctors"), "the focus goes with its job")
        driver.press(.character(">"), .character(">"))
        #expect(driver.text.contains("This job is already last on the right."))
        driver.press(.left, .character("x"))
        #expect(jobs(driver) == [SmallMap.aide, SmallMap.doctor])
        driver.press(.delete, .delete)
        #expect(driver.text.contains("Up to four jobs"))
        driver.press(.character("x"))
        #expect(driver.text.contains("There is no job to compare yet."))
        driver.press(.enter)
        #expect(driver.heading.hasSuffix("Add a job"), "Enter looks for a job where there is none")
    }

    @Test func aFifthJobIsRefusedAndSaysSo() {
        var driver = ExplorerDriver()
        for key in GoldenScreenTests.toFour { driver.press(key) }
        #expect(jobs(driver).count == 4)
        driver.press(.character("a"))
        #expect(driver.text.contains("Only four jobs fit."))
        #expect(driver.explorer.current.overlay == nil)
        driver.press(.character("/"))
        driver.type("office clerks")
        driver.press(.enter, .character("c"))
        #expect(jobs(driver).count == 4)
        #expect(driver.explorer.context == .compare && driver.text.contains("Only four jobs fit."))
    }

    @Test func enterOpensTheJobInFocusAndEscComesBackToIt() {
        var driver = aideAndNurse()
        driver.press(.down, .down, .enter)
        #expect(driver.heading.hasSuffix("Nurses"))
        driver.press(.escape)
        #expect(driver.focusedLine.contains("Pay, low to high"), "the place is still there")
        driver.press(.character("g"))
        #expect(driver.heading.contains("Care Aides › Moves › Nurses › Gap"))
        driver.press(.escape, .left, .character("g"))
        #expect(driver.text.contains("The others are already compared with this job."))
    }

    /// At 80 columns three jobs fit: the first one stays, the others go by.
    @Test func whatDoesNotFitIsReachedSideways() {
        var driver = ExplorerDriver()
        for key in GoldenScreenTests.toFour { driver.press(key) }
        #expect(!driver.lines[2].contains("Nurses") && driver.lines[2].contains("▸Electricians"))
        #expect(driver.lines[4].contains("← 1"))
        driver.press(.left, .left)
        #expect(driver.lines[2].contains("▸Nurses") && driver.lines[2].contains("Care Aides"))
        #expect(!driver.lines[2].contains("Electricians") && driver.lines[4].contains("1 →"))
        driver.resize(columns: 130, rows: 40)
        for title in ["Care Aides", "Nurses", "Doctors", "Electricians"] { #expect(driver.lines[2].contains(title)) }
    }

    @Test func unratedJobsHaveFiguresAndNoBars() {
        var driver = aideAndNurse()
        driver.press(.character("a"))
        driver.type("office clerks")
        driver.press(.enter, .character(" "))
        #expect(jobs(driver).first == SmallMap.clerk)
        driver.resize(columns: 120, rows: 40)
        #expect(driver.text.contains("Medicine"))
        #expect(!driver.text.contains("■│") && !driver.text.contains("│■"), "nothing to measure by")
    }

    @Test func theMouseAloneIsEnough() throws {
        var driver = ExplorerDriver(columns: 120, rows: 40)
        driver.click("I'm exploring")
        driver.click("Bedside")
        driver.click("Nurses")
        driver.click("c compare")
        driver.click("Doctors")
        driver.click("c compare")
        #expect(jobs(driver) == [SmallMap.nurse, SmallMap.doctor])
        driver.click("+ add a job")
        driver.click(column: 3, row: 2)
        driver.type("aide")
        driver.click("▸Care Aides")
        #expect(jobs(driver) == [SmallMap.nurse, SmallMap.doctor, SmallMap.aide])
        driver.click("Doctors")
        #expect(driver.focusedLine.contains("▸Doctors"))
        driver.click("Space baseline")
        #expect(jobs(driver) == [SmallMap.doctor, SmallMap.nurse, SmallMap.aide])
        let (row, line) = try #require(driver.lines.enumerated().first { $0.1.contains("< >") })
        let arrows = try #require(line.firstRange(of: "< >"))
        driver.click(column: line[..<arrows.lowerBound].count + 2, row: row)
        #expect(jobs(driver) == [SmallMap.nurse, SmallMap.doctor, SmallMap.aide])
        driver.click("Del take off")
        #expect(jobs(driver) == [SmallMap.nurse, SmallMap.aide])
        driver.click("Care Aides")
        driver.click("Care Aides")
        #expect(driver.heading.hasSuffix("Care Aides"), "the second click opens")
    }
}
