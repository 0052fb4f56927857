import CareerGraph

/// The plural categories of Unicode's Common Locale Data Repository (CLDR), by which a language chooses the form of a word.
package enum PluralCategory: String, CaseIterable, Sendable {
    case zero, one, two, few, many, other

    /// The category of a whole number in a language, by CLDR's rules for cardinal numbers.
    ///
    /// A language without a rule uses `other` alone, as CLDR's root does.
    package init(of number: Int, in language: TextLanguage) {
        self = PluralRule(language).category(of: number.magnitude)
    }

    /// The categories that whole numbers have in a language.
    ///
    /// - Returns: those that a text may have forms for, and those that it has to. A form for `many` alone may be left out
    ///   where the language has it for whole millions only: `other` takes its place.
    package static func categories(in language: TextLanguage) -> (used: [PluralCategory], needed: [PluralCategory]) {
        let rule = PluralRule(language)
        return (rule.categories, rule.categories.filter { $0 != .many || !rule.hasManyForMillionsOnly })
    }
}

/// How a language tells whole numbers apart.
///
/// The rules of CLDR 47 for cardinal numbers (common/supplemental/plurals.xml), as far as whole numbers go:
/// https://www.unicode.org/cldr/charts/47/supplemental/language_plural_rules.html
private enum PluralRule {
    /// One form for all numbers: Chinese, Vietnamese, Korean, Haitian Creole, and every language that has no rule.
    case none
    /// 1 alone: English, German, Greek, Turkish ...
    case one
    /// 0 and 1: Hindi, Bengali, Persian, Punjabi ...
    case zeroAndOne
    /// 1 alone, and whole millions: Spanish, Italian, Catalan, European Portuguese.
    case oneAndMillions
    /// 0 and 1, and whole millions: French, Portuguese.
    case zeroAndOneAndMillions
    /// Filipino: all numbers but those that end in 4, 6 or 9.
    case filipino
    case hebrew, arabic, polish, romanian
    /// Russian, Ukrainian, Belarusian.
    case eastSlavic
    /// Croatian, Serbian, Bosnian.
    case southSlavic
    /// Czech, Slovak.
    case westSlavic

    init(_ language: TextLanguage) {
        self =
            switch language.code {
            case "pt-PT": .oneAndMillions
            default: PluralRule.ofPrimary(language.primary)
            }
    }

    private static func ofPrimary(_ language: Substring) -> PluralRule {
        switch language {
        case "en", "de", "nl", "sv", "da", "no", "nb", "nn", "fi", "et", "yi", "ur", "sw", "el", "hu", "bg", "tr", "sq",
            "so", "ne", "ps", "ta", "te", "ml", "mr", "ka", "ku", "af", "eu", "gl":
            .one
        case "hi", "bn", "gu", "kn", "fa", "am", "zu", "as", "pa", "ln", "mg", "ti", "ak", "wa", "hy": .zeroAndOne
        case "es", "it", "ca": .oneAndMillions
        case "fr", "pt": .zeroAndOneAndMillions
        case "fil", "tl", "ceb": .filipino
        case "he": .hebrew
        case "ar": .arabic
        case "pl": .polish
        case "ro": .romanian
        case "ru", "uk", "be": .eastSlavic
        case "hr", "sr", "bs": .southSlavic
        case "cs", "sk": .westSlavic
        default: .none
        }
    }

    var hasManyForMillionsOnly: Bool {
        switch self {
        case .oneAndMillions, .zeroAndOneAndMillions: true
        default: false
        }
    }

    /// The categories that whole numbers have, and `other`, which text has that is no number.
    var categories: [PluralCategory] {
        switch self {
        case .none: [.other]
        case .one, .zeroAndOne, .filipino: [.one, .other]
        case .oneAndMillions, .zeroAndOneAndMillions: [.one, .many, .other]
        case .hebrew: [.one, .two, .other]
        case .arabic: PluralCategory.allCases
        case .polish, .eastSlavic: [.one, .few, .many, .other]
        case .romanian, .southSlavic, .westSlavic: [.one, .few, .other]
        }
    }

    func category(of number: UInt) -> PluralCategory {
        let (ones, hundreds) = (number % 10, number % 100)
        let isFewSlavic = (2...4).contains(ones) && !(12...14).contains(hundreds)
        let isMillions = number != 0 && number % 1_000_000 == 0
        switch self {
        case .none: return .other
        case .one: return number == 1 ? .one : .other
        case .zeroAndOne: return number <= 1 ? .one : .other
        case .oneAndMillions: return number == 1 ? .one : isMillions ? .many : .other
        case .zeroAndOneAndMillions: return number <= 1 ? .one : isMillions ? .many : .other
        case .filipino: return [4, 6, 9].contains(ones) ? .other : .one
        case .hebrew: return number == 1 ? .one : number == 2 ? .two : .other
        case .arabic:
            switch (number, hundreds) {
            case (0, _): return .zero
            case (1, _): return .one
            case (2, _): return .two
            case (_, 3...10): return .few
            case (_, 11...99): return .many
            default: return .other
            }
        case .polish: return number == 1 ? .one : isFewSlavic ? .few : .many
        case .romanian:
            return number == 1 ? .one : number == 0 || (1...19).contains(hundreds) ? .few : .other
        case .eastSlavic: return ones == 1 && hundreds != 11 ? .one : isFewSlavic ? .few : .many
        case .southSlavic: return ones == 1 && hundreds != 11 ? .one : isFewSlavic ? .few : .other
        case .westSlavic: return number == 1 ? .one : (2...4).contains(number) ? .few : .other
        }
    }
}
