import CareerGraph

/// What the releases say of their own editions, while they are read.
struct EditionMarks {
    /// O*NET's version, and the month of the release as it writes it.
    var database: (version: String, date: String)?
    var wagesYear: Int?
    var projectionYears: ClosedRange<Int>?
    /// Of all occupations together, in tenths of a percent.
    var averageChange: Int?
    var programYear: Int?
    var taxonomyYear: Int?
    var earlierTaxonomyYear: Int?

    /// The year in a name such as BLS gives to the file: `national_M` (for May), four digits, `_dl.csv`.
    static func wagesYear(_ file: String) throws(ReleaseError) -> Int {
        let name = file.split(separator: "/").last ?? ""
        let parts = name.split { $0 == "_" || $0 == "." }
        let years = parts.filter { $0.first == "M" }.compactMap { ReleaseEditions.year($0.dropFirst()) }
        guard let year = years.first, years.count == 1 else {
            throw ReleaseError(file: file, problem: .unknownEdition(.wages))
        }
        return year
    }

    /// The version and the date of a database, from the two lines that its `Read Me.txt` begins with:
    /// `O*NET ... Database` and `... Release`.
    static func database(_ text: [UInt8], file: String) throws(ReleaseError) -> (version: String, date: String) {
        let lines = text.split(separator: 0x0A, maxSplits: 2).prefix(2)
            .map { String(decoding: $0.prefix(80), as: UTF8.self).trimmingBlanks }
        let words = lines.map { $0.split(separator: " ").map(String.init) }
        guard words.count == 2, words[0].count == 3, words[0][0] == "O*NET", words[0][2] == "Database",
            let version = ReleaseEditions.version(words[0][1]), words[1].count == 3, words[1][2] == "Release",
            EditionMarks.months.contains(words[1][0]), ReleaseEditions.year(words[1][1]) != nil
        else { throw ReleaseError(file: file, line: 1, problem: .unknownEdition(.database)) }
        return (version, words[1][0] + " " + words[1][1])
    }

    private static let months: Set<String> = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}

/// The editions of all releases of a build.
struct RecognizedEditions: Equatable {
    /// Those that the manifest keeps.
    let editions: ReleaseEditions
    /// The month of O*NET's release, in English.
    let onetDate: String
    /// Of the classification of programs (CIP).
    let programYear: Int
    /// Of the classification of occupations (O*NET-SOC), and of the one that the apprenticeships still have.
    let taxonomyYear, earlierTaxonomyYear: Int
}

extension BuildContext {
    /// Which version of O*NET's database this is, as it says itself.
    mutating func recognizeDatabase() throws(ReleaseError) {
        let file = sources.onet + "/Read Me.txt"
        let text: [UInt8]
        do throws(ReleaseError) {
            text = try ReleaseFile.read(file)
        } catch {
            guard error.problem == .missing else { throw error }
            throw ReleaseError(file: file, problem: .unknownEdition(.database))
        }
        marks.database = try EditionMarks.database(text, file: file)
    }

    /// All editions, once every release is read.
    func recognizedEditions() throws(ReleaseError) -> RecognizedEditions {
        guard let database = marks.database else { throw unknown(sources.onet, .database) }
        guard let wagesYear = marks.wagesYear else { throw unknown(sources.wages, .wages) }
        guard let years = marks.projectionYears else { throw unknown(sources.projections, .projections) }
        guard let programYear = marks.programYear else { throw unknown(sources.programs, .programs) }
        guard let taxonomyYear = marks.taxonomyYear, let earlier = marks.earlierTaxonomyYear else {
            throw unknown(sources.crosswalks, .taxonomy)
        }
        return RecognizedEditions(
            editions: ReleaseEditions(
                onet: database.version, wagesYear: wagesYear, baseYear: years.lowerBound, targetYear: years.upperBound,
                averageChangeTenthsOfPercent: marks.averageChange),
            onetDate: database.date, programYear: programYear, taxonomyYear: taxonomyYear,
            earlierTaxonomyYear: earlier)
    }

    private func unknown(_ file: String, _ mark: ReleaseError.ReleaseMark) -> ReleaseError {
        ReleaseError(file: file, problem: .unknownEdition(mark))
    }
}
