import CareerGuidance
import TerminalUI
import Words

extension MovesScreen {
    static let commands = CommandList<MovesScreen>(
        .moving() + [
            .open(), .nextPane(footer: true), .previousPane, .gapOfMove(footer: true), .routes(footer: true),
            .routeTo(), .leadsHere, .overview, .whereItStands, .lattice(), .compare,
            Binding(.filter, footer: true) { screen, environment, _ in screen.askFilter(in: environment) },
            Binding(
                Command(.sort, keys: [.character("s")], title: .commandSort, hint: .hintSort), footer: true
            ) { screen, environment, _ in screen.askOrder(in: environment) },
        ])

    private func askOrder(in environment: Environment) -> Outcome<MovesScreen> {
        let order = order
        return .ask(
            .choices(.sortCrumb, in: environment) {
                order.choices($0.words)
            } then: { order, _, screen, environment, _ in
                screen.list(order: order, filter: screen.filter, in: environment)
                return .stay
            })
    }

    /// - Parameter index: the choice in focus, where one has just been made.
    private func askFilter(at index: Int? = nil, in environment: Environment) -> Outcome<MovesScreen> {
        let filter = filter
        return .ask(
            .choices(.filterCrumb, at: index, closesWhenAnswered: false, in: environment) {
                filter.choices($0.words)
            } then: { filter, index, screen, environment, _ in
                screen.list(order: screen.order, filter: filter, in: environment)
                return screen.askFilter(at: index, in: environment)
            })
    }
}
