/// One of the texts that a language has about the things of a map, there or not.
package struct WordsItem: Sendable, Equatable {
    package let section: WordsSection
    /// The thing's position within its section.
    package let index: Int
    /// The thing's key within its section.
    package let key: String
    package let part: WordsPart

    /// As a file of texts begins its line: `occupation|29-1141.00|text`.
    package var name: String { section.rawValue + "|" + key + "|" + part.rawValue }
}

extension PlainTexts {
    /// Everything that the language can have a text for, in the file's order.
    package var items: [WordsItem] { items(in: language) }

    /// The same of another language, for the same map.
    package func items(in language: TextLanguage) -> [WordsItem] {
        WordsSection.allCases.flatMap { section in
            keys[section].enumerated().flatMap { index, key in
                section.parts(in: language).map { WordsItem(section: section, index: index, key: key, part: $0) }
            }
        }
    }

    /// The language's own text; nil where it lacks it.
    package func ownText(_ item: WordsItem) -> String? { ownText(item.section, item.index, item.part) }

    /// The fingerprint of the English text that a text was translated from; nil where the file does not say.
    package func fingerprint(_ item: WordsItem) -> String? { fingerprint(item.section, item.index, item.part) }

    /// Of English texts: what is translated. Titles are those of the map; nil for the names of categories, which have none.
    package func original(of item: WordsItem, in graph: CareerGraph) -> String? {
        guard item.part == .title else { return ownText(item) }
        return switch item.section {
        case .occupation: graph.occupations[item.index].title
        case .cluster: graph.clusters[item.index].title
        case .pathway: graph.pathways[item.index].title
        case .competency: graph.competencies[item.index].title
        case .workStyle: graph.workStyles[item.index]
        default: nil
        }
    }
}
