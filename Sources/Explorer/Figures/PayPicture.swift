import CareerGraph
import TerminalUI
import Words

/// Pay as a picture of its range, from low to high.
enum PayPicture {
    /// `$44k ──══█══── $93k` on one line; nil if too little is published.
    static func line(_ wages: Wages, columns: Int, words: MessageCatalog) -> PanelLine? {
        let range = wages.annual
        guard let low = range.percentile10, let median = range.median, let high = range.percentile90 else { return nil }
        let left = words.thousands(low)
        let right = words.thousands(high)
        let columns = max(9, min(40, columns - left.count - right.count - 2))
        let positions = positions(of: range, low: low, median: median, high: high)
        return PanelLine(pieces: [
            (0, .text(left, .text)), (left.count + 1, .range(positions: positions, columns: columns)),
            (left.count + columns + 2, .text(right, .text)),
        ]).about(.figure(.payRange))
    }

    private static func positions(of range: WageRange, low: Amount, median: Amount, high: Amount) -> [Double] {
        let span = Double(max(1, high.value - low.value))
        return [low, range.percentile25 ?? low, median, range.percentile75 ?? high, high].map {
            Double($0.value - low.value) / span
        }
    }

    /// ``middle(_:words:)`` as a line of its own.
    static func middleLine(_ wages: Wages?, words: MessageCatalog) -> PanelLine {
        .text(middle(wages, words: words), .strong).about(wages?.yearlyMedian.map { _ in .figure(.payMiddle) })
    }

    /// "$63,510 a year in the middle", with a mark where the figure is not the occupation's own.
    static func middle(_ wages: Wages?, words: MessageCatalog) -> String {
        guard let wages, let median = wages.yearlyMedian else { return words(.payNotPublished) }
        let text = words(.payMiddle(pay: words.dollars(median)))
        return wages.source.isFallback ? text + " " + words(.fallbackMark) : text
    }
}
