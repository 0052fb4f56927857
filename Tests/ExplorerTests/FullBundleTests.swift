import CareerGraph
import TerminalUI
import TestSupport
import Testing

@testable import Explorer

/// The explorer on the real map.
struct FullBundleTests {
    @Test func aNursingAssistantSeesTheNextRung() throws {
        var driver = ExplorerDriver(try FullBundle.load())
        driver.press(.enter)
        driver.type("nursing asistant")
        driver.press(.enter)
        #expect(driver.heading.hasSuffix("Nursing Assistants › Moves"))
        #expect(driver.text.contains("Licensed Practical"))
        #expect(driver.text.contains("To learn"))
    }

    /// While one goes through the list only the beginning of the text is made: nobody may see a difference.
    @Test(arguments: [Size(columns: 60, rows: 18), Size(columns: 80, rows: 24), Size(columns: 120, rows: 60)])
    func theShortTextBesideTheMovesLooksWhole(size: Size) throws {
        let graph = try FullBundle.load()
        let explorer = CareerExplorer(graph: graph, size: size, glyphs: .unicode)
        let area = Rect(
            column: 0, row: 0, columns: 40, rows: MovesLayout(content: explorer.environment.content).gap.rows)
        for origin in graph.occupationIDs where origin.index.isMultiple(of: 40) {
            let screen = MovesScreen(from: origin, in: explorer.environment)
            let (environment, session) = (explorer.environment, explorer.session)
            let canvases = [screen.shownPanel(in: environment, session), screen.panel(in: environment, session)].map {
                var frame = Frame(size: size, glyphs: .unicode)
                $0.draw(into: &frame, area: area, pane: 1, reading: ListState(), hasFocus: false)
                return frame.canvas
            }
            #expect(canvases[0] == canvases[1])
        }
    }

    /// Every section of every occupation can be drawn, and none shows what must not reach a terminal.
    @Test func everyOccupationCanBeShown() throws {
        let graph = try FullBundle.load()
        let explorer = CareerExplorer(graph: graph, size: Size(columns: 80, rows: 24), glyphs: .unicode)
        for id in graph.occupationIDs {
            let panel = OccupationPanel(occupation: id, width: 56, in: explorer.environment)
            for section in OccupationSection.allCases {
                let lines = panel.panel(section).lines
                #expect(!lines.isEmpty, "\(graph[id].title) \(section)")
                for line in lines {
                    for case (_, .text(let text, _)) in line.pieces {
                        #expect(!text.contains("\u{FFFD}") && !text.contains("{0}"), "\(graph[id].title): \(text)")
                    }
                }
            }
        }
    }

    /// 160,000 random keys, clicks, wheels, pastes and resizes: no crash, and what must always hold holds. Four walks
    /// of a quarter each, so that they run side by side.
    @Test(arguments: [2026, 2027, 2029, 2030] as [UInt64]) func randomInputBreaksNothing(seed: UInt64) throws {
        let graph = try FullBundle.load()
        var generator = SeededGenerator(seed: seed)
        var explorer = CareerExplorer(graph: graph, size: Size(columns: 80, rows: 24), glyphs: .unicode)
        var reached: Set<Context> = []
        for number in 1...40_000 {
            let effects = explorer.handle(RandomInput.event(&generator, size: explorer.environment.size))
            if effects.contains(EffectRequest(.readLevelErrors)) {
                explorer.receive(.levelErrors(try LevelErrors.load(directory: FullBundle.directory, for: graph)))
            }
            reached.insert(type(of: explorer.screen).context)
            // Drawing costs far more than handling; every seventeenth screen is looked at, some 6,000 of them.
            if number % 17 == 0 { expectInvariants(explorer) }
        }
        expectInvariants(explorer)
        #expect(reached == Set(Context.screens), "not reached: \(Set(Context.screens).subtracting(reached))")
    }

    private func expectInvariants(_ explorer: CareerExplorer) {
        let frame = explorer.frame()
        let canvas = frame.canvas
        #expect(canvas.size == explorer.environment.size)
        if let cursor = canvas.cursor {
            #expect(canvas.bounds.contains(cursor))
        } else {
            #expect(canvas.size.columns == 0 || canvas.size.rows == 0, "the cursor rests somewhere")
        }
        #expect(frame.hits.targets.allSatisfy { $0.area.intersection(canvas.bounds) == $0.area })
        #expect(explorer.history.back.count <= History.limit)
    }
}

/// What a cat on the keyboard does.
enum RandomInput {
    private static let keys: [Key] =
        Context.allCases.flatMap(CommandTable.entries).filter { ![CommandID.leave, .leaveAtOnce].contains($0.id) }
        .flatMap(\.command.keys)
        + "abcdeinrst ä漢".map { Key.character($0) }
        + [.delete, .insert, .function(9), .control("x"), .enter, .enter, .down, .down, .escape]

    static func event(_ generator: inout SeededGenerator, size: Size) -> InputEvent {
        switch Int.random(in: 0..<100, using: &generator) {
        case 0: return .resize(randomSize(&generator))
        case 1: return .paste("nurse \u{1B}[A\u{7} 漢字")
        case 2..<22:
            let actions: [MouseEvent.Action] = [.press, .press, .press, .wheelUp, .wheelDown, .drag, .release]
            let point = Point(
                column: Int.random(in: -2...max(1, size.columns + 2), using: &generator),
                row: Int.random(in: -2...max(1, size.rows + 2), using: &generator))
            return .mouse(MouseEvent(actions.randomElement(using: &generator) ?? .press, at: point))
        default: return .key(keys.randomElement(using: &generator) ?? .enter)
        }
    }

    private static func randomSize(_ generator: inout SeededGenerator) -> Size {
        let usual = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 60, rows: 18)]
        if Bool.random(using: &generator), let size = usual.randomElement(using: &generator) { return size }
        return Size(
            columns: Int.random(in: 0...220, using: &generator), rows: Int.random(in: 0...70, using: &generator))
    }
}
