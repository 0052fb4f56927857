/// The keys that a file of texts has to have for a map: every thing that the map shows, in the map's order.
package struct WordsKeys: Sendable {
    /// By position of the section.
    private let keys: [[String]]
    /// Where each section's things begin among those of all sections.
    private let starts: [Int]
    /// How many things there are.
    let count: Int

    /// - Parameters: the keys of the map's things, in its order: codes, titles, identifiers and elements.
    package init(
        occupations: [String], clusters: [String], pathways: [String], competencies: [String], workStyles: [String]
    ) {
        keys = WordsSection.allCases.map { section in
            switch section {
            case .occupation: occupations
            case .cluster: clusters
            case .pathway: pathways
            case .competency: competencies
            case .workStyle: workStyles
            case .jobZone: JobZone.allCases.map { String($0.rawValue) }
            case .interest: Interest.allCases.map(\.wordsKey)
            case .workValue: WorkValue.allCases.map(\.wordsKey)
            case .entryEducation: EntryEducation.allCases.map { String($0.rawValue) }
            case .relatedExperience: RelatedExperience.allCases.map { String($0.rawValue) }
            case .onTheJobTraining: OnTheJobTraining.allCases.map { String($0.rawValue) }
            case .domain: CompetencyDomain.allCases.map(\.bundleLetter)
            case .figure: ExplainedFigure.allCases.map(\.rawValue)
            }
        }
        var starts: [Int] = []
        var count = 0
        for keys in keys {
            starts.append(count)
            count += keys.count
        }
        self.starts = starts
        self.count = count
    }

    /// The keys for a map, with the two kinds that only the bundle's tables hold.
    init(reading reader: inout BundleReader, for graph: CareerGraph) {
        var pathways: [String] = []
        reader.forEachRecord(PathwayRecord.self) { _, _, record in pathways.append(record.identifier) }
        var styles: [String] = []
        reader.forEachRecord(WorkStyleRecord.self) { _, _, record in styles.append(record.element) }
        for (table, found, expected) in [
            (BundleTableName.pathways, pathways.count, graph.pathways.count),
            (.workStyles, styles.count, graph.workStyles.count),
        ] where found != expected && reader.tables[table] != nil {
            reader.report(BundleError(file: table.file, problem: .count(found: found, expected: expected)))
        }
        self.init(
            occupations: graph.occupations.map(\.code.text), clusters: graph.clusters.map(\.title),
            pathways: pathways, competencies: graph.competencies.map(\.element), workStyles: styles)
    }

    /// The keys of a section.
    package subscript(section: WordsSection) -> [String] { keys[section.index] }

    /// The position of a thing among all; nil where the section has no such thing.
    func place(_ section: WordsSection, _ index: Int) -> Int? {
        keys[section.index].indices.contains(index) ? starts[section.index] + index : nil
    }

    /// The position of each thing among all, by section and key as they stand in a record: `figure|gap`.
    func places() -> [String: Int] {
        var places: [String: Int] = [:]
        places.reserveCapacity(count)
        for section in WordsSection.allCases {
            for (index, key) in self[section].enumerated() {
                places[section.rawValue + "|" + key] = starts[section.index] + index
            }
        }
        return places
    }
}
