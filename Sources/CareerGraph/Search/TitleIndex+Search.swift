extension TitleIndex {
    /// The occupations whose titles answer a query, the best first, each with its best title.
    ///
    /// The last word may be unfinished. An empty query, or one without a letter or digit, has no answers. Of a very long
    /// query only the first 16 words and 512 bytes are read.
    ///
    /// - Parameters:
    ///   - query: what a person typed.
    ///   - limit: the most answers to give.
    public func search(_ query: String, limit: Int) -> [TitleMatch] {
        answers(to: query, limit: limit).compactMap(\.self)
    }

    /// The same, with nil for an answer whose title is not, or no more, what was indexed.
    func answers(to query: String, limit: Int) -> [TitleMatch?] {
        guard limit > 0 else { return [] }
        let bytes = Array(query.utf8.prefix(TitleQuery.byteLimit))
        let words = WordFolding.words(of: bytes.span, limit: TitleQuery.wordLimit).map(\.bytes)
        guard !words.isEmpty else { return [] }
        let readings = readings(of: words).map { TitleRanking(query: $0) }
        var ranking = OccupationRanking(occupations: preferences.count)
        for (number, reading) in readings.enumerated() { weigh(reading, number: number, into: &ranking) }
        if words.count == 1 { weighInitials(words[0], into: &ranking) }
        return ranking.best(limit).map { answer($0, readings: readings, initials: words[0]) }
    }

    /// Weighs every title that has a matching word, and its parts.
    private func weigh(_ reading: TitleRanking, number: Int, into ranking: inout OccupationRanking) {
        let tokens = titles.tokens.span
        let starts = titles.titleStarts.span
        let lanes = reading.query.lanes.span
        var token = 0
        for title in 0..<starts.count - 1 {
            let end = Int(starts[title + 1])
            let start = token
            var matched: UInt16 = 0
            while token < end {
                matched |= lanes[Int(tokens[token])]
                token += 1
            }
            guard matched != 0 else { continue }
            let form = Form(start: UInt32(start), count: UInt32(end - start), title: UInt32(title), isPart: false)
            weigh(form, matched, reading, number: number, into: &ranking)
        }
        for part in titles.parts {
            var matched: UInt16 = 0
            for token in part.words { matched |= lanes[Int(tokens[token])] }
            if matched != 0 { weigh(part, matched, reading, number: number, into: &ranking) }
        }
    }

    /// Weighs one form of a title, unless what matches cannot be enough.
    ///
    /// - Parameter matched: the words of the query that match some word of the form.
    private func weigh(
        _ form: Form, _ matched: UInt16, _ reading: TitleRanking, number: Int, into ranking: inout OccupationRanking
    ) {
        guard ranking.mayKeep(answered: reading.mostAnswered(matched)) else { return }
        let evaluation = reading.evaluate(titles.tokens.span.extracting(form.words), wordWeights: wordWeights.span)
        let candidate = OccupationRanking.Candidate(
            form: form, reading: number, answered: evaluation.answered, score: evaluation.score + bonus(form))
        let occupation = Int(titles.occupations[Int(form.title)])
        ranking.offer(candidate, occupation: occupation)
        let kind = titles.kinds[Int(form.title)]
        if kind == .occupation || kind == .translation {
            let plainness = TitleRanking.plainnessBonus * evaluation.answered * evaluation.asked / 1_000_000
            ranking.noteOwnTitle(plainness: plainness, occupation: occupation)
        }
    }

    /// What speaks for a form of a title apart from its words.
    private func bonus(_ form: Form) -> Int {
        let kindBonus =
            switch titles.kinds[Int(form.title)] {
            case .occupation, .translation: TitleRanking.occupationBonus
            case .reported: TitleRanking.reportedBonus
            case .alternate: 0
            case .short: -TitleRanking.partPenalty
            }
        let partPenalty = form.isPart ? TitleRanking.partPenalty : 0
        return kindBonus - partPenalty + Int(preferences[Int(titles.occupations[Int(form.title)])])
    }

    /// The words as typed; and where that makes words that titles have, with neighbors joined ("health care", where
    /// titles write "healthcare") or a word taken apart ("truckdriver").
    private func readings(of words: [[UInt8]]) -> [TitleQuery] {
        var readings = [reading(words, penalty: 0)]
        if let joined = joined(words) { readings.append(reading(joined, penalty: TitleRanking.regroupingPenalty)) }
        if let split = split(words) { readings.append(reading(split, penalty: TitleRanking.regroupingPenalty)) }
        return readings
    }

    private func reading(_ words: [[UInt8]], penalty: Int) -> TitleQuery {
        TitleQuery(words: words, vocabulary: vocabulary, wordWeights: wordWeights, penalty: penalty)
    }

    private func joined(_ words: [[UInt8]]) -> [[UInt8]]? {
        var result: [[UInt8]] = []
        var position = 0
        while position < words.count {
            if position + 1 < words.count, words[position].count + words[position + 1].count > 4 {
                let both = words[position] + words[position + 1]
                if both.count <= WordFolding.longestWord, vocabulary.number(of: both) != nil {
                    result.append(both)
                    position += 2
                    continue
                }
            }
            result.append(words[position])
            position += 1
        }
        return result.count < words.count ? result : nil
    }

    private func split(_ words: [[UInt8]]) -> [[UInt8]]? {
        var result: [[UInt8]] = []
        for word in words {
            if result.count + 2 <= TitleQuery.wordLimit, let parts = parts(of: word) {
                result += parts
            } else {
                result.append(word)
            }
        }
        return result.count > words.count ? Array(result.prefix(TitleQuery.wordLimit)) : nil
    }

    /// The two words that an unknown word is made of; of several ways the one whose rarer word is the commonest.
    private func parts(of word: [UInt8]) -> [[UInt8]]? {
        guard word.count >= 5, vocabulary.number(of: word) == nil else { return nil }
        var best: (parts: [[UInt8]], occurrences: UInt32)?
        for border in 2...(word.count - 2) {
            guard let left = vocabulary.number(of: word[..<border]),
                let right = vocabulary.number(of: word[border...])
            else { continue }
            let occurrences = min(titles.occurrences[left], titles.occurrences[right])
            if occurrences > best?.occurrences ?? 0 {
                best = ([Array(word[..<border]), Array(word[border...])], occurrences)
            }
        }
        return best?.parts
    }
}

