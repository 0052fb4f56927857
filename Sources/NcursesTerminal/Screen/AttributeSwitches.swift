/// Makes the changes of attributes within a frame shorter, without changing what is seen.
///
/// ncurses switches a colour off, resets everything and switches on what comes next, in sequences of their own, each
/// reset with a return from the line drawing set that nobody ever switches to. A third of a frame is made of them.
enum AttributeSwitches {
    private static let escape: UInt8 = 0x1B

    /// The same frame with neighbouring changes in one sequence (ECMA-48, SGR) that begins with the last reset.
    static func condensed(_ frame: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(frame.count)
        var pending: [UInt8] = []
        var place = frame.startIndex
        while place < frame.endIndex {
            if let end = endOfSwitch(frame, from: place) {
                join(frame[place + 2..<end - 1], to: &pending)
                place = end
            } else if frame[place...].starts(with: asciiSet) {
                place += asciiSet.count
            } else {
                write(&pending, to: &result)
                result.append(frame[place])
                place += 1
            }
        }
        write(&pending, to: &result)
        return result
    }

    private static let asciiSet: [UInt8] = [escape, UInt8(ascii: "("), UInt8(ascii: "B")]
    private static let reset = UInt8(ascii: "0")
    private static let separator = UInt8(ascii: ";")

    /// Where the change of attributes that begins here ends, if one does.
    private static func endOfSwitch(_ frame: ArraySlice<UInt8>, from start: Int) -> Int? {
        guard frame[start] == escape, start + 2 < frame.endIndex, frame[start + 1] == UInt8(ascii: "[") else {
            return nil
        }
        // Digits, colons and semicolons.
        let last = frame[(start + 2)...].firstIndex { !(0x30...0x3B).contains($0) }
        guard let last, frame[last] == UInt8(ascii: "m") else { return nil }
        return last + 1
    }

    /// Adds a change's parameters to those before, which count for nothing before a reset.
    private static func join(_ parameters: ArraySlice<UInt8>, to pending: inout [UInt8]) {
        let isReset = parameters.isEmpty || parameters.split(separator: separator).first?.elementsEqual([reset]) == true
        if isReset { pending.removeAll(keepingCapacity: true) }
        if !pending.isEmpty { pending.append(separator) }
        if parameters.isEmpty { pending.append(reset) } else { pending += parameters }
    }

    private static func write(_ pending: inout [UInt8], to result: inout [UInt8]) {
        guard !pending.isEmpty else { return }
        result += [escape, UInt8(ascii: "[")]
        // A reset alone needs no parameter.
        if pending != [reset] { result += pending }
        result.append(UInt8(ascii: "m"))
        pending.removeAll(keepingCapacity: true)
    }
}
