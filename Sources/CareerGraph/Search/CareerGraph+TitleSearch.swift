/// A source of details that can list all alternate titles at once, without making a string of each.
///
/// Making 57,000 strings takes longer than building the whole index from bytes.
package protocol AlternateTitleListing: Sendable {
    /// Every alternate title of occupations 0 and up, in order, and the short titles that stand in no longer one.
    func alternateTitleList(occupations: Int) -> TitleList
}

extension CareerGraph {
    /// Builds the index over the titles of all occupations: their own, alternate and reported ones.
    ///
    /// Takes some milliseconds for a full bundle, whose own index is read in a fraction of that: ``TitleSearch``.
    public func titleIndex() -> TitleIndex { titleIndex(with: []) }

    /// The same with the titles of other languages: each is found by any of its forms, with or without accents.
    ///
    /// - Parameter translations: texts of languages that have titles; others add nothing.
    public func titleIndex(with translations: [PlainTexts]) -> TitleIndex {
        var languages = [TitleIndex.Language(titleList())]
        for texts in translations where texts.language.hasTitles {
            var list = TitleList()
            for occupation in occupationIDs {
                if let title = texts.title(of: occupation) { list.append(translation: title, of: occupation) }
            }
            languages.append(TitleIndex.Language(list))
        }
        let preferences = occupations.map { TitleIndex.preference(employment: $0.wages?.employmentForRanking) }
        return TitleIndex(languages, preferences: preferences)
    }

    /// All titles of all occupations, in order of occupation; each occupation's own title last.
    func titleList() -> TitleList {
        let alternates = titleListing?.alternateTitleList(occupations: occupations.count) ?? alternateTitleList()
        return TitleList(alternates: alternates, own: occupations.map(\.title))
    }

    /// The alternate titles from any source of details.
    func alternateTitleList() -> TitleList {
        var list = TitleList()
        for occupation in occupationIDs {
            for title in details.alternateTitles(of: occupation) {
                list.append(title.title.utf8, of: occupation, kind: title.isReported ? .reported : .alternate)
                if let short = title.shortTitle, !title.title.utf8.containsRun(short.utf8) {
                    list.append(short.utf8, of: occupation, kind: .short)
                }
            }
        }
        return list
    }
}

extension TitleList {
    /// Alternate titles in order of occupation, with each occupation's own title behind its others.
    init(alternates: TitleList, own: [String]) {
        var text = alternates.text
        var entries: [Entry] = []
        entries.reserveCapacity(alternates.entries.count + own.count)
        var next = 0
        for (index, title) in own.enumerated() {
            while next < alternates.entries.count, alternates.entries[next].occupation == index {
                entries.append(alternates.entries[next])
                next += 1
            }
            let start = text.count
            text.append(contentsOf: title.utf8)
            entries.append(
                Entry(occupation: OccupationID(index), start: start, length: text.count - start, kind: .occupation))
        }
        self.init(text: text, entries: entries)
    }

    /// Adds each form of an occupation's title in another language.
    mutating func append(translation title: String, of occupation: OccupationID) {
        for form in GenderedTitle.forms(of: title) { append(form.utf8, of: occupation, kind: .translation) }
    }
}

extension Wages {
    /// The people employed, for the order of search results. A figure that stands for more than this occupation counts
    /// a sixteenth, so that the plain occupation comes before its specialties.
    var employmentForRanking: Int? { employment.map { source.isFallback ? $0 / 16 : $0 } }
}

extension Collection<UInt8> {
    /// Whether another run of bytes stands within this one.
    fileprivate func containsRun(_ other: some Collection<UInt8>) -> Bool {
        indices.contains { self[$0...].starts(with: other) }
    }
}
