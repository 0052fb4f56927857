import CareerGraph
import CareerGuidance
import TerminalUI
import Words

/// What is to build and what is there, in short: as many competencies as a person takes in; the Gap screen has them all.
struct GapLists {
    private static let toBuildLimit = 8
    private static let alreadyLimit = 6

    let toBuild: [CompetencyGap]
    let brought: [CompetencyGap]
    /// Where the rest is to be read.
    let whole: Destination
    let width: Int
    let environment: Environment

    func add(to panel: inout Panel) {
        add(toBuild, limit: GapLists.toBuildLimit, heading: .gapToBuild, to: &panel)
        add(brought, limit: GapLists.alreadyLimit, heading: .gapAlreadyHave, to: &panel)
    }

    private func add(_ items: [CompetencyGap], limit: Int, heading: Message, to panel: inout Panel) {
        guard !items.isEmpty else { return }
        let words = environment.words
        let columns = GapColumns(width: width)
        panel.addSpace()
        panel.add(columns.header(words(heading), words))
        for item in items.prefix(limit) { panel.add(columns.line(item, in: environment)) }
        guard items.count > limit else { return }
        var line = PanelLine.text(words(.gapMore(count: items.count - limit)), .accent)
        line.destination = whole
        panel.add(line)
    }
}
