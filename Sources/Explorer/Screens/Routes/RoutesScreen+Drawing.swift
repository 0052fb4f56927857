import CareerGraph
import CareerGuidance
import TerminalUI
import Words

extension RoutesScreen {
    func draw(into frame: inout Frame, in environment: Environment, _ session: Session) {
        let layout = RoutesLayout(environment)
        frame.canvas.verticalRule(
            column: layout.ladder.column - 1, from: layout.ladder.row, rows: layout.ladder.rows + layout.foot.rows)
        guard !routes.isEmpty else {
            drawNothing(layout, &frame, environment)
            return
        }
        drawHeading(layout, &frame, environment.words)
        drawList(layout, &frame, environment)
        TradeOffPicture(routes: routes, chosen: panes.list.selected)
            .draw(in: layout.tradeOff, &frame, environment.words)
        panel(in: environment, session).draw(
            into: &frame, area: layout.ladder, pane: 1, reading: panes.reading, hasFocus: panes.isReading)
        ExplanationBar.draw(subject(in: environment, session), in: layout.foot, &frame, environment)
    }

    private func drawHeading(_ layout: RoutesLayout, _ frame: inout Frame, _ words: MessageCatalog) {
        let row = layout.heading
        let title = words(conditions.names.isEmpty ? .routesHeading : .routesHeadingConditions)
        frame.canvas.write(
            TextFitting.fitted(title, to: row.columns - 2), at: Point(column: row.column + 1, row: row.row),
            style: .strong)
        frame.hits.add(row, .command(.filter))
    }

    private func drawList(_ layout: RoutesLayout, _ frame: inout Frame, _ environment: Environment) {
        frame.hits.add(layout.list, .pane(0))
        let window = panes.list.window(count: routes.count, visible: layout.visible)
        for (position, index) in window.enumerated() {
            let item = Rect(
                column: layout.list.column, row: layout.list.row + position * RoutesLayout.rowsOfRoute,
                columns: layout.list.columns - 1, rows: min(RoutesLayout.rowsOfRoute, layout.list.rows))
            let emphasis = ItemEmphasis(isChosen: index == panes.list.selected, hasFocus: !panes.isReading)
            draw(routes[index], number: index + 1, in: item, emphasis, &frame, environment)
            frame.hits.add(item, .item(pane: 0, index: index))
        }
    }

    private func draw(
        _ route: Route, number: Int, in item: Rect, _ emphasis: ItemEmphasis, _ frame: inout Frame,
        _ environment: Environment
    ) {
        let words = environment.words
        let (title, below) = item.splitTop(1)
        frame.item("\(number) " + summary(of: route, in: environment), in: title, emphasis: emphasis)
        let pay = route.pay.map(words.thousands)
        let steps = words(.routeSteps(count: route.steps.count))
        let label = route.labels.first.map { words($0.message) }
        var facts = [label, words.span(route.time), pay, label == nil ? steps : nil].compactMap(\.self)
        let room = below.columns - 4
        // What comes last is on the ladder too: it gives way where there is no room.
        while facts.count > 1, TextFitting.width(facts.joined(separator: " · ")) > room { facts.removeLast() }
        let style = emphasis == .focused ? Style.focus : .muted
        if emphasis == .focused { frame.canvas.fill(below, style: style) }
        frame.canvas.write(
            TextFitting.fitted(facts.joined(separator: " · "), to: room),
            at: Point(column: below.column + 3, row: below.row),
            style: style)
    }

    /// What tells a route from the others: where it leads or begins, or, between two given jobs, what lies on the way.
    private func summary(of route: Route, in environment: Environment) -> String {
        if case .between = question {
            guard !route.stopovers.isEmpty else { return environment.words(.routeStraight) }
            let stopovers = environment.words.sequence(route.stopovers.map { environment.title(of: $0) })
            return environment.words(.routeThrough(jobs: stopovers))
        }
        return label(route).map { environment.title(of: $0) } ?? ""
    }
}

/// The routes' time, pay and gap as short bars beside one another.
struct TradeOffPicture {
    let routes: [Route]
    let chosen: Int

    /// Columns of each bar.
    private static func barColumns(_ area: Rect) -> Int { max(4, (area.columns - 9) / 3) }

    func draw(in area: Rect, _ frame: inout Frame, _ words: MessageCatalog) {
        frame.canvas.rule(row: area.row, from: area.column, columns: area.columns)
        let bar = TradeOffPicture.barColumns(area)
        let starts = (0..<3).map { area.column + 4 + $0 * (bar + 1) }
        let title = " " + words(.tradeOffHeading) + " "
        frame.canvas.write(title, at: Point(column: area.column + 1, row: area.row), style: .muted)
        guard area.rows > 3 else { return }
        for (phrase, start) in zip([Message.tradeOffTime, .tradeOffPay, .tradeOffBring], starts) {
            frame.canvas.write(
                TextFitting.fitted(words(phrase), to: bar), at: Point(column: start, row: area.row + 1), style: .muted)
        }
        let longest = Double(max(1, routes.map(\.time.middleHalfMonths).max() ?? 1))
        let highest = Double(max(1, routes.compactMap { $0.tenYearPay ?? $0.pay?.value }.max() ?? 1))
        for (row, index) in zip((area.row + 2)..<area.endRow, routes.indices) {
            let route = routes[index]
            let style: Style = index == chosen ? .accent : .text
            frame.canvas.write(
                String(index + 1), at: Point(column: area.column + 2, row: row),
                style: index == chosen ? .chosen : .text)
            let shares: [Double?] = [
                Double(route.time.middleHalfMonths) / longest,
                (route.tenYearPay ?? route.pay?.value).map { Double($0) / highest },
                route.lowestCoverage,
            ]
            for (share, start) in zip(shares, starts) {
                let point = Point(column: start, row: row)
                if let share {
                    frame.canvas.bar(share, at: point, columns: bar, style: style)
                } else {
                    frame.canvas.write("?", at: point, style: .muted)
                }
            }
        }
    }
}
