import TestSupport
import Testing

@testable import Words

/// The words of the interface in each language.
struct MessageCatalogTests {
    private let english = MessageCatalog(.english)
    private let spanish = MessageCatalog(.spanish)

    /// The names of the values in a text.
    private func values(in text: String) -> Set<Substring> {
        var values: Set<Substring> = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            values.insert(rest[rest.index(after: open)..<close].prefix { $0 != ":" })
            rest = rest[rest.index(after: close)...]
        }
        return values
    }

    @Test func everyLanguageNamesTheSameValues() {
        #expect(values(in: "{rungs} of {jobs:one=job|other=jobs}") == ["rungs", "jobs"])
        for index in Message.keys.indices {
            let texts = [english, spanish].map { $0.template(at: index) }
            for text in texts {
                let own = values(in: text).subtracting(["otherLanguages"])
                #expect(own == Set(Message.argumentNames[index]), "\(Message.keys[index]): \(text)")
                #expect(!text.isEmpty && text.first != " " && text.last != " ", "\(Message.keys[index])")
            }
        }
    }

    @Test func aValueChoosesTheFormThatGoesWithIt() {
        #expect(english(.pathwayCounts(jobs: 1)) == "1 job")
        #expect(english(.pathwayCounts(jobs: 0)) == "0 jobs")
        #expect(spanish(.clusterCounts(pathways: 1, jobs: 1_016)) == "1 rama, 1,016 trabajos")
        #expect(spanish(.spanMonths(months: "1")) == "1 mes")
        #expect(spanish(.spanMonths(months: "0–1")) == "0–1 meses")
    }

    /// A title may hold what looks like a mark: it is shown, not filled in.
    @Test func valuesAreNotReadAsMarks() {
        #expect(
            english(.wayInTraining(training: "{training} {x:one=a|other=b} {"))
                == "On-the-job training: {training} {x:one=a|other=b} {")
    }

    @Test func spanishWritesNumbersAsInTheUnitedStates() {
        #expect(spanish.dollars(.init(value: 39_430)) == "$39,430")
        #expect(spanish.dollars(.init(value: 239_200, isOrMore: true)) == "$239,200 o más")
        #expect(spanish.decimal(hundredths: 412) == "4.1")
        #expect(spanish.signedPercent(-9) == "−9%")
    }

    private func letters(outsideMarksOf text: String) -> Bool {
        var depth = 0
        return text.contains { character in
            if character == "{" { depth += 1 }
            defer { if character == "}" { depth -= 1 } }
            return depth == 0 && character.isLetter
        }
    }

    /// What was not translated, and forms of "tú", where the interface says "usted".
    @Test func spanishIsSpanishAndSaysUsted() {
        // The same in both languages: names, keys and units. Of signs and values alone nothing is to be translated.
        let same = Message.keys.indices.filter { index in
            let text = english.template(at: index)
            return text == spanish.template(at: index) && letters(outsideMarksOf: text)
        }
        let expected: Set<Substring> = [
            "dollarsThousands", "dollarsThousandsOrMore", "keyEnter", "keyEscape", "keyTab", "keyBackTab",
            "keyBackspace", "keyDelete", "keyInsert", "keyHome", "keyEnd", "keyPageUp", "keyPageDown", "homeCrumb",
            "programTitle", "valuesMeaning", "spanMonthsShort", "homeLanguage", "ladderFaultLine", "columnBytes",
            "evaluationBase",
        ]
        #expect(Set(same.map { Message.keys[$0] }) == expected)
        let familiar: Set<Substring> = [
            "tu", "tus", "te", "ti", "tú", "contigo", "puedes", "quieres", "tienes", "eres", "haz", "pulsa", "elige",
            "the", "and", "you", "your",
        ]
        // What the other language is called is said in the other language; and the name of the very list of such words.
        let inEnglish: Set<Substring> = ["commandLanguage", "hintLanguage", "homeLanguage", "listFamiliar"]
        for (index, key) in Message.keys.enumerated() where !inEnglish.contains(key) {
            var words = Set(spanish.template(at: index).lowercased().split { !$0.isLetter })
            words.subtract(Message.argumentNames[index])
            #expect(familiar.isDisjoint(with: words), "\(key): \(spanish.template(at: index))")
        }
    }
}