// MARK: - Initials

extension TitleIndex {
    /// Titles whose words begin with the letters of the query's only word: "cna" for Certified Nursing Assistant.
    private func weighInitials(_ letters: [UInt8], into ranking: inout OccupationRanking) {
        guard (2...6).contains(letters.count) else { return }
        let firstLetters = (0..<vocabulary.count).map { vocabulary.letters[vocabulary.range(of: $0).lowerBound] }
        let (starts, tokens) = (titles.titleStarts.span, titles.tokens.span)
        var start = 0
        for title in 0..<titles.count {
            let first = start
            start = Int(starts[title + 1])
            guard start - first == letters.count,
                letters.indices.allSatisfy({ firstLetters[Int(tokens[first + $0])] == letters[$0] })
            else { continue }
            let form = wholeForm(title)
            let candidate = OccupationRanking.Candidate(
                form: form, reading: nil, answered: TitleRanking.initialsAnswered,
                score: TitleRanking.initialsAnswered + bonus(form))
            ranking.offer(candidate, occupation: Int(titles.occupations[Int(form.title)]))
        }
    }
}

// MARK: - Answers

extension TitleIndex {
    private func wholeForm(_ title: Int) -> Form {
        let start = titles.titleStarts[title]
        return Form(start: start, count: titles.titleStarts[title + 1] - start, title: UInt32(title), isPart: false)
    }

    /// What a candidate comes to; nil where its title's text does not have the words that were indexed.
    private func answer(
        _ candidate: OccupationRanking.Candidate, readings: [TitleRanking], initials: [UInt8]
    ) -> TitleMatch? {
        let form = candidate.form
        let title = Int(form.title)
        guard let text = text(of: title) else { return nil }
        let words = WordFolding.words(of: text.span, limit: TitleIndexBuilder.wordLimit)
        guard isIndexed(title, as: words) else { return nil }
        let offset = Int(form.start) - Int(titles.titleStarts[title])
        var ranges: [Range<Int>] = []
        var quality = TitleMatchQuality.initials
        if let number = candidate.reading {
            let formWords = titles.tokens.span.extracting(form.words)
            let evaluation = readings[number].evaluate(formWords, wordWeights: wordWeights.span)
            quality = readings[number].quality(evaluation, words: formWords)
            for position in 0..<Int(form.count) where evaluation.matchedWords & 1 << UInt64(position) != 0 {
                ranges.append(words[offset + position].range)
            }
        } else {
            ranges = words[offset..<offset + initials.count].map { $0.range.lowerBound..<$0.range.lowerBound + 1 }
        }
        return TitleMatch(
            occupation: OccupationID(Int(titles.occupations[title])), title: String(decoding: text, as: UTF8.self),
            kind: titles.kinds[title], quality: quality, matchedRanges: ranges, score: candidate.score)
    }

    /// Whether a title's words are those of its text.
    private func isIndexed(_ title: Int, as words: [FoldedWord]) -> Bool {
        let form = wholeForm(title)
        return words.count == Int(form.count)
            && words.indices.allSatisfy { place in
                vocabulary.bytes(of: Int(titles.tokens[Int(form.start) + place])).elementsEqual(words[place].bytes)
            }
    }
}
