/// Lists as the language writes them, by the patterns of CLDR (UTS #35, part 2, List Patterns).
extension MessageCatalog {
    /// Some of several things, or all of them: `a`, `a and b`, `a, b, and c`. Empty for none.
    public func list(_ items: [String]) -> String {
        guard let last = items.last else { return "" }
        let isBeforeI = MessageCatalog.beginsWithI(last)
        switch items.count {
        case 1: return last
        case 2:
            return isBeforeI
                ? self(.listTwoBeforeI(first: items[0], second: last)) : self(.listTwo(first: items[0], second: last))
        default:
            let rest = sequence(Array(items.dropLast()))
            return isBeforeI ? self(.listEndBeforeI(rest: rest, last: last)) : self(.listEnd(rest: rest, last: last))
        }
    }

    /// The same without a word before the last one, where room is short: `a, b, c`.
    public func sequence(_ items: [String]) -> String {
        guard let first = items.first else { return "" }
        return items.dropFirst().reduce(first) { self(.listMiddle(first: $0, second: $1)) }
    }

    /// Whether a word begins with the sound of i, before which Spanish says `e` and not `y`: `inglés`, `hilo`, but not
    /// `hielo`.
    private static func beginsWithI(_ word: String) -> Bool {
        let start = word.prefix(3).lowercased()
        return start.hasPrefix("i") || start.hasPrefix("í") || start.hasPrefix("hi") && start != "hie"
            || start.hasPrefix("hí")
    }
}
