import CareerGraph
import TerminalUI

extension CareerExplorer {
    /// The screen as it is to be shown now.
    public func draw() -> Canvas { frame().canvas }

    /// The screen as it is to be shown now; a click on it does what stood there.
    public mutating func render() -> Canvas {
        let frame = frame()
        shownHits = frame.hits
        return frame.canvas
    }

    func frame() -> Frame {
        var frame = Frame(size: environment.size, glyphs: environment.glyphs)
        guard !environment.isTooSmall else {
            TooSmallNotice.draw(into: &frame, words: environment.words)
            return frame
        }
        let overlay = current.overlay
        var crumbs = screen.crumbs(in: environment, session)
        if let overlay { crumbs.append(Crumb(title: environment.words(overlay.title), destination: nil)) }
        Header.draw(crumbs, into: &frame)
        drawContent(into: &frame)
        let entries = current.entries
        Footer.draw(
            entries.filter { $0.isInFooter && unavailability(of: $0.id) == nil }.map(\.command), notice: notice,
            words: environment.words, into: &frame)
        if overlay == nil, notice == nil, entries.contains(where: { $0.id == .compare }) {
            ComparisonReminder.draw(session.compared, words: environment.words, into: &frame)
        }
        if frame.canvas.cursor == nil { frame.canvas.cursor = Point(column: 0, row: environment.content.row) }
        return frame
    }

    /// The overlay, or the screen, between header and footer.
    func drawContent(into frame: inout Frame) {
        if let overlay = current.overlay {
            overlay.draw(into: &frame, in: environment)
        } else {
            screen.draw(into: &frame, in: environment, session)
        }
    }
}
