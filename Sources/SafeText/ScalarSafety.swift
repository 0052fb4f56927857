/// What a Unicode scalar does where text is shown: the one rule for what may reach a terminal, a file or the data.
///
/// Every place asks here and differs only in what it does about the answer: a canvas shows U+FFFD, the command line and
/// JSON write an escape, texts of people are cleaned, the bundle refuses.
public enum ScalarSafety: Sendable, Equatable, CaseIterable {
    /// It is shown, and does nothing else.
    case plain
    /// It has no shape of its own, but scripts and emoji need it: joiners, variation selectors, fillers of Old Korean.
    case shaping
    /// A control character: C0, DEL or C1. It can steer a terminal.
    case control
    /// A separator of lines or paragraphs.
    case lineBreak
    /// It turns the direction of writing, so that what is read is not what is there.
    case direction
    /// It is not seen: soft hyphens, zero width spaces, byte order marks, tags and the like.
    case invisible
    /// What it looks like is a private matter.
    case privateUse
    /// Nobody knows what it looks like: not assigned by the Unicode version at hand, or no character at all.
    case unassigned

    /// What this scalar does.
    @inlinable
    public init(_ scalar: Unicode.Scalar) {
        self = ScalarSafety.isCommonlyPlain(scalar.value) ? .plain : ScalarSafety.special(scalar)
    }

    /// Whether it may be shown as it is, and stand in the texts of people.
    @inlinable
    public var isShowable: Bool { self == .plain || self == .shaping }

    /// Blocks that are plain from end to end, and hold nearly all text: looked at first, because they are quick to tell.
    @inlinable
    static func isCommonlyPlain(_ value: UInt32) -> Bool {
        switch value {
        case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x34F, 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x2319, 0x2500...0x25FF,
            0x4E00...0x9FFF, 0xAC00...0xD7A3:
            true
        default: false
        }
    }

    @usableFromInline
    static func special(_ scalar: Unicode.Scalar) -> ScalarSafety {
        switch scalar.value {
        // Combining grapheme joiner; Old Korean; Mongolian; joiners; variation selectors.
        case 0x034F, 0x115F...0x1160, 0x180B...0x180D, 0x180F, 0x200C...0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF:
            return .shaping
        case 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: return .direction
        // Signs that are written before Arabic, Syriac or Kaithi figures, and controls of Egyptian quadrats: Unicode's
        // category calls them format characters, but they are seen.
        case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890...0x0891, 0x08E2, 0x110BD, 0x110CD, 0x13430...0x1343F:
            return .plain
        default: break
        }
        let properties = scalar.properties
        switch properties.generalCategory {
        case .control: return .control
        case .lineSeparator, .paragraphSeparator: return .lineBreak
        case .privateUse: return .privateUse
        case .unassigned, .surrogate: return .unassigned
        case .format: return .invisible
        default: return properties.isDefaultIgnorableCodePoint ? .invisible : .plain
        }
    }
}
