import CareerGraph
import TestSupport
import Testing

@testable import CareerData

@Suite("The check of the texts")
struct WordsCheckerTests {
    private static let sound =
        "Bake bread and cakes in a small shop before the sun is up. Mix the dough, heat the oven, and sell what is done."

    private func entry(
        _ text: String, _ language: TextLanguage = .english, key: String = "51-3011.00", part: WordsPart = .text,
        section: WordsSection = .occupation
    ) -> WordsEntry {
        WordsEntry(language: language, section: section, key: key, part: part, text: text)
    }

    private func rules(_ entries: WordsEntry...) throws -> [WordsOffence.Rule] {
        try WordsChecker(entries).check().offences.map(\.rule)
    }

    @Test("A sound text breaks no rule")
    func soundText() throws { #expect(try rules(entry(WordsCheckerTests.sound)).isEmpty) }

    @Test("Each rule finds its offender, and nothing else")
    func offenders() throws {
        let sound = WordsCheckerTests.sound
        #expect(try rules(entry("Bake bread.")) == [.words(2, allowed: 15...40)])
        let many = Array(repeating: "Bake a pie now.", count: 11).joined(separator: " ")
        #expect(try rules(entry(many)) == [.words(44, allowed: 15...40)])
        #expect(try rules(entry(many, section: .cluster)).isEmpty)
        #expect(try rules(entry(String(sound.dropLast()))) == [.noFullStop])
        #expect(try rules(entry(sound + " ")).contains(.strayCharacter))
        #expect(try rules(entry(sound.replacingFirst(" and ", with: "  and "))) == [.strayCharacter])
        #expect(try rules(entry(sound.replacingFirst("bread", with: "bre\u{200B}ad"))).contains(.strayCharacter))
        let long =
            "Bake bread and mix the dough and heat the oven and sell all of it and clean the shop and go off home."
        #expect(try rules(entry(long)) == [.longSentence(words: 23, limit: 22)])
        #expect(
            try rules(entry(sound.replacingFirst("Mix", with: "He will mix"))) == [
                .listed(word: "he", list: .gendered)
            ])
        #expect(
            try rules(entry(sound.replacingFirst("small", with: "dynamic"))) == [
                .listed(word: "dynamic", list: .cliche)
            ])
        #expect(
            try rules(entry(sound.replacingFirst("heat", with: "utilize"))) == [
                .listed(word: "utilize", list: .jargon)
            ])
    }

    @Test("A word of each list is found in its language, in titles only where they are held to it", arguments: listed)
    func listedWords(_ sample: ListedSample) throws {
        let rule = WordsOffence.Rule.listed(word: sample.word, list: sample.list)
        #expect(try rules(entry(sample.text, sample.language, section: .figure)) == [rule])
        let inTitle = try rules(entry(sample.word, sample.language, part: .title, section: .figure))
        #expect(inTitle == (sample.list.holdsForTitles ? [rule] : []))
    }

    struct ListedSample {
        let language: TextLanguage
        let list: WordList
        let word, text: String

        init(_ language: TextLanguage, _ list: WordList, _ word: String, _ text: String) {
            self.language = language
            self.list = list
            self.word = word
            self.text = text
        }
    }

    private static let listed = [
        ListedSample(.english, .notAmerican, "colour", "Choose the colour of a wall."),
        ListedSample(.english, .notAmerican, "organised", "Keep the room organised."),
        ListedSample(.english, .notAmerican, "mend", "They mend a torn coat."),
        ListedSample(.english, .notAmerican, "till", "Count the till at night."),
        ListedSample(.english, .notAmerican, "two year degree", "Take a two year degree."),
        ListedSample(.english, .condescending, "the poor", "Help the poor."),
        ListedSample(.english, .vague, "no other group", "Do jobs that no other group covers."),
        ListedSample(.english, .bookish, "abreast", "Keep abreast of the news."),
        ListedSample(.english, .untranslated, "para", "Bread para all."),
        ListedSample(.spanish, .gendered, "jefes", "Hablan con los jefes."),
        ListedSample(.spanish, .condescending, "presos", "Vigilan a presos."),
        ListedSample(.spanish, .vague, "grupo propio", "Hacen tareas sin grupo propio."),
        ListedSample(.spanish, .familiar, "tu", "Usa tu mano."),
        ListedSample(.spanish, .familiar, "vosotros", "Esto es para vosotros."),
        ListedSample(.spanish, .familiar, "tienes", "Es lo que tienes."),
        ListedSample(.spanish, .regional, "mandos", "Mueven los mandos."),
        ListedSample(.spanish, .misleading, "secundaria", "Dan clase en la secundaria."),
        ListedSample(.spanish, .bookish, "hallar", "Saben hallar la falla."),
        ListedSample(.spanish, .untranslated, "team", "Trabajan en un team."),
    ]

    @Test("Words that only look like those of a list are let through")
    func soundWords() throws {
        for text in [
            "Look at a living organism.", "Ask a specialist.", "Write a program and call the programmer.",
            "Study for two years.",
        ] {
            #expect(try rules(entry(text, section: .figure)) == [], "\(text)")
        }
        for text in [
            "Trabajan en un centro de mando.", "Usan una fuente de luz.", "Es una iglesia u otro grupo de fe.",
        ] {
            #expect(try rules(entry(text, .spanish, section: .figure)) == [], "\(text)")
        }
        #expect(try rules(entry("Analistas de gestión", .spanish, part: .title)) == [])
    }

    @Test("A title, an example and a text may have as many characters as their places have room for")
    func tooLong() throws {
        func text(_ characters: Int) -> String { String(repeating: "ab ", count: characters / 3) + "ab." }
        #expect(try rules(entry(text(57), part: .title)) == [])
        #expect(try rules(entry(text(60), part: .title)) == [.tooLong(characters: 63, limit: 60)])
        #expect(
            try rules(entry(text(90), .spanish, part: .skilled, section: .competency)).contains(
                .tooLong(characters: 93, limit: 88)))
        #expect(try rules(entry(text(210), section: .figure)).contains(.tooLong(characters: 213, limit: 210)))
        #expect(
            !(try rules(entry(text(204), section: .figure)).contains { if case .tooLong = $0 { true } else { false } }))
    }

    @Test("A text that was left in English is found, a title that is the same in both is not")
    func untranslated() throws {
        let sound = "Pan, café."
        #expect(
            try rules(entry(sound, section: .figure), entry(sound, .spanish, section: .figure)) == [.untranslated])
        #expect(
            try rules(
                entry("Baristas", part: .title, section: .figure),
                entry("Baristas", .spanish, part: .title, section: .figure)) == [])
    }

    @Test("A text that is too hard is found in either language, and so is the median")
    func tooHard() throws {
        let hard =
            "Administrators of universities investigate organizational responsibilities and communicate "
            + "institutional recommendations to international educational associations."
        let english = try rules(entry(hard))
        #expect(english.contains { if case .grade(let tenths) = $0 { tenths > 100 } else { false } })
        #expect(english.contains { if case .medianGrade(let hundredths) = $0 { hundredths > 700 } else { false } })
        let duro =
            "Administradores universitarios investigan responsabilidades organizacionales internacionales comunicando "
            + "recomendaciones institucionales extraordinariamente especializadas, interdisciplinarias, "
            + "internacionalizadas y universitarias."
        let spanish = try rules(entry(duro, .spanish))
        #expect(spanish.contains { if case .ease(let ease) = $0 { ease < 45 } else { false } })
        #expect(spanish.contains { if case .medianEase(let tenths) = $0 { tenths < 650 } else { false } })
        #expect(
            try rules(entry("Se implementa un plan.", .spanish, section: .figure)) == [
                .listed(word: "implementa", list: .jargon)
            ])
    }

    @Test("Equal titles, slashes of another kind, equal and like texts are found")
    func severalTexts() throws {
        #expect(
            try rules(
                entry("Médicos/as", .spanish, part: .title), entry("Medicos/as", .spanish, key: "29-1", part: .title))
                == [.same(key: "occupation|51-3011.00")])
        #expect(try rules(entry("Médico(a)/Doctora", .spanish, part: .title)) == [.slash])
        let sound = WordsCheckerTests.sound
        #expect(
            try rules(entry(sound), entry(sound, key: "51-3012.00")) == [
                .same(key: "occupation|51-3011.00"), .alike(key: "occupation|51-3011.00", hundredths: 100),
            ])
        let near = sound.replacingFirst("small", with: "large")
        #expect(
            try rules(entry(sound), entry(near, key: "51-3012.00")).contains {
                if case .alike = $0 { true } else { false }
            })
        #expect(try rules(entry(sound), entry(near, key: "X", section: .pathway)).isEmpty)
    }

    @Test("A run of words of the release is found, with the text it stands in")
    func release() throws {
        let release = try SmallRelease()
        let checker = WordsChecker([
            entry(WordsCheckerTests.sound),
            entry("Never do this: mix dough and heat an oven, in the bundle.", key: "29-1"),
        ])
        try release.onet("Task Statements", [["Task"], ["Always mix dough and heat an oven in the evening."]])
        let findings = try checker.check(against: release.path + "/onet_30_1")
        #expect(findings.filesCompared == 2)
        let shared = findings.offences.filter { if case .sharedRun = $0.rule { true } else { false } }
        #expect(shared.map(\.key) == ["occupation|29-1"])
        #expect(shared.map(\.rule) == [.sharedRun("mix dough and heat an oven in")])
        #expect(throws: ReleaseError.self) { try checker.check(against: release.path) }
    }

    @Test("All texts of the bundle keep all rules, also beside the releases")
    func fullBundle() throws {
        let graph = try FullBundle.load()
        let texts = try TextLanguage.allCases.map {
            try PlainTexts.load(directory: FullBundle.directory, language: $0, for: graph)
        }
        let onet = ReleaseSources(folder: FullBundle.packageRoot + "/../shared/data").onet
        let isThere = (try? ReleaseFile.read(onet + "/Occupation Data.txt")) != nil
        let findings = try WordsChecker(texts).check(against: isThere ? onet : nil)
        #expect(findings.offences == [])
        #expect(findings.measures.map(\.texts) == [2_213, 2_213])
        #expect(!isThere || findings.filesCompared == ReferenceRuns.files.count)
    }
}

extension String {
    /// With one text in the place of another, the first time it stands there.
    fileprivate func replacingFirst(_ old: String, with new: String) -> String {
        guard let place = firstRange(of: old) else { return self }
        return String(self[..<place.lowerBound]) + new + String(self[place.upperBound...])
    }
}
