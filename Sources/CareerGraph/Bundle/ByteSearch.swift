import Glibc

extension [UInt8] {
    /// The first place of a byte within a range: `memchr`, many times faster than a loop over megabytes.
    func firstPlace(of byte: UInt8, in range: Range<Int>) -> Int? {
        withUnsafeBytes { buffer in
            precondition(range.lowerBound >= 0 && range.upperBound <= buffer.count)
            guard !range.isEmpty, let base = buffer.baseAddress,
                let found = memchr(base + range.lowerBound, Int32(byte), range.count)
            else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }
}
