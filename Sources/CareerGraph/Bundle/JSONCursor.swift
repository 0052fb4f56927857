import Glibc

/// Walks over the few shapes of JSON that a bundle uses: objects of known keys, strings, whole numbers, lists.
///
/// A parser of our own, because the general one builds a string and a value per record (5 MB/s for numbers,
/// docs/data.md): this one only finds where each record begins and ends. It is strict (RFC 8259), never recurses on
/// its input, and so cannot be made to overflow the stack.
package struct JSONCursor {
    /// Decoded in place: a string with escapes is shorter than its JSON, so what is behind the cursor may change.
    private(set) var bytes: [UInt8]
    private(set) var position = 0
    /// Line feeds met so far between values, where they may be.
    private(set) var lineFeeds = 0
    private let file: String

    package init(_ bytes: consuming [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
    }

    /// Gives the bytes back without copying them.
    consuming func takeBytes() -> [UInt8] { bytes }

    /// Runs `body` for each key of the object at the cursor; `body` reads the value.
    package mutating func object(_ body: (String, inout JSONCursor) throws(BundleError) -> Void) throws(BundleError) {
        try expect(UInt8(ascii: "{"))
        var keys: [String] = []
        if try skip(UInt8(ascii: "}")) { return }
        repeat {
            let key = try text()
            guard !keys.contains(key) else { throw fault(.duplicate(key)) }
            keys.append(key)
            try expect(UInt8(ascii: ":"))
            try body(key, &self)
        } while try skip(UInt8(ascii: ","))
        try expect(UInt8(ascii: "}"))
    }

    /// Runs `body` for each element of the list at the cursor; `body` reads the element.
    package mutating func list(_ body: (inout JSONCursor) throws(BundleError) -> Void) throws(BundleError) {
        try expect(UInt8(ascii: "["))
        if try skip(UInt8(ascii: "]")) { return }
        repeat { try body(&self) } while try skip(UInt8(ascii: ","))
        try expect(UInt8(ascii: "]"))
    }

    /// The string at the cursor.
    package mutating func text() throws(BundleError) -> String {
        let range = try string()
        return String(decoding: bytes[range], as: UTF8.self)
    }

    /// Where the decoded bytes of the string at the cursor are.
    mutating func string() throws(BundleError) -> Range<Int> {
        try expect(UInt8(ascii: "\""))
        let start = position
        let length = bytes.withUnsafeBytes { PlainRun.length(in: $0, from: start) }
        guard let length else { throw fault(.malformed(.textAcrossLines)) }
        position = start + length
        if bytes[position] == 0x22 {
            position += 1
            return start..<position - 1
        }
        return try escapedString(from: start)
    }

    /// The whole number at the cursor, from 0.
    package mutating func wholeNumber() throws(BundleError) -> Int {
        skipBlanks()
        let start = position
        var value = 0
        while position < bytes.count, (0x30...0x39).contains(bytes[position]), position - start < 15 {
            value = value * 10 + Int(bytes[position] - 0x30)
            position += 1
        }
        let leadingZero = position - start > 1 && bytes[start] == 0x30
        let goesOn = position < bytes.count && [0x2E, 0x45, 0x65].contains(bytes[position])
        guard position > start, position - start < 15, !leadingZero, !goesOn else {
            throw fault(.malformed(.noNumber))
        }
        return value
    }

    /// Reads the version of a file's form, and refuses any other than the one that is known.
    package mutating func schema(_ known: Int) throws(BundleError) {
        let found = try wholeNumber()
        guard found == known else { throw fault(.schema(found: found, expected: known)) }
    }

    /// Where the decoded bytes of each text of the list at the cursor are.
    ///
    /// Records as the builder writes them, one a line, are stepped over by one `memchr` each: 20,000 of them in half
    /// the time that ``list(_:)`` takes. What that leaves open, whether a line feed stands within one of them, shows
    /// when the file's line feeds are counted against ``lineFeeds``.
    ///
    /// - Parameters:
    ///   - count: how many are expected.
    ///   - hasBackslash: whether the file has escapes: then each text is looked at by itself.
    mutating func texts(reserving count: Int, hasBackslash: Bool) throws(BundleError) -> [Range<Int>] {
        var texts: [Range<Int>] = []
        texts.reserveCapacity(count)
        try expect(UInt8(ascii: "["))
        if try skip(UInt8(ascii: "]")) { return texts }
        repeat {
            skipBlanks()
            if !hasBackslash { takePlainLines(into: &texts) }
            texts.append(try string())
        } while try skip(UInt8(ascii: ","))
        try expect(UInt8(ascii: "]"))
        return texts
    }

    /// Steps over lines of the form `"...",` as long as another text follows.
    private mutating func takePlainLines(into texts: inout [Range<Int>]) {
        var place = position
        var lines = 0
        bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress, place < buffer.count, buffer[place] == 0x22 else { return }
            while let found = memchr(base + place + 1, 0x22, buffer.count - place - 1) {
                let quote = UnsafeRawPointer(found) - base
                guard quote + 3 < buffer.count, buffer[quote + 1] == UInt8(ascii: ","), buffer[quote + 2] == 0x0A,
                    buffer[quote + 3] == 0x22
                else { return }
                texts.append(place + 1..<quote)
                place = quote + 3
                lines += 1
            }
        }
        position = place
        lineFeeds += lines
    }

    /// Throws unless nothing but blanks follows.
    package mutating func end() throws(BundleError) {
        skipBlanks()
        guard position == bytes.count else { throw fault(.malformed(.textAfterEnd)) }
    }

    /// A fault at the cursor's line.
    package func fault(_ problem: BundleError.Problem) -> BundleError {
        let line = bytes.prefix(position).count { $0 == 0x0A } + 1
        return BundleError(file: file, line: line, problem: problem)
    }

    mutating func expect(_ byte: UInt8) throws(BundleError) {
        guard try skip(byte) else {
            let text = String(UnicodeScalar(byte))
            throw fault(.malformed(.missing(text, isAtEnd: position >= bytes.count)))
        }
    }

    /// Steps over a byte, and blanks before it, if it is there.
    mutating func skip(_ byte: UInt8) throws(BundleError) -> Bool {
        skipBlanks()
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private mutating func skipBlanks() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x0A: lineFeeds += 1
            case 0x20, 0x0D, 0x09: break
            default: return
            }
            position += 1
        }
    }
}

