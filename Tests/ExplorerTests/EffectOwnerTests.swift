import CareerGuidance
import TerminalUI
import TestSupport
import Testing

@testable import Explorer

/// Results go to the screen that asked, and clicks to the screen that was seen.
struct EffectOwnerTests {
    /// The request for the file that a person saves to, while its field is open.
    private func saving(_ driver: inout ExplorerDriver) throws -> EffectRequest {
        driver.press(.character("N"), .enter, .end, .up, .enter)
        driver.type("Helper")
        driver.press(.enter, .character("s"))
        return try #require(driver.explorer.handle(.key(.enter)).first)
    }

    @Test func aResultReachesTheScreenThatAsked() throws {
        var driver = ExplorerDriver()
        let request = try saving(&driver)
        #expect(request.owner == .screen(driver.explorer.current.number))
        driver.explorer.receive(.exists(path: "my-ladder.json"), for: request.owner)
        #expect(driver.explorer.context == .entry && driver.text.contains("already a file named my-ladder.json"))
    }

    @Test func aResultForAScreenThatWasLeftIsSaidAndOpensNothing() throws {
        var driver = ExplorerDriver()
        let request = try saving(&driver)
        driver.press(.escape, .character("A"), .character("y"), .end, .enter)
        let context = driver.explorer.context
        driver.explorer.receive(.failed("The disk is full."), for: request.owner)
        #expect(driver.explorer.context == context && driver.text.contains("The disk is full."))
    }

    /// What is saved is what was written, not what has become of it since.
    @Test func aChangeAfterSavingIsNotTakenForSaved() throws {
        var driver = ExplorerDriver()
        let request = try saving(&driver)
        guard case .saveLadder(var written, let path, _) = request.effect else {
            Issue.record("\(request.effect) is no saving")
            return
        }
        driver.press(.escape, .character("1"), .home, .delete)
        written.name = "my-ladder"
        driver.explorer.receive(.ladderSaved(written, path: path), for: request.owner)
        #expect(driver.explorer.session.building.isUnsaved)
        driver.press(.character("u"))
        #expect(!driver.explorer.session.building.isUnsaved, "taken back, it is what was written")
    }

    @Test func aClickUsesTheScreenAsItWasDrawn() {
        var explorer = ExplorerDriver().explorer
        #expect(explorer.shownHits == nil)
        let canvas = explorer.render()
        #expect(canvas == explorer.draw())
        #expect(explorer.shownHits != nil)
        _ = explorer.handle(.mouse(MouseEvent(.release, at: Point(column: 0, row: 0))))
        #expect(explorer.shownHits != nil, "nothing has changed")
        _ = explorer.handle(.key(.down))
        #expect(explorer.shownHits == nil)
        _ = explorer.render()
        _ = explorer.handle(.resize(Size(columns: 100, rows: 30)))
        #expect(explorer.shownHits == nil)
        _ = explorer.render()
        explorer.receive(.draftNotKept("The disk is full."))
        #expect(explorer.shownHits == nil)
    }
}
