/// How a word of a query matches a word of a title.
///
/// The strength is the share of the word's weight that counts, of 255. Its levels follow the noisy channel of spelling
/// correction (Kernighan, Church and Gale 1990): a slip that can happen in one way (a letter left out, doubled, or
/// swapped with its neighbor) is likelier to be behind what was typed than one that could have put any letter there,
/// and any slip is likelier in a long word than in a short one.
struct WordMatch: Comparable {
    enum Kind: UInt8 {
        /// The same word, perhaps in another spelling or number.
        case same = 1
        /// The beginning of the word.
        case beginning = 2
        /// The word or its beginning with typing errors.
        case corrected = 3
    }

    /// Strength above kind, so that the number orders matches.
    let packed: UInt16

    static let none = WordMatch(packed: 0)
    static let fullStrength = 255

    init(packed: UInt16) { self.packed = packed }

    init(strength: Int, kind: Kind) {
        packed = UInt16(min(max(strength, 1), Self.fullStrength)) << 8 | UInt16(kind.rawValue)
    }

    var strength: Int { Int(packed >> 8) }
    var kind: Kind? { Kind(rawValue: UInt8(packed & 0xFF)) }

    static func < (left: Self, right: Self) -> Bool { left.packed < right.packed }

    static let exact = WordMatch(strength: 255, kind: .same)
    static let otherSpelling = WordMatch(strength: 252, kind: .same)
    static let otherNumber = WordMatch(strength: 250, kind: .same)
    static let abbreviation = WordMatch(strength: 240, kind: .same)

    /// The same match where what was typed is a word of some title, and so less likely a slip.
    var lessLikelyAsError: WordMatch {
        kind == .corrected ? WordMatch(strength: strength - 40, kind: .corrected) : self
    }

    /// The typed word begins a word that has `remaining` letters more.
    static func beginning(remaining: Int, isLast: Bool) -> WordMatch {
        let strength = 236 - 2 * min(remaining, 20)
        return WordMatch(strength: isLast ? strength : strength - 24, kind: .beginning)
    }

    /// The typed word, with errors, is the beginning of a longer word.
    static func correctedBeginning(errors: Int, typed: Int, remaining: Int) -> WordMatch {
        let strength = errors == 1 ? 196 : 150
        return WordMatch(strength: strength - 2 * min(remaining, 20) - (typed < 6 ? 16 : 0), kind: .corrected)
    }

    /// The typed word differs by two errors.
    static func twoErrors(typed: Int) -> WordMatch {
        WordMatch(strength: typed < 8 ? 150 : 170, kind: .corrected)
    }

    /// The typed word differs by one error.
    static func oneError(_ error: TypingError, typed: Int) -> WordMatch {
        let base =
            switch typed {
            case ...2: 140
            case 3: 184
            case 4: 206
            case 5: 216
            default: 224
            }
        return WordMatch(strength: base - error.penalty, kind: .corrected)
    }
}

/// The one slip between a typed word and the word that was meant.
enum TypingError: Equatable {
    case omitted, doubled, swapped, replaced, added

    /// How much less likely than the likeliest, in units of strength.
    fileprivate var penalty: Int {
        switch self {
        case .omitted, .doubled, .swapped: 0
        case .replaced: 10
        case .added: 16
        }
    }

    /// Tells which slip it was, for words that are exactly one apart.
    init(typed: ArraySlice<UInt8>, meant: ArraySlice<UInt8>) {
        if typed.count < meant.count {
            self = .omitted
            return
        }
        let common = zip(typed, meant).prefix { $0 == $1 }.count
        let position = typed.startIndex + common
        if typed.count > meant.count {
            // The added letter shows at the end of a run of equal ones: it doubles the letter before it.
            let isDoubled = common > 0 && typed[position] == typed[position - 1]
            self = isDoubled ? .doubled : .added
            return
        }
        let isSwapped =
            position + 1 < typed.endIndex && typed[position] == meant[meant.startIndex + common + 1]
            && typed[position + 1] == meant[meant.startIndex + common]
        self = isSwapped ? .swapped : .replaced
    }
}
