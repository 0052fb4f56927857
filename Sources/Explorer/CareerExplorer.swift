import CareerGraph
import TerminalUI

/// The whole program as a value: events go in, a canvas and effects come out. Touches no file, clock or terminal.
public struct CareerExplorer: Sendable {
    private var size: Size
    private var selected = 0
    private let glyphs: GlyphSet

    public init(graph: CareerGraph, size: Size, glyphs: GlyphSet) {
        self.size = size
        self.glyphs = glyphs
    }

    /// Takes in one event and says what the outside has to do about it.
    public mutating func handle(_ event: InputEvent) -> [Effect] {
        switch event {
        case .resize(let size): self.size = size
        case .key(.down): selected = min(9, selected + 1)
        case .key(.up): selected = max(0, selected - 1)
        case .key(.character("q")), .key(.control("c")), .hangUp: return [.leave]
        case .key(.control("z")): return [.suspend]
        default: break
        }
        return []
    }

    /// The screen as it is to be shown now.
    public func draw() -> Canvas {
        var canvas = Canvas(size: size, glyphs: glyphs)
        for row in 0..<10 {
            canvas.write("Item \(row) ▲ é 漢", at: Point(column: 2, row: row), style: row == selected ? .focus : .text)
        }
        canvas.cursor = Point(column: 2, row: selected)
        return canvas
    }
}

/// What the program asks of the outside.
public enum Effect: Hashable, Sendable {
    /// Leave the program.
    case leave
    /// Stop until the shell brings the program back (Ctrl-Z).
    case suspend
}
