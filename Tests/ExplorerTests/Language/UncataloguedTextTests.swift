import CareerGraph
import CareerGuidance
import TerminalUI
import TestSupport
import Testing
import Words

@testable import Explorer

/// No text on a screen that does not come from a catalog, from the map or from the plain texts.
///
/// The catalog's letters are turned into letters of private use, those of the map into Greek ones; what is still
/// written in Latin letters comes from somewhere else.
struct UncataloguedTextTests {
    private static let privateUse: UInt32 = 0xE000

    private static func marked(_ text: String) -> String {
        var inside = false
        return String(
            text.map { character -> Character in
                // The marks for values stay readable for the catalog, the words in them too.
                if character == "{" { inside = true }
                defer { if character == "}" { inside = false } }
                guard character.isLetter, let scalar = character.unicodeScalars.first, !inside || scalar.value > 0x7F
                else { return character }
                return Unicode.Scalar(privateUse + scalar.value % 0x1000).map(Character.init) ?? character
            })
    }

    /// `{count:one=job|other=jobs}`: the words in a mark come from the catalog too.
    private static let wordsInMarks: Set<Substring> = {
        var words: Set<Substring> = []
        for language in Language.allCases {
            for index in Message.keys.indices {
                let parts = MessageCatalog(language).template(at: index).split(separator: "{").dropFirst()
                for part in parts { words.formUnion(part.prefix { $0 != "}" }.split { !$0.isASCII || !$0.isLetter }) }
            }
        }
        return words
    }()

    /// Names of keys and of files, the same in all languages.
    private static let universal: Set<Substring> = {
        // Languages call themselves what they are called: in their own files.
        var names: Set<Substring> = [
            "Espa", "ol", "English", "Ctrl", "Alt", "F", "rung", "profile", "my", "ladder", "json",
        ]
        for entry in Context.allCases.flatMap(CommandTable.entries) {
            for case .character(let letter) in entry.command.keys { names.insert(Substring(String(letter))) }
            for case .control(let letter) in entry.command.keys { names.insert(Substring(String(letter).uppercased())) }
        }
        return names
    }()

    private func unmarked(_ driver: ExplorerDriver) -> [Substring] {
        driver.lines.flatMap { $0.split { !$0.isASCII || !$0.isLetter } }
            .filter { !Self.universal.contains($0) && !Self.wordsInMarks.contains($0) }
    }

    private func driver(_ language: Language, rows: Int) throws -> ExplorerDriver {
        let graph = GreekMap.graph()
        var driver = ExplorerDriver(
            graph, columns: 100, rows: rows, words: MessageCatalog(language) { Self.marked($1) })
        driver.ladders = [GreekMap.ladder()]
        driver.load(try SmallTexts.load(language, for: graph, rewording: GreekMap.greek))
        return driver
    }

    @Test(arguments: Language.allCases) func everyTextIsInTheCatalogue(language: Language) throws {
        for tour in GoldenScreenTests.tours + GoldenScreenTests.ladderTours {
            // So tall that nothing hides below the window.
            var driver = try driver(language, rows: 90)
            for key in tour.keys { driver.press(GreekMap.key(key, in: driver.explorer.context)) }
            #expect(unmarked(driver).isEmpty, "\(tour.name): \(unmarked(driver))")
        }
    }

    /// The test finds what it looks for.
    @Test func aTextFromElsewhereIsSeen() {
        var driver = ExplorerDriver(columns: 100, rows: 90, words: MessageCatalog(.english) { Self.marked($1) })
        driver.press(.down, .enter)
        #expect(unmarked(driver).contains("Trades"))
    }
}

/// ``SmallMap`` with Greek letters in place of Latin ones.
enum GreekMap {
    static func greek(_ text: String) -> String {
        String(
            text.map { character -> Character in
                guard let byte = character.asciiValue, character.isLetter else { return character }
                let letter = UInt32(byte | 0x20) - 0x61
                return Unicode.Scalar(0x3B1 + letter % 17).map(Character.init) ?? character
            })
    }

    /// The key for a letter of a search; other keys and commands stay.
    static func key(_ key: Key, in context: Context) -> Key {
        guard context == .search || context == .entry, case .character(let letter) = key else { return key }
        return greek(String(letter)).first.map(Key.character) ?? key
    }

    /// ``LatticeScreenTests/ladder`` as a Greek author would have written it.
    static func ladder() -> Ladder {
        var ladder = LatticeScreenTests.ladder
        ladder.title = greek(ladder.title)
        ladder.author = greek(ladder.author)
        ladder.note = greek(ladder.note)
        for job in ladder.jobs.indices { ladder.jobs[job].title = greek(ladder.jobs[job].title) }
        for move in ladder.moves.indices {
            ladder.moves[move].experiences = ladder.moves[move].experiences.map {
                LadderExperience($0.kind, greek($0.text))
            }
        }
        return ladder
    }

    static func graph() -> CareerGraph {
        let map = SmallMap.graph()
        return CareerGraph(
            clusters: map.clusters.map { CareerCluster(title: greek($0.title), pathways: $0.pathways) },
            pathways: map.pathways.map {
                Pathway(title: greek($0.title), cluster: $0.cluster, placements: $0.placements)
            },
            occupations: map.occupations.map {
                Occupation(
                    code: $0.code, title: greek($0.title), jobZone: $0.jobZone, pathways: $0.pathways, wages: $0.wages,
                    outlook: $0.outlook)
            },
            competencies: map.competencies.map {
                Competency(element: $0.element, title: greek($0.title), domain: $0.domain)
            },
            workStyles: map.workStyles.map(greek), ratings: map.ratings,
            relations: map.occupationIDs.map { Array(map.related(to: $0)) }, details: NoOccupationDetails(),
            releases: map.releases.map {
                Release(
                    title: greek($0.title), publisher: greek($0.publisher), edition: greek($0.edition),
                    license: greek($0.license), address: greek($0.address), attribution: greek($0.attribution))
            },
            editions: map.editions)
    }
}
