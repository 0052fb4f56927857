import TerminalUI

extension TextFitting {
    /// As many whole sentences as fit the rows, from the first on; none if not even the first one fits.
    static func wholeSentences(of text: String, columns: Int, rows: Int) -> [String] {
        let whole = wrapped(text, to: columns)
        if whole.count <= rows { return whole }
        var lines: [String] = []
        var end = text.startIndex
        while let stop = sentenceEnd(in: text[end...]) {
            end = stop
            let fitting = wrapped(text[..<end], to: columns)
            guard fitting.count <= rows else { break }
            lines = fitting
        }
        return lines
    }

    /// Where the next sentence of a text ends that another one follows: after a full stop with a blank behind it, or after one
    /// of a script that has no blanks.
    private static func sentenceEnd(in text: Substring) -> String.Index? {
        var rest = text.unicodeScalars
        while let stop = rest.firstIndex(where: { $0 == "." || $0 == "。" || $0 == "।" }) {
            let end = rest.index(after: stop)
            if end < rest.endIndex, rest[stop] == "。" || rest[end] == " " { return end }
            rest = rest[end...]
        }
        return nil
    }
}
