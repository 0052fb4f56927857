import TestSupport
import Testing

@testable import CareerGraph

/// The index that lies in the bundle, against one that is made from the map at run time.
@Suite("The search index in files")
struct SearchIndexFileTests {
    private let graph: CareerGraph
    private let texts: PlainTexts

    init() throws {
        graph = try FullBundle.load()
        texts = try PlainTexts.load(directory: FullBundle.directory, language: .spanish, for: graph)
    }

    /// Queries as people type them: titles and single words of them in both languages, whole or begun, as they are or
    /// with one or two slips, and some that no title has.
    private func queries(_ count: Int, seed: UInt64) -> [String] {
        let titles = graph.occupationIDs.flatMap { id in
            graph.details.alternateTitles(of: id).map(\.title) + [graph[id].title]
                + (texts.title(of: id).map { GenderedTitle.forms(of: $0) } ?? [])
        }
        var numbers = TypingErrors(seed: seed)
        var queries = ["", " ", "(", "a", "zzzz", "cna", "rn", "enfermera", "médico", "de la", "truckdriver", "日本"]
        while queries.count < count {
            var query = titles[numbers.number(below: titles.count)]
            if numbers.number(below: 3) == 0 {
                let words = query.split(separator: " ")
                query = words.isEmpty ? query : String(words[numbers.number(below: words.count)])
            }
            if numbers.number(below: 3) == 0 { query = String(query.prefix(1 + numbers.number(below: query.count))) }
            for _ in 0..<numbers.number(below: 3) { query = numbers.slip(in: query) }
            queries.append(query)
        }
        return queries
    }

    @Test("answers every query as the index that is made at run time, in English")
    func english() throws {
        let search = try TitleSearch(directory: FullBundle.directory)
        let (own, both) = (graph.titleIndex(), graph.titleIndex(with: [texts]))
        for query in queries(1_200, seed: 11) {
            var expected = own.search(query, limit: 20)
            let best = expected.map(\.quality).min()
            if best.map({ $0 > .initials }) ?? true { expected = both.search(query, limit: 20) }
            #expect(try search.matches(query, limit: 20, language: .english).matches == expected, "\(query)")
        }
    }

    @Test("and in Spanish")
    func spanish() throws {
        let search = try TitleSearch(directory: FullBundle.directory)
        let both = graph.titleIndex(with: [texts])
        for query in queries(1_200, seed: 12) {
            let found = try search.matches(query, limit: 20, language: .spanish).matches
            #expect(found == both.search(query, limit: 20), "\(query)")
        }
    }

    @Test("Two languages joined answer as one list of all titles")
    func joined() throws {
        var list = graph.titleList()
        for id in graph.occupationIDs {
            if let title = texts.title(of: id) { list.append(translation: title, of: id) }
        }
        let whole = TitleIndex(titles: list, employment: graph.occupations.map { $0.wages?.employmentForRanking })
        let joined = graph.titleIndex(with: [texts])
        for query in queries(600, seed: 13) {
            #expect(joined.search(query, limit: 20) == whole.search(query, limit: 20), "\(query)")
        }
    }

    @Test("knows the codes, titles and texts of what it finds")
    func names() throws {
        let search = try TitleSearch(directory: FullBundle.directory)
        for (language, loaded) in [
            (TextLanguage.spanish, texts),
            (.english, try PlainTexts.load(directory: FullBundle.directory, language: .english, for: graph)),
        ] {
            let read = try OccupationTexts(directory: FullBundle.directory, language: language)
            for id in graph.occupationIDs {
                #expect(search.code(of: id) == graph[id].code && search.title(of: id) == graph[id].title)
                #expect(read.title(of: graph[id].code) == loaded.title(of: id))
                #expect(read.text(of: graph[id].code) == loaded.text(of: id))
            }
        }
    }
}

/// A small index, and every way in which its file can be broken.
@Suite("A damaged search index")
struct DamagedSearchIndexTests {
    private static let codes = ["11-1011.00", "29-1141.00"].compactMap { OccupationCode($0) }
    private static let sources = "occupations.json 00|titles.json 11"

    private static let titles: IndexedTitles = {
        var list = TitleList()
        list.append("Chief Executive (CEO)".utf8, of: OccupationID(0), kind: .reported)
        list.append("Chief Executives".utf8, of: OccupationID(0), kind: .occupation)
        list.append("Nurse".utf8, of: OccupationID(1), kind: .alternate)
        list.append("-".utf8, of: OccupationID(1), kind: .alternate)
        list.append("Médica".utf8, of: OccupationID(1), kind: .translation)
        return TitleIndexBuilder.indexed(list)
    }()

