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
    /// Takes a few milliseconds for a full bundle: build it once, on another thread if the screen is waiting.
    public func titleIndex() -> TitleIndex {
        TitleIndex(titles: titleList(), employment: occupations.map(\.employmentForRanking))
    }

    /// The same with the titles of other languages: each is found by any of its forms, with or without accents.
    ///
    /// - Parameter translations: texts of languages that have titles; others add nothing.
    public func titleIndex(with translations: [PlainTexts]) -> TitleIndex {
        var list = titleList()
        for texts in translations where texts.language.hasTitles { append(texts, to: &list) }
        return TitleIndex(titles: list, employment: occupations.map(\.employmentForRanking))
    }

    private func append(_ texts: PlainTexts, to list: inout TitleList) {
        for occupation in occupationIDs {
            guard let title = texts.title(of: occupation) else { continue }
            for form in GenderedTitle.forms(of: title) { list.append(form.utf8, of: occupation, kind: .translation) }
        }
    }

    /// All titles of all occupations, their own last.
    func titleList() -> TitleList {
        var list =
            titleListing?.alternateTitleList(occupations: occupations.count) ?? alternateTitleList()
        for (index, occupation) in occupations.enumerated() {
            list.append(occupation.title.utf8, of: OccupationID(index), kind: .occupation)
        }
        return list
    }

    /// The same from any source of details.
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

extension Occupation {
    /// The people employed, for the order of search results. A figure that stands for more than this occupation counts
    /// a sixteenth, so that the plain occupation comes before its specialties.
    fileprivate var employmentForRanking: Int? {
        guard let wages, let employment = wages.employment else { return nil }
        return wages.source.isFallback ? employment / 16 : employment
    }
}

extension Collection<UInt8> {
    /// Whether another run of bytes stands within this one.
    fileprivate func containsRun(_ other: some Collection<UInt8>) -> Bool {
        indices.contains { self[$0...].starts(with: other) }
    }
}
