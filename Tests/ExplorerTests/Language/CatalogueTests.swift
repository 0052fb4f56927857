import TestSupport
import Testing

@testable import Explorer

/// The words of the interface in each language.
struct CatalogueTests {
    /// The values that a text names: `{0}`, and `{0:one|many}` besides.
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
        #expect(values(in: "{0} of {1:job|jobs}") == ["0", "1"])
        for phrase in Message.allCases {
            let english = MessageCatalog(.english)(phrase)
            let spanish = MessageCatalog(.spanish)(phrase)
            #expect(values(in: english) == values(in: spanish), "\(phrase): \(english) / \(spanish)")
            #expect(!english.isEmpty && !spanish.isEmpty)
            #expect(english.first != " " && spanish.first != " " && english.last != " " && spanish.last != " ")
        }
    }

    @Test func aValueChoosesTheWordThatGoesWithIt() {
        let (english, spanish) = (MessageCatalog(.english), MessageCatalog(.spanish))
        #expect(english(.pathwayCounts, "1") == "1 job")
        #expect(english(.pathwayCounts, "0") == "0 jobs")
        #expect(spanish(.clusterCounts, "1", "1,016") == "1 rama, 1,016 trabajos")
        #expect(spanish(.spanMonths, "1") == "1 mes")
        #expect(spanish(.spanMonths, "0–1") == "0–1 meses")
    }

    /// A title may hold what looks like a mark: it is shown, not filled in.
    @Test func valuesAreNotReadAsMarks() {
        #expect(MessageCatalog(.english)(.wayInTraining, "{0} {1:a|b} {") == "Training on the job: {0} {1:a|b} {")
    }

    @Test func spanishWritesNumbersAsInTheUnitedStates() {
        let words = MessageCatalog(.spanish)
        #expect(words.dollars(.init(value: 39_430)) == "$39,430")
        #expect(words.dollars(.init(value: 239_200, isOrMore: true)) == "$239,200 o más")
        #expect(words.decimal(hundredths: 412) == "4.1")
        #expect(words.signedPercent(-9) == "−9%")
    }

    /// What was not translated, and forms of "tú", where the interface says "usted".
    @Test func spanishIsSpanishAndSaysUsted() {
        // The same in both languages: names, keys, signs and formats.
        let same = Message.allCases.filter { MessageCatalog(.english)($0) == MessageCatalog(.spanish)($0) }
        let expected: Set<Message> = [
            .numberGroupSeparator, .numberDecimalSeparator, .dollars, .dollarsThousands, .fallbackMark, .keyEnter,
            .keyEscape, .keyTab, .keyBackTab, .keyBackspace, .keyDelete, .keyInsert, .keyHome, .keyEnd, .keyPageUp,
            .keyPageDown, .homeCrumb, .programTitle, .valuesMeaning, .tierHeading, .latticeExperience, .spanMonthsShort,
        ]
        #expect(Set(same) == expected)
        let familiar: Set<Substring> = [
            "tu", "tus", "te", "ti", "tú", "contigo", "puedes", "quieres", "tienes", "eres", "haz", "pulsa", "elige",
            "the", "and", "you", "your",
        ]
        for phrase in Message.allCases where ![.commandLanguage, .hintLanguage, .homeLanguage].contains(phrase) {
            let words = MessageCatalog(.spanish)(phrase).lowercased().split { !$0.isLetter }
            #expect(familiar.isDisjoint(with: words), "\(MessageCatalog(.spanish)(phrase))")
        }
    }
}
