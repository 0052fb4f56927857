/// What stands between braces in the text of a message: the name of a value, and the forms of a word that goes with it.
///
/// `count` is replaced by the value; `count:one=job|other=jobs` by one of the forms.
package struct MessageMark {
    package let name: Substring
    /// By plural category, in the order of the text; empty where the value itself is shown.
    package let forms: [(category: Substring, text: Substring)]

    package init(_ inside: Substring) {
        guard let colon = inside.utf8.firstIndex(of: UInt8(ascii: ":")) else {
            name = inside
            forms = []
            return
        }
        name = inside[..<colon]
        forms = inside[inside.utf8.index(after: colon)...].split(separator: "|").map { form in
            let sides = form.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (sides[0], sides.count == 2 ? sides[1] : "")
        }
    }

    /// The form for a category: its own, else the one for `other`.
    package func form(for category: PluralCategory) -> Substring {
        let own = forms.first { $0.category == category.rawValue }
        return (own ?? forms.first { $0.category == PluralCategory.other.rawValue })?.text ?? ""
    }

    /// The marks of a text, in its order.
    package static func all(in text: Substring) -> [MessageMark] {
        var marks: [MessageMark] = []
        var rest = text
        while let place = first(in: rest) {
            marks.append(place.mark)
            rest = rest[place.range.upperBound...]
        }
        return marks
    }

    /// The first mark of a text, and where it stands with its braces.
    ///
    /// Braces are looked for by bytes: by characters it takes several times as long, for each message of a screen.
    package static func first(in text: Substring) -> (range: Range<Substring.Index>, mark: MessageMark)? {
        guard let open = text.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = text.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
        else { return nil }
        let mark = MessageMark(text[text.utf8.index(after: open)..<close])
        return (open..<text.utf8.index(after: close), mark)
    }
}
