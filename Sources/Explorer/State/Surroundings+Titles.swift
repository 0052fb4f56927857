import CareerGraph

/// What things of the map are called: the one place where screens get titles from.
///
/// In the language of the interface where its texts are loaded and have a title, else as the bundle has it.
extension Surroundings {
    /// The texts in the language of the interface, or else in English; nil where neither is loaded.
    var plainTexts: PlainTexts? { texts[catalogue.language] ?? texts[.english] }

    private var titles: PlainTexts? { texts[catalogue.language] }

    func title(of occupation: OccupationID) -> String { titles?.title(of: occupation) ?? graph[occupation].title }
    func title(of cluster: ClusterID) -> String { titles?.title(of: cluster) ?? graph[cluster].title }
    func title(of pathway: PathwayID) -> String { titles?.title(of: pathway) ?? graph[pathway].title }
    func title(of competency: CompetencyID) -> String { titles?.title(of: competency) ?? graph[competency].title }

    /// - Parameter style: a position in ``CareerGraph/workStyles``.
    func title(ofWorkStyle style: Int) -> String { titles?.title(ofWorkStyle: style) ?? graph.workStyles[style] }
}

// MARK: - Order

extension Surroundings {
    /// Occupations in the order in which people look for them: by the title that is shown.
    func byTitle(_ occupations: [OccupationID]) -> [OccupationID] { byTitle(occupations, \.self) }

    /// Anything about an occupation, by the title that is shown; of equal titles the first stays first.
    func byTitle<Item>(_ items: [Item], _ occupation: (Item) -> OccupationID) -> [Item] {
        let keys = items.map { sortingKey(title(of: occupation($0))) }
        return items.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { items[$0] }
    }

    /// Spanish sorts an accented letter with the plain one, and ñ after n.
    private func sortingKey(_ title: String) -> String {
        guard catalogue.language == .spanish, !title.utf8.allSatisfy({ $0 < 0x80 }) else { return title }
        var key = ""
        for character in title {
            if let plain = Surroundings.plainLetters[character] { key += plain } else { key.append(character) }
        }
        return key
    }

    private static let plainLetters: [Character: String] = [
        "á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "ü": "u", "ñ": "n~",
        "Á": "A", "É": "E", "Í": "I", "Ó": "O", "Ú": "U", "Ü": "U", "Ñ": "N~",
    ]
}
