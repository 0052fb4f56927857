import TestSupport
import Testing

@testable import CareerGraph

@Suite struct TitleIndexTests {
    /// Occupations 0-7, each with its own title first.
    private static let titles: [[String]] = [
        ["Registered Nurses", "Registered Nurse (RN)", "Nurse", "Staff Nurse"],
        ["Critical Care Nurses", "Burn Unit Nurse", "Intensive Care Unit Registered Nurse (ICU RN)"],
        ["Electricians", "Electrician", "Wireman"],
        ["Helpers--Electricians", "Electrician's Helper"],
        ["Heavy and Tractor-Trailer Truck Drivers", "CDL Driver (Commercial Driver's License Driver)", "Truck Driver"],
        ["Theater Managers", "Theatre Manager", "Color Consultant", "Program Organizer", "Maître d'"],
        ["Healthcare Social Workers", "Tire Technician", "Counselor"],
        ["Certified Nursing Assistants", "Nurse Aide"],
    ]

    private static let index: TitleIndex = {
        var list = TitleList()
        for (occupation, titles) in titles.enumerated() {
            for (position, title) in titles.enumerated() {
                let kind: TitleKind = position == 0 ? .occupation : .alternate
                list.append(title.utf8, of: OccupationID(occupation), kind: kind)
            }
        }
        return TitleIndex(titles: list, employment: [3_000_000, nil, 700_000])
    }()

    private func first(_ query: String) -> TitleMatch? { Self.index.search(query, limit: 10).first }

    @Test(arguments: [
        ("nurse", 0, "Nurse", TitleMatchQuality.exact), ("nurses registered", 0, "Registered Nurses", .words),
        ("RN", 0, "Registered Nurse (RN)", .exact), ("electrician", 2, "Electricians", .exact),
        ("electritian", 2, "Electrician", .corrected), ("elecrticians", 2, "Electricians", .corrected),
        ("cdl", 4, "CDL Driver (Commercial Driver's License Driver)", .words),
        ("truck dri", 4, "Truck Driver", .words), ("truckdriver", 4, "Truck Driver", .exact),
        ("health care social worker", 6, "Healthcare Social Workers", .exact),
        ("theater manager", 5, "Theater Managers", .exact), ("colour", 5, "Color Consultant", .words),
        ("programme organiser", 5, "Program Organizer", .exact), ("maitre d", 5, "Maître d'", .exact),
        ("MAÎTRE D’", 5, "Maître d'", .exact), ("tyre", 6, "Tire Technician", .words),
        ("counsellor", 6, "Counselor", .exact), ("cna", 7, "Certified Nursing Assistants", .initials),
        ("drivers helper electrician", 3, "Helpers--Electricians", .partial),
    ])
    func findsByHand(query: String, occupation: Int, title: String, quality: TitleMatchQuality) {
        let match = first(query)
        #expect(match?.occupation.index == occupation)
        #expect(match?.title == title)
        #expect(match?.quality == quality)
    }

    @Test func marksTheWordsThatMatched() {
        #expect(first("rn")?.matchedRanges == [18..<20])
        #expect(first("driver truck")?.matchedRanges == [0..<5, 6..<12])
        #expect(first("maitre")?.matchedRanges == [0..<7])
        #expect(first("cna")?.matchedRanges == [0..<1, 10..<11, 18..<19])
    }

    @Test func givesEachOccupationOnce() {
        let matches = Self.index.search("nurse", limit: 100)
        #expect(Set(matches.map(\.occupation)).count == matches.count)
        #expect(matches.map(\.occupation.index) == [0, 7, 1])
    }

    @Test func keepsToTheLimit() {
        #expect(Self.index.search("nurse", limit: 1).count == 1)
        #expect(Self.index.search("nurse", limit: 0).isEmpty)
        #expect(Self.index.search("nurse", limit: -5).isEmpty)
        #expect(Self.index.search("nurse", limit: .max).count > 1)
    }

