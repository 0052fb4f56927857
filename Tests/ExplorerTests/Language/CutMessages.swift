import TerminalUI

@testable import Explorer
@testable import Words

/// Finds messages of which only the beginning is on a screen: each begins and ends with a sign of its own.
enum CutMessages {
    /// The sign that a message begins with, by its position in ``Message/keys``.
    static func opening(_ index: Int) -> Character { sign(2 * index) }
    /// The sign that it ends with.
    static func closing(_ index: Int) -> Character { sign(2 * index + 1) }

    private static func sign(_ number: Int) -> Character {
        Unicode.Scalar(UInt32(0xF0000 + number)).map(Character.init) ?? "?"
    }

    /// The positions of the messages that begin on the screen and do not end there.
    static func found(in lines: [String]) -> [Int] {
        let signs = Set(lines.joined())
        return Message.keys.indices.filter { signs.contains(opening($0)) && !signs.contains(closing($0)) }
    }
}

extension ExplorerDriver {
    /// Rows below a pane that scrolls: the foot that explains.
    var footRows: Int {
        let size = explorer.environment.size
        switch explorer.context {
        case .routes where size.rows >= 24: return ExplanationBar.rows(columns: size.columns / 2)
        case .compare where size.rows >= 24: return ExplanationBar.rows(columns: size.columns)
        default: return 0
        }
    }
}
