import TestSupport
import Testing

@testable import CareerData

/// The measures, on words and sentences counted by hand.
@Suite("Measures of plain writing")
struct PlainWritingTests {
    @Test("English syllables")
    func englishSyllables() {
        let counted = [
            ("cat", 1), ("make", 1), ("table", 2), ("worked", 1), ("wanted", 2), ("added", 2), ("makes", 1),
            ("boxes", 2), ("churches", 2), ("dishes", 2), ("tables", 2), ("media", 3), ("radio", 3), ("nation", 2),
            ("usual", 3), ("equal", 2), ("people", 2), ("doing", 2), ("safely", 2), ("movement", 2),
            ("careful", 2), ("homework", 2), ("the", 1), ("a", 1), ("apple", 2), ("machine", 2),
            ("engineers", 3), ("computer", 3), ("electricity", 5), ("dog's", 1), ("2024", 1), ("", 1), ("rhythm", 1),
            ("see", 1), ("being", 2), ("wages", 2), ("uses", 2), ("tools", 1), ("lines", 1),
        ]
        for (word, syllables) in counted { #expect(EnglishSyllables.count(in: word) == syllables, "\(word)") }
    }

    @Test("Spanish syllables")
    func spanishSyllables() {
        let counted = [
            ("casa", 2), ("agua", 2), ("día", 2), ("leer", 2), ("poeta", 3), ("país", 2), ("ciudad", 2), ("queso", 2),
            ("guía", 2), ("pingüino", 3), ("guerra", 2), ("hay", 1), ("ley", 1), ("muy", 1), ("ahora", 3),
            ("construcción", 3), ("cuidan", 2), ("héroe", 3), ("oír", 2), ("y", 1), ("2024", 1), ("aeropuerto", 5),
            ("máquinas", 3), ("enfermería", 5), ("trabajo", 3), ("guau", 1), ("reír", 2), ("yo", 1),
        ]
        for (word, syllables) in counted { #expect(SpanishSyllables.count(in: word) == syllables, "\(word)") }
    }

    @Test("Words and sentences: by blanks after an end mark, not by every full stop")
    func sentences() {
        let writing = PlainWriting("They don't stop at 5.5 miles. Do you? Sí, ¡claro!  ... ")
        #expect(
            writing.sentences == [
                ["they", "don't", "stop", "at", "5", "5", "miles"], ["do", "you"], ["sí", "claro"],
            ])
        #expect(PlainWriting("... !").fleschKincaidGrade == nil && PlainWriting("").fernandezHuertaEase == nil)
    }

    @Test("Grade and ease are those of the formulas")
    func formulas() throws {
        // 6 words, 1 sentence, 6 syllables.
        let english = try #require(PlainWriting("The cat sat on the mat.").fleschKincaidGrade)
        #expect(abs(english - (0.39 * 6 + 11.8 - 15.59)) < 1e-9)
        // 8 words, 2 sentences, 14 syllables: la ca-sa es bo-ni-ta mi pe-rro co-rre mu-cho.
        let spanish = try #require(PlainWriting("La casa es bonita. Mi perro corre mucho.").fernandezHuertaEase)
        #expect(abs(spanish - (206.84 - 60 * 14.0 / 8 - 1.02 * 4)) < 1e-9)
    }

    @Test("Longer sentences and longer words never make an English text easier")
    func monotone() throws {
        var generator = SeededGenerator(seed: 3)
        let short = ["cat", "run", "tree", "work", "day"]
        let long = ["electricity", "university", "administrator", "responsibility"]
        for _ in 0..<200 {
            let words = (0..<Int.random(in: 4...18, using: &generator)).map { _ in
                short.randomElement(using: &generator) ?? "cat"
            }
            let split = Int.random(in: 1..<words.count, using: &generator)
            let one = words.joined(separator: " ") + "."
            let two = words[..<split].joined(separator: " ") + ". " + words[split...].joined(separator: " ") + "."
            var harder = words
            harder[split] = long.randomElement(using: &generator) ?? "electricity"
            let grade = try #require(PlainWriting(one).fleschKincaidGrade)
            #expect(try #require(PlainWriting(two).fleschKincaidGrade) < grade)
            #expect(try #require(PlainWriting(harder.joined(separator: " ") + ".").fleschKincaidGrade) > grade)
        }
    }

    @Test("A pattern matches whole words, with their endings where it says so")
    func patterns() {
        func match(_ pattern: String, _ text: String) -> String? {
            WordPattern(pattern).firstMatch(in: SearchedText(text))
        }
        #expect(match("he", "the hero Helped") == nil)
        #expect(match("he", "So he went") == "he")
        #expect(match("ensure*", "It ensures that") == "ensures")
        #expect(match("ensure*", "reensure") == nil)
        #expect(match("bring * to life", "They bring stories to life here") == "bring stories to life")
        #expect(match("bring * to life", "bring old stories to life") == nil)
        #expect(match("hands-on", "lay hands on it") == nil)
        #expect(match("hands-on", "Hands-on work") == "hands-on")
        #expect(match("gestión", "la gestión.") == "gestión")
        #expect(match("gestión", "gestiónes") == nil)
        #expect(match("realiza*", "") == nil)
    }

    @Test("Likeness is the share of the shorter text's words, small words apart")
    func likeness() {
        let pairs = TextLikeness.pairs(of: [
            "Bake bread and cakes in a shop.", "They bake bread, and the cakes, in the big shop on a hill.",
            "Fly planes over the sea.", "", "the and of",
        ])
        #expect(pairs == [TextLikeness.Pair(later: 1, earlier: 0, likeness: 1)])
        let half = TextLikeness.pairs(of: ["bake bread cakes shops", "bake bread planes boats"], least: 0.5)
        #expect(half.map(\.likeness) == [0.5])
        #expect(TextLikeness.pairs(of: ["bake bread cakes shops", "bake bread planes boats"]).isEmpty)
    }

    @Test("A run of seven words is found, wherever it stands; six are not one")
    func runs() {
        let texts = [
            "Plan, direct, or coordinate the work of the crew.", "Plan, direct, or coordinate the work.",
            "Nothing of the kind is said in here at all.",
        ]
        let release = "11-1\tThey PLAN direct or coordinate the work of all.\n12-1\tnothing\tof the kind is said in\t"
        var runs = ReferenceRuns(of: texts)
        runs.compare(with: Array(release.utf8))
        #expect(runs.found == [0: "plan direct or coordinate the work of"])
        var shorter = ReferenceRuns(of: texts)
        shorter.compare(with: Array("plan direct or coordinate the work\nof the crew".utf8))
        #expect(shorter.found.isEmpty)
    }
}
