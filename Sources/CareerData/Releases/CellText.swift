extension String {
    /// Without blanks (also no-break spaces and tabs) around it.
    var trimmingBlanks: String {
        let isBlank: (Character) -> Bool = { $0.isWhitespace }
        guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) }) else {
            return ""
        }
        return String(self[first...last])
    }

    /// With every run of blanks as one space, and none around it.
    var collapsingBlanks: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

/// Figures as releases print them.
enum Figure {
    /// A decimal number in units of 10^-places, rounded half away from zero: `4.785` at two places is 479.
    ///
    /// Digits are scanned as they stand: a detour over binary floating point would round 4.785 either way.
    static func scaled(_ bytes: ArraySlice<UInt8>, places: Int) -> Int? {
        let isNegative = bytes.first == UInt8(ascii: "-")
        let digits = isNegative ? bytes.dropFirst() : bytes
        guard !digits.isEmpty, digits.count <= 15 else { return nil }
        var value = 0
        var decimals = -1
        var roundsUp = false
        for byte in digits {
            if byte == UInt8(ascii: "."), decimals < 0 {
                decimals = 0
            } else if byte == UInt8(ascii: ","), decimals < 0 {
                continue
            } else if (0x30...0x39).contains(byte) {
                if decimals == places { roundsUp = byte >= 0x35 }
                if decimals >= places {
                    decimals += 1
                } else {
                    value = value * 10 + Int(byte - 0x30)
                    if decimals >= 0 { decimals += 1 }
                }
            } else {
                return nil
            }
        }
        guard digits.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
        for _ in 0..<(places - min(max(decimals, 0), places)) { value *= 10 }
        if roundsUp { value += 1 }
        return isNegative ? -value : value
    }
}