extension JSONCursor {
    /// Goes on with a string whose first backslash is at the cursor, and decodes it in place.
    private mutating func escapedString(from start: Int) throws(BundleError) -> Range<Int> {
        var target = position
        while position < bytes.count, bytes[position] != 0x22 {
            guard bytes[position] >= 0x20 else { throw fault(.malformed(.controlCharacter)) }
            if bytes[position] != 0x5C {
                bytes[target] = bytes[position]
                target += 1
                position += 1
                continue
            }
            for byte in try escape() {
                bytes[target] = byte
                target += 1
            }
        }
        guard position < bytes.count else { throw fault(.malformed(.unendedText)) }
        position += 1
        return start..<target
    }

    /// The UTF-8 of the escape sequence at the cursor, never longer than the sequence itself.
    private mutating func escape() throws(BundleError) -> [UInt8] {
        guard position + 1 < bytes.count else { throw fault(.malformed(.unendedText)) }
        let letter = bytes[position + 1]
        position += 2
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [letter]
        case UInt8(ascii: "u"): return Array(String(try unicodeEscape()).utf8)
        case UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            throw fault(
                .invalidValue("\\" + String(UnicodeScalar(letter)), expected: .plainText))
        default: throw fault(.malformed(.unknownEscape))
        }
    }

    private mutating func unicodeEscape() throws(BundleError) -> Unicode.Scalar {
        var value = try fourHexDigits()
        if (0xD800...0xDBFF).contains(value), position + 1 < bytes.count, bytes[position] == 0x5C,
            bytes[position + 1] == UInt8(ascii: "u")
        {
            position += 2
            let low = try fourHexDigits()
            guard (0xDC00...0xDFFF).contains(low) else { throw fault(.malformed(.halfSurrogate)) }
            value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(value) else { throw fault(.malformed(.halfSurrogate)) }
        guard !BundleText.isForbidden(value) else {
            throw fault(.invalidValue(BundleText.name(of: value), expected: .plainText))
        }
        return scalar
    }

    private mutating func fourHexDigits() throws(BundleError) -> UInt32 {
        guard position + 4 <= bytes.count else { throw fault(.malformed(.unendedText)) }
        var value: UInt32 = 0
        for byte in bytes[position..<position + 4] {
            guard let digit = Character(UnicodeScalar(byte)).hexDigitValue, byte < 0x80 else {
                throw fault(.malformed(.unknownEscape))
            }
            value = value << 4 | UInt32(digit)
        }
        position += 4
        return value
    }
}

/// Finds where the plain part of a JSON string ends: at its closing quote or its first backslash.
///
/// Three `memchr` passes are an order of magnitude faster than a loop over bytes, and the titles are megabytes.
private enum PlainRun {
    /// nil where the string does not end before its line or the file does.
    static func length(in buffer: UnsafeRawBufferPointer, from start: Int) -> Int? {
        guard let quote = find(0x22, in: buffer, from: start, count: buffer.count - start) else { return nil }
        let length = find(0x5C, in: buffer, from: start, count: quote) ?? quote
        return find(0x0A, in: buffer, from: start, count: length) == nil ? length : nil
    }

    private static func find(_ byte: Int32, in buffer: UnsafeRawBufferPointer, from start: Int, count: Int) -> Int? {
        guard let base = buffer.baseAddress, count > 0, let found = memchr(base + start, byte, count) else {
            return nil
        }
        return UnsafeRawPointer(found) - (base + start)
    }
}
