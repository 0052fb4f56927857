/// A move that people take from one occupation to another, with how likely it is to be the usual one and what speaks for
/// it: derived by Rung when a bundle is built (docs/routes.md).
public struct UsualStep: Sendable, Equatable {
    /// What speaks for a step. Raw values are bits; their letters are those of the bundle.
    public struct Evidence: OptionSet, Sendable, Hashable {
        public let rawValue: UInt8

        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// O*NET's experts relate the two, in either direction.
        public static let experts = Evidence(rawValue: 1)
        /// An authored ladder has the move.
        public static let ladder = Evidence(rawValue: 2)
        /// Both are in a common pathway.
        public static let pathway = Evidence(rawValue: 4)
        /// From helper to trade, from the trade to its supervisors, from them to managers.
        public static let promotion = Evidence(rawValue: 8)

        /// The letters, in order of the bits.
        static let letters: [Character] = ["e", "l", "p", "m"]
    }

    public let occupation: OccupationID
    /// 0-1000.
    public let thousandths: Int
    public let evidence: Evidence

    /// 0-1.
    public var likelihood: Double { Double(thousandths) / 1_000 }

    public init(occupation: OccupationID, thousandths: Int, evidence: Evidence) {
        self.occupation = occupation
        self.thousandths = thousandths
        self.evidence = evidence
    }
}

extension UsualStep.Evidence {
    /// As the bundle has it.
    package var text: String {
        String(Self.letters.enumerated().filter { contains(Self(rawValue: 1 << UInt8($0.offset))) }.map(\.element))
    }

    /// - Parameter text: letters of the bundle; nil for others.
    package init?(text: some StringProtocol) {
        var bits: UInt8 = 0
        for letter in text {
            guard let place = Self.letters.firstIndex(of: letter) else { return nil }
            bits |= 1 << UInt8(place)
        }
        self.init(rawValue: bits)
    }
}
