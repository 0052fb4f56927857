/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every machine, so that the same graph gives the same
/// picture.
package struct SeededNumbers {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    /// A number from 0 up to, and without, the limit, which is positive.
    package mutating func below(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }
}
