import CareerGraph

/// Searches the bundle's titles, for whoever names an occupation by one.
enum TitleLookup {
    /// What a search has found.
    struct Answer {
        let matches: [TitleMatch]
        /// The texts that were read for it.
        let texts: [OccupationTexts]
        /// Knows what is found by code and title.
        let titles: TitleSearch
    }

    /// - Throws: what is wrong with the bundle.
    static func search(
        _ query: String, limit: Int, language: TextLanguage, directory: String
    ) throws(Failure) -> Answer {
        do throws(BundleError) {
            let titles = try TitleSearch(directory: directory)
            let (matches, texts) = try titles.matches(query, limit: limit, language: language)
            return Answer(matches: matches, texts: texts, titles: titles)
        } catch {
            throw .bundle(error, directory: directory)
        }
    }
}
