import TerminalUI

/// The sequences that a terminal's description names for keys.
struct TerminfoKeys: Sendable, Equatable {
    /// What the beginning of some input is.
    enum Match: Equatable {
        case key(Key, Int)
        /// It may become a key that no other terminal has.
        case beginning
        case none
    }

    /// Terminfo's names for the keys that the program knows.
    static let names: [(name: String, key: Key)] =
        [
            ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
            ("kfnd", .home), ("kslt", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert),
            ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter), ("kLFT3", .altLeft), ("kRIT3", .altRight),
        ] + (1...12).map { ("kf\($0)", Key.function($0)) }

    private let sequences: [(bytes: [UInt8], key: Key)]

    /// - Parameter sequences: in order of preference. Only those that begin with an escape character count: a
    ///   description must not take letters away from the person who types.
    init(_ sequences: [(bytes: [UInt8], key: Key)] = []) {
        self.sequences = sequences.filter { $0.bytes.count > 1 && $0.bytes.first == 0x1B }
    }

    static func == (left: TerminfoKeys, right: TerminfoKeys) -> Bool {
        left.sequences.elementsEqual(right.sequences) { $0 == $1 }
    }

    /// - Parameter input: begins with an escape character.
    func match(_ input: ArraySlice<UInt8>) -> Match {
        var best: (key: Key, count: Int)?
        var isBeginning = false
        for (bytes, key) in sequences {
            if input.starts(with: bytes) {
                if bytes.count > best?.count ?? 0 { best = (key, bytes.count) }
            } else if input.count > 1, bytes.starts(with: input) {
                isBeginning = true
            }
        }
        if let best { return .key(best.key, best.count) }
        return isBeginning ? .beginning : .none
    }
}
