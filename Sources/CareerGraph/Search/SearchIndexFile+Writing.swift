extension SearchIndexFile {
    /// The index of a language's titles as the bytes of a file.
    ///
    /// - Parameters:
    ///   - titles: in ascending order of occupation.
    ///   - codes: the map's occupations.
    ///   - preferences: by position of the occupation; none for any language but the map's own.
    ///   - places: where each occupation's record is in the file of titles; likewise.
    static func bytes(
        _ titles: IndexedTitles, language: TextLanguage, sources: String, codes: [OccupationCode],
        preferences: [UInt8], places: [Range<Int>]
    ) -> [UInt8] {
        precondition(titles.words.count <= IndexDigits.wordLimit)
        var text: [UInt8] = []
        text.reserveCapacity(titles.tokens.count * IndexDigits.wordDigits + titles.count * 3 + (1 << 17))
        text += "{\n\"schema\": \(BundleSchema.version),\n\"table\": \"\(table)\",\n".utf8
        text += "\"language\": \"\(language.code)\",\n\"columns\": \"\(columns)\",\n\"rows\": [\n".utf8
        text += "\"\(sourcesKey)|\(sources)\",\n\"\(wordsKey)|".utf8
        text += titles.words.text
        text += "\"".utf8
        var title = 0
        var part = 0
        for (position, code) in codes.enumerated() {
            let preference = preferences.indices.contains(position) ? String(preferences[position]) : ""
            text += ",\n\"\(code.text)|\(preference)|".utf8
            while title < titles.count, titles.occupations[title] == position {
                append(title, of: titles, &part, to: &text)
                title += 1
            }
            let place = places.indices.contains(position) ? places[position] : 0..<0
            text += (place.isEmpty ? "||\"" : "|\(place.lowerBound)|\(place.count)\"").utf8
        }
        text += "\n]\n}\n".utf8
        return text
    }

    /// - Parameter part: the first of the parts that belong to this title or a later one.
    private static func append(_ title: Int, of titles: IndexedTitles, _ part: inout Int, to text: inout [UInt8]) {
        let words = Int(titles.titleStarts[title])..<Int(titles.titleStarts[title + 1])
        var head = IndexDigits.TitleHead(words: words.count, kind: titles.kinds[title], border: nil)
        if part < titles.parts.count, titles.parts[part].title == title {
            head.border = Int(titles.parts[part].count)
            part += 2
        }
        text += head.digits
        for place in words { IndexDigits.append(word: Int(titles.tokens[place]), to: &text) }
    }
}
