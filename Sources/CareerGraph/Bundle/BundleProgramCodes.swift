/// A source of details that can give an occupation's programs of study as numbers, without making a string of each.
package protocol ProgramCodeListing {
    /// The digits of each program's CIP code: 513801 for 51.3801. In order of code.
    func programNumbers(of occupation: OccupationID) -> [UInt32]
}

extension BundleDetails: ProgramCodeListing {
    package func programNumbers(of occupation: OccupationID) -> [UInt32] {
        guard let fields = keyed(.occupationPrograms)?.fields(of: occupation.index) else { return [] }
        return OccupationProgramsRecord.codes(fields).map { ProgramNumber.read($0) }
    }
}

extension CareerGraph {
    /// The programs of study that lead to an occupation, as numbers that tell them apart.
    package func programNumbers(of occupation: OccupationID) -> [UInt32] {
        if let listing = details as? any ProgramCodeListing { return listing.programNumbers(of: occupation) }
        return details.programs(of: occupation).map { ProgramNumber.read($0.code.utf8) }
    }

    /// All titles of all occupations as bytes: alternate ones in order of occupation, then the occupations' own.
    package func everyTitle() -> TitleList { titleList() }
}

/// The digits of a CIP code as one number.
private enum ProgramNumber {
    static func read(_ code: some Sequence<UInt8>) -> UInt32 {
        code.reduce(0) { sum, byte in
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                ? sum &* 10 &+ UInt32(byte - UInt8(ascii: "0")) : sum
        }
    }
}
