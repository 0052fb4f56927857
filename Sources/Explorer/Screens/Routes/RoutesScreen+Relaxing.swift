import CareerGuidance
import TerminalUI
import Words

extension RouteAnswer {
    /// What could be dropped if no route meets the conditions, and how many routes there would be.
    static func relaxations(
        _ conditions: RouteConditions, of question: RouteQuestion, by planner: RoutePlanner
    ) -> [FilterRelaxation<RouteConditions.Name>] {
        FilterRelaxation.all(conditions.names) { name in
            planner.routes(question, conditions: conditions.without(name)).routes.count
        } withoutAny: {
            planner.routes(question).routes.count
        }
    }
}

extension RoutesScreen {
    /// Drops the condition in focus; false if there is none.
    mutating func relax() -> Bool {
        guard relaxations.indices.contains(panes.list.selected) else { return false }
        let name = relaxations[panes.list.selected].condition
        list(name.map(conditions.without) ?? RouteConditions())
        return true
    }

    /// No route is listed: why, and which condition to let go.
    func drawNothing(_ layout: RoutesLayout, _ frame: inout Frame, _ environment: Environment) {
        let words = environment.words
        let lines = relaxations.map { relaxation in
            (
                title: words(relaxation.condition?.openPhrase ?? .loosenAllConditions),
                result: words(.loosenRoutes(count: relaxation.count))
            )
        }
        let sentence = words(conditions.names.isEmpty ? .routesNone : .routesNoneLoosen)
        let area = Rect(
            column: layout.list.column, row: layout.list.row, columns: layout.list.columns,
            rows: layout.tradeOff.endRow - layout.list.row)
        FilterRelaxationList(sentence: sentence, lines: lines, chosen: panes.list.selected).draw(in: area, &frame)
    }
}

extension RouteConditions.Name {
    /// The condition dropped, in words.
    fileprivate var openPhrase: Message {
        switch self {
        case .bachelorDegree: .loosenDegree
        case .payCut: .loosenCut
        case .leastPay: .filterPayAny
        case .mostMonths: .conditionAnyTime
        }
    }
}
