import TerminalUI

/// The bytes that switch to each style on this terminal, worked out once.
@MainActor
struct StyleSequences {
    /// How one style is switched on.
    struct Look {
        /// Where nothing is switched on.
        var fromPlain: [UInt8]
        /// Whatever is switched on.
        var fromAny: [UInt8]
    }

    private let looks: [Look]

    /// - Parameter wantsColor: whether colors are used where there are any.
    init(terminfo: Terminfo, wantsColor: Bool) {
        let depth = wantsColor ? StyleSequences.depth(terminfo) : .none
        let reset = StyleSequences.reset(terminfo)
        looks = StyleSequences.all.map { style in
            let switches = StyleSequences.switches(style, terminfo, depth)
            return Look(
                fromPlain: AttributeSequence.joined(switches), fromAny: AttributeSequence.joined([reset] + switches))
        }
    }

    subscript(style: Style) -> Look { looks[StyleSequences.index(style)] }

    /// Every style, at its ``index(_:)``.
    private static let all: [Style] = Role.allCases.flatMap { role in
        (0..<8).map { Style(role, bold: $0 & 1 != 0, reversed: $0 & 2 != 0, underlined: $0 & 4 != 0) }
    }

    private static func index(_ style: Style) -> Int {
        Int(style.role.rawValue) << 3 | (style.isBold ? 1 : 0) | (style.isReversed ? 2 : 0)
            | (style.isUnderlined ? 4 : 0)
    }

    /// Colors on the terminal's own background, which takes a way back to it.
    private static func depth(_ terminfo: Terminfo) -> ColorDepth {
        guard !terminfo.bytes("setaf").isEmpty, !terminfo.bytes("op").isEmpty else { return .none }
        return ColorDepth(colors: terminfo.number("colors") ?? 0)
    }

    /// What switches everything off. ECMA-48's reset takes the colors with it; where a terminal has something else for
    /// attributes, the colors get their own.
    private static func reset(_ terminfo: Terminfo) -> [UInt8] {
        let reset = AttributeSequence.withoutCharacterSets(terminfo.bytes("sgr0"))
        return AttributeSequence.parameters(reset) != nil ? reset : reset + terminfo.bytes("op")
    }

    private static func switches(_ style: Style, _ terminfo: Terminfo, _ depth: ColorDepth) -> [[UInt8]] {
        let look = Palette.look(style.role, depth: depth, canDim: depth == .none || terminfo.allows(.dim))
        let hasColor = look.color != nil
        let wanted: [(Bool, Terminfo.Attribute)] = [
            (style.isBold || look.isBold, .bold), (look.isDim, .dim), (style.isReversed, .reverse),
            (style.isUnderlined, .underline),
        ]
        let attributes = wanted.filter { $0.0 && (!hasColor || terminfo.allows($0.1)) }
            .map { terminfo.bytes($0.1.capability) }
        return attributes + (look.color.map { [terminfo.colorBytes($0)] } ?? [])
    }
}

extension Terminfo {
    /// What text can be apart from colored.
    enum Attribute: Int {
        // The bits of terminfo's `ncv`.
        case underline = 0x02
        case reverse = 0x04
        case dim = 0x10
        case bold = 0x20

        /// The name of what switches it on.
        var capability: String {
            switch self {
            case .underline: "smul"
            case .reverse: "rev"
            case .dim: "dim"
            case .bold: "bold"
            }
        }
    }

    /// Whether an attribute goes with colors: `ncv` names those that do not, the Linux console's dim text for one.
    func allows(_ attribute: Attribute) -> Bool { (number("ncv") ?? 0) & attribute.rawValue == 0 }
}

/// Sequences that change attributes (ECMA-48, SGR).
enum AttributeSequence {
    private static let start: [UInt8] = [0x1B, UInt8(ascii: "[")]
    private static let end = UInt8(ascii: "m")

    /// Several changes in one sequence; one after the other where one of them is no SGR.
    static func joined(_ sequences: [[UInt8]]) -> [UInt8] {
        let sequences = sequences.filter { !$0.isEmpty }
        // A reset alone needs no parameter; before others it needs its 0.
        guard sequences.count > 1 else { return sequences.first ?? [] }
        var parameters: [UInt8] = []
        for sequence in sequences {
            guard let own = self.parameters(sequence) else { return Array(sequences.joined()) }
            if !parameters.isEmpty { parameters.append(UInt8(ascii: ";")) }
            parameters += own.isEmpty ? [UInt8(ascii: "0")] : Array(own)
        }
        return start + parameters + [end]
    }

    /// What stands between `ESC [` and `m`; nil where this is no SGR.
    static func parameters(_ sequence: [UInt8]) -> ArraySlice<UInt8>? {
        guard sequence.starts(with: start), sequence.count > start.count, sequence.last == end else { return nil }
        let parameters = sequence[start.count..<(sequence.count - 1)]
        // Digits, colons and semicolons.
        return parameters.allSatisfy { (0x30...0x3B).contains($0) } ? parameters : nil
    }

    /// Without the return from the line drawing set, to which nobody switches here.
    static func withoutCharacterSets(_ sequence: [UInt8]) -> [UInt8] {
        let shiftIn: UInt8 = 0x0F
        let asciiSet: [UInt8] = [0x1B, UInt8(ascii: "("), UInt8(ascii: "B")]
        var rest = sequence.filter { $0 != shiftIn }
        if rest.starts(with: asciiSet) { rest.removeFirst(asciiSet.count) }
        return rest
    }
}