    private static let text = String(
        decoding: SearchIndexFile.bytes(
            titles, language: .english, sources: sources, codes: codes, preferences: [7, 60], places: [120..<180]),
        as: UTF8.self)

    private func read(_ text: String) throws(BundleError) -> SearchIndexFile {
        try SearchIndexFile(
            Array(text.utf8), language: .english, sources: DamagedSearchIndexTests.sources,
            codes: DamagedSearchIndexTests.codes)
    }

    @Test("What was written is read")
    func roundTrip() throws {
        let file = try read(DamagedSearchIndexTests.text)
        #expect(file.titles == DamagedSearchIndexTests.titles)
        #expect(file.preferences == [7, 60])
        #expect(file.places == [120..<180, 0..<0])
        #expect(file.titles.parts.count == 2)
        let words = String(decoding: file.titles.words.text, as: UTF8.self)
        #expect(words == "ceo chief executive executives medica nurse ")
    }

    /// What stands there, and what is put in its place.
    private static let damages: [(old: String, new: String)] = [
        ("\"schema\": 1", "\"schema\": 2"), ("\"en\"", "\"es\""), ("\"search\"", "\"titles\""),
        ("titles.json 11", "titles.json 12"), ("made from|", "words|"),
        ("words|ceo", "word|ceo"), ("|ceo chief", "|chief ceo"), ("ceo chief", "ceo ceo chief"),
        ("ceo chief", "ceo  chief"), ("ceo chief", "ceo|chief"), ("nurse \"", "nurse\""),
        ("nurse", String(repeating: "n", count: 65)),
        ("11-1011.00|", "11-1012.00|"), ("29-1141.00|60|", "11-1011.00|60|"), ("|60|", "|61|"), ("|60|", "|-1|"),
        ("|60|", "|x|"), ("|60|", "||"), ("|60|", "|60|x|"), ("|60|", "|60"),
    ]

    @Test("Every damage is refused", arguments: 0..<damages.count)
    func damage(_ number: Int) throws {
        let (old, new) = DamagedSearchIndexTests.damages[number]
        var damaged = DamagedSearchIndexTests.text
        damaged.replaceSubrange(try #require(damaged.firstRange(of: old)), with: new)
        // No preference at all is what the file of another language has.
        guard new != "||" else {
            #expect(try read(damaged).preferences == [7, 0])
            return
        }
        #expect(throws: BundleError.self) { try read(damaged) }
    }

    @Test("A file that is cut anywhere is refused")
    func truncated() {
        let text = DamagedSearchIndexTests.text
        for length in 0..<text.utf8.count - 1 {
            #expect(throws: BundleError.self, "\(length)") { try read(String(text.prefix(length))) }
        }
    }

    @Test("Any byte in another's place is refused, or gives an index that can be searched")
    func anyByte() throws {
        var numbers = TypingErrors(seed: 3)
        let bytes = Array(DamagedSearchIndexTests.text.utf8)
        var refused = 0
        for _ in 0..<20_000 {
            var damaged = bytes
            for _ in 0...numbers.number(below: 2) {
                damaged[numbers.number(below: bytes.count)] = UInt8(numbers.number(below: 256))
            }
            do throws(BundleError) {
                let file = try SearchIndexFile(
                    damaged, language: .english, sources: DamagedSearchIndexTests.sources,
                    codes: DamagedSearchIndexTests.codes)
                var list = TitleList()
                for occupation in file.titles.occupations {
                    list.append("Nurse".utf8, of: OccupationID(Int(occupation)), kind: .alternate)
                }
                let index = TitleIndex(
                    [TitleIndex.Language(file.titles, texts: list)], preferences: file.preferences)
                for query in ["nurse", "chief ceo", "n", "executivs"] { _ = index.search(query, limit: 5) }
            } catch {
                refused += 1
            }
        }
        #expect(refused > 10_000)
    }

    @Test("A title that is no more what was indexed is no answer")
    func changedText() {
        var list = TitleList()
        for title in ["Chief Executive (CEO)", "Chief Executives", "Nurses", "-", "Médica"] {
            list.append(title.utf8, of: OccupationID(0), kind: .alternate)
        }
        let index = TitleIndex(
            [TitleIndex.Language(DamagedSearchIndexTests.titles, texts: list)], preferences: [0, 0])
        #expect(index.answers(to: "nurse", limit: 5) == [nil])
        #expect(index.search("chief executive", limit: 5).map(\.title) == ["Chief Executives"])
    }
}
