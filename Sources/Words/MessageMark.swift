/// What stands between braces in the text of a message: the name of a value, and the forms of a word that goes with it.
///
/// `count` is replaced by the value; `count:one=job|other=jobs` by one of the forms.
struct MessageMark {
    let name: Substring
    /// By plural category, in the order of the text; empty where the value itself is shown.
    let forms: [(category: Substring, text: Substring)]

    init(_ inside: Substring) {
        let parts = inside.split(separator: ":", maxSplits: 1)
        name = parts.first ?? ""
        forms =
            parts.count < 2
            ? []
            : parts[1].split(separator: "|").map { form in
                let sides = form.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                return (sides[0], sides.count == 2 ? sides[1] : "")
            }
    }

    /// The form for a category: its own, else the one for `other`.
    func form(for category: PluralCategory) -> Substring {
        let own = forms.first { $0.category == category.rawValue }
        return (own ?? forms.first { $0.category == PluralCategory.other.rawValue })?.text ?? ""
    }
}
