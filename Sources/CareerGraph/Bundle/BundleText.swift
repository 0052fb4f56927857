import SafeText

/// Which text a bundle may hold: well-formed UTF-8 of plain characters (``ScalarSafety/plain``).
package enum BundleText {
    /// What one pass over a file's bytes tells.
    struct Survey {
        /// The first byte that may not stand in a bundle file, or nil where all are well.
        var fault: (offset: Int, problem: BundleError.Problem)?
        /// How many line feeds there are, between the records or where they may not be.
        var lineFeeds = 0
        /// Whether any text may hold an escape.
        var hasBackslash = false
    }

    /// Looks at every byte of a file once.
    ///
    /// Line feeds may stand between the records. Everything is plain ASCII as a rule, which is checked a block at a
    /// time; only a block with something else in it is looked at character by character. Counting the line feeds on
    /// the way spares the reader of the records a search for them in every text (``JSONCursor/texts(reserving:)``).
    static func survey(_ bytes: UnsafeBufferPointer<UInt8>) -> Survey {
        var survey = Survey()
        var checked = 0
        var start = 0
        while start < bytes.count {
            let end = min(start + blockLength, bytes.count)
            let block = TextBlock(bytes, from: start, to: end)
            survey.lineFeeds += block.lineFeeds
            survey.hasBackslash = survey.hasBackslash || block.hasBackslash
            if block.isPlain {
                checked = max(checked, end)
            } else {
                // A character may reach over from the block before.
                checked = max(checked, start)
                if let fault = scan(bytes, from: &checked, to: end) {
                    survey.fault = fault
                    return survey
                }
            }
            start = end
        }
        return survey
    }

    private static let blockLength = 1024

    /// Throws unless a file's bytes are text that a bundle may hold.
    package static func check(_ bytes: [UInt8], file: String) throws(BundleError) {
        guard let fault = bytes.withUnsafeBufferPointer({ survey($0) }).fault else { return }
        let line = bytes.prefix(fault.offset).count { $0 == 0x0A } + 1
        throw BundleError(file: file, line: line, problem: fault.problem)
    }

    /// Whether a scalar may not stand in a bundle: all that is not seen, and does more than being seen.
    static func isForbidden(_ scalar: UInt32) -> Bool {
        guard let scalar = Unicode.Scalar(scalar) else { return true }
        return ScalarSafety(scalar) != .plain
    }

    private static func scan(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: inout Int, to end: Int
    ) -> (offset: Int, problem: BundleError.Problem)? {
        while start < end {
            // Plain text between two other characters, eight bytes at a time.
            while start + 8 <= end, TextBlock.isPrintable(bytes, at: start) { start += 8 }
            guard start < end else { break }
            guard let (scalar, length) = scalar(in: bytes, at: start) else {
                return (start, .malformed(.invalidUTF8))
            }
            if scalar != 0x0A, isForbidden(scalar) {
                return (start, .invalidValue(name(of: scalar), expected: .plainText))
            }
            start += length
        }
        return nil
    }

    /// A character's name that is safe to print: `U+001B`.
    package static func name(of scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// The scalar at an offset and how many bytes it takes; nil where the bytes are not well-formed (RFC 3629).
    private static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (UInt32, Int)? {
        let first = UInt32(bytes[offset])
        if first < 0x80 { return (first, 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first <= 0xF4, offset + length <= bytes.count else { return nil }
        var value = first & (0xFF >> UInt32(length + 1))
        for position in 1..<length {
            let next = UInt32(bytes[offset + position])
            guard next & 0xC0 == 0x80 else { return nil }
            value = value << 6 | next & 0x3F
        }
        let smallest: [UInt32] = [0, 0, 0x80, 0x800, 0x10000]
        guard value >= smallest[length], value <= 0x10FFFF, !(0xD800...0xDFFF).contains(value) else { return nil }
        return (value, length)
    }
}
