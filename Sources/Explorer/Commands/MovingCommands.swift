import TerminalUI

/// Keys that move the focus: the same on screens and in overlays.
extension Command {
    static let moveLeft = Command(
        .moveLeft, keys: [.left, .character("h")], title: .commandMoveLeft, hint: .hintColumns,
        footerKeys: [.left, .right])
    static let moveRight = Command(
        .moveRight, keys: [.right, .character("l")], title: .commandMoveRight, hint: .hintColumns)
    static let moveUp = Command(.moveUp, keys: [.up, .character("k")], title: .commandMoveUp, hint: .hintChoose)
    static let moveDown = Command(
        .moveDown, keys: [.down, .character("j")], title: .commandMoveDown, hint: .hintChoose,
        footerKeys: [.up, .down])
    static let pageUp = Command(.pageUp, keys: [.pageUp, .control("b")], title: .commandPageUp, hint: .hintPage)
    static let pageDown = Command(
        .pageDown, keys: [.pageDown, .control("f")], title: .commandPageDown, hint: .hintPage)
    static let first = Command(.first, keys: [.home], title: .commandFirst, hint: .hintFirst)
    static let last = Command(.last, keys: [.end], title: .commandLast, hint: .hintLast)
    static let open = Command(.open, keys: [.enter], title: .commandOpen, hint: .hintOpen)

    /// Through a list or a text, with the step that each means.
    static let steps: [(command: Command, step: Step)] = [
        (.moveUp, .up), (.moveDown, .down), (.pageUp, .pageUp), (.pageDown, .pageDown), (.first, .first),
        (.last, .last),
    ]
}

extension Array {
    /// Up, down, sideways, by pages and to the ends.
    ///
    /// - Parameter sidewaysInFooter: whether the footer says that left and right do something.
    static func moving<Owner: Screen>(sidewaysInFooter: Bool = false) -> [Binding<Owner>]
    where Element == Binding<Owner> {
        [.step(.moveLeft, .left, footer: sidewaysInFooter), .step(.moveRight, .right)] + lengthways()
    }

    /// Up, down, by pages and to the ends.
    static func lengthways<Owner: Screen>() -> [Binding<Owner>] where Element == Binding<Owner> {
        Command.steps.map { .step($0.command, $0.step, footer: $0.step == .down) }
    }
}

extension Binding where Owner: Screen {
    static func step(_ command: Command, _ step: Step, footer: Bool = false) -> Binding {
        .changing(command, footer: footer) { $0.step(step, in: $1, $2) }
    }

    /// Enter.
    static func open(footer: Bool = true) -> Binding {
        Binding(.open, footer: footer) { $0.open(in: $1, &$2) }
    }

    /// Tab: to the next part of the screen.
    static func nextPane(footer: Bool = false) -> Binding {
        .changing(
            Command(.nextPane, keys: [.tab], title: .commandNextPane, hint: .hintOtherSide), footer: footer
        ) { $0.nextPane(in: $1, $2) }
    }

    /// Shift-Tab: where there are two parts only, the same as Tab.
    static var previousPane: Binding {
        .changing(
            Command(.previousPane, keys: [.backTab], title: .commandPreviousPane, hint: .hintOtherSide)
        ) { $0.nextPane(in: $1, $2) }
    }
}