    @Test(arguments: ["", " ", "--", "🚑", "\u{0}\u{7}", "'", "\u{301}", "медсестра", "看護師", "تمريض"])
    func hasNoAnswerToNothing(query: String) {
        #expect(Self.index.search(query, limit: 10).isEmpty)
    }

    @Test func readsOnlyTheBeginningOfHugeQueries() {
        #expect(first("nurse " + String(repeating: " ", count: 1_000_000))?.occupation.index == 0)
        #expect(Self.index.search(String(repeating: "x", count: 1_000_000), limit: 10).isEmpty)
        #expect(first(String(repeating: "nurse ", count: 100_000)) != nil)
        #expect(first("\u{202E}nurse\u{1B}[2J 🚑")?.occupation.index == 0)
    }

    @Test func survivesAnything() {
        var random = TypingErrors(seed: 3)
        let alphabet = Array("nurse electric ()'.-é🚑\u{202E}\u{0}Ω9".unicodeScalars)
        for _ in 0..<300 {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<random.number(below: 60) { scalars.append(alphabet[random.number(below: alphabet.count)]) }
            let query = String(scalars)
            let matches = Self.index.search(query, limit: 5)
            #expect(matches == Self.index.search(query, limit: 5))
            for match in matches { checkRanges(match) }
        }
    }

    private func checkRanges(_ match: TitleMatch) {
        var end = 0
        for range in match.matchedRanges {
            #expect(range.lowerBound >= end && !range.isEmpty && range.upperBound <= match.title.utf8.count)
            end = range.upperBound
        }
    }

    @Test func findsNothingInNothing() {
        #expect(TitleIndex(titles: TitleList()).search("nurse", limit: 5).isEmpty)
        var list = TitleList()
        list.append("--".utf8, of: OccupationID(0), kind: .occupation)
        list.append("".utf8, of: OccupationID(1), kind: .alternate)
        #expect(TitleIndex(titles: list).search("nurse", limit: 5).isEmpty)
    }

    @Test func takesTitlesOfAnyBytes() {
        var random = TypingErrors(seed: 8)
        var list = TitleList()
        for title in 0..<400 {
            let bytes = (0..<random.number(below: 300)).map { _ in UInt8(random.number(below: 256)) }
            list.append(bytes, of: OccupationID(title % 7), kind: .alternate)
        }
        list.append([UInt8](repeating: UInt8(ascii: "a"), count: 100_000), of: OccupationID(9), kind: .alternate)
        list.append(Array(String(repeating: "b ", count: 50_000).utf8), of: OccupationID(8), kind: .alternate)
        let index = TitleIndex(titles: list)
        #expect(index.search("b", limit: 20).contains { $0.occupation.index == 8 })
        #expect(index.search(String(repeating: "a", count: 70), limit: 3).first?.occupation.index == 9)
        for letter in "abcdefghij" { for match in index.search(String(letter), limit: 20) { checkRanges(match) } }
    }
}

@Suite struct SpellingVariantsTests {
    @Test(arguments: [
        ("labour", "labor"), ("labor", "labour"), ("labourer", "laborer"), ("organisation", "organization"),
        ("organiser", "organizer"), ("theatre", "theater"), ("theater", "theatre"), ("programme", "program"),
        ("tyre", "tire"), ("counsellor", "counselor"), ("paediatric", "pediatric"), ("analyser", "analyzer"),
    ])
    func knowsBothSpellings(word: String, other: String) {
        #expect(SpellingVariants.spellings(of: word).contains(other))
    }

    @Test(arguments: [
        ("nurses", "nurse"), ("nurse", "nurses"), ("secretaries", "secretary"), ("secretary", "secretaries"),
        ("waitresses", "waitress"), ("waitress", "waitresses"), ("foremen", "foreman"), ("foreman", "foremen"),
        ("coach", "coaches"), ("movies", "movie"),
    ])
    func knowsBothNumbers(word: String, other: String) {
        #expect(SpellingVariants.numbers(of: word).contains(other))
    }
}
