import CareerGraph
import Synchronization
import Words

/// What things of the map are called: the one source of titles for all screens.
///
/// In the language of the interface where its texts are loaded and have a title, else as the bundle has it.
extension Environment: MapTitles {
    /// The texts in the language of the interface, or else in English; nil where neither is loaded.
    var plainTexts: PlainTexts? { texts[words.language] ?? texts[.english] }

    private var titles: PlainTexts? { texts[words.language] }

    func title(of occupation: OccupationID) -> String { titles?.title(of: occupation) ?? graph[occupation].title }
    func title(of cluster: ClusterID) -> String { titles?.title(of: cluster) ?? graph[cluster].title }
    func title(of pathway: PathwayID) -> String { titles?.title(of: pathway) ?? graph[pathway].title }
    func title(of competency: CompetencyID) -> String { titles?.title(of: competency) ?? graph[competency].title }

    /// - Parameter style: a position in ``CareerGraph/workStyles``.
    func title(ofWorkStyle style: Int) -> String { titles?.title(ofWorkStyle: style) ?? graph.workStyles[style] }
}

// MARK: - Order

extension Environment {
    /// Occupations in the order in which people look for them: by the title that is shown.
    func byTitle(_ occupations: [OccupationID]) -> [OccupationID] { byTitle(occupations, \.self) }

    /// Anything about an occupation, by the title that is shown; of equal titles the first stays first.
    func byTitle<Item>(_ items: [Item], _ occupation: (Item) -> OccupationID) -> [Item] {
        let positions = titleOrder.positions(in: self)
        let keys = items.map { positions[occupation($0).index] }
        return items.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { items[$0] }
    }
}

/// The position of each occupation in the order of the shown titles: sorted once, not for each key.
final class TitleOrder: Sendable {
    private struct Positions {
        let language: Language
        let hasTitles: Bool
        /// By ``OccupationID/index``; equal titles share a position.
        let positions: [Int]
    }

    private let known = Mutex<Positions?>(nil)

    func positions(in environment: Environment) -> [Int] {
        let language = environment.words.language
        let hasTitles = environment.texts[language] != nil
        return known.withLock { known in
            if let known, known.language == language, known.hasTitles == hasTitles { return known.positions }
            let positions = TitleOrder.positions(of: environment)
            known = Positions(language: language, hasTitles: hasTitles, positions: positions)
            return positions
        }
    }

    private static func positions(of environment: Environment) -> [Int] {
        let keys = environment.graph.occupationIDs.map { sortingKey(environment.title(of: $0), in: environment) }
        var positions = [Int](repeating: 0, count: keys.count)
        var last: (key: String, position: Int)?
        for (position, index) in keys.indices.sorted(by: { (keys[$0], $0) < (keys[$1], $1) }).enumerated() {
            if last?.key != keys[index] { last = (keys[index], position) }
            positions[index] = last?.position ?? position
        }
        return positions
    }

    /// Spanish sorts an accented letter with the plain one, and ñ after n.
    private static func sortingKey(_ title: String, in environment: Environment) -> String {
        let isSpanish = environment.words.language.primary == Language.spanish.primary
        guard isSpanish, !title.utf8.allSatisfy({ $0 < 0x80 }) else { return title }
        var key = ""
        for character in title {
            if let plain = plainLetters[character] { key += plain } else { key.append(character) }
        }
        return key
    }

    private static let plainLetters: [Character: String] = [
        "á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "ü": "u", "ñ": "n~",
        "Á": "A", "É": "E", "Í": "I", "Ó": "O", "Ú": "U", "Ü": "U", "Ñ": "N~",
    ]
}
