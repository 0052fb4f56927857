import TestSupport
import Testing

/// Every sentence that people read comes from Data/interface: in the sources there is none.
struct SpokenTextTests {
    /// What is written in English because it is no sentence of the program's, file by file.
    private static let documents: [(path: String, why: String)] = [
        ("Sources/Words/Generated/", "made of Data/interface"),
        ("Sources/WordsGeneration/", "speaks to translators and developers"),
        ("Sources/LanguageFiles/LanguageFault", "speaks to translators"),
        ("Sources/generate-words/", "speaks to developers"),
        ("Sources/rung-bench/", "speaks to developers"),
        ("Sources/CareerData/Placements/", "names as the releases have them"),
        ("Sources/CareerData/Building/ReleaseCatalog", "the publishers' names and the wording they ask for"),
        ("Sources/CareerData/Building/SourcesDocument", "a document of the bundle"),
        ("Sources/CareerData/Building/BundleTableReference", "docs/data.md"),
        ("Sources/CareerData/Frameworks/", "the publisher's name, and notes of ladders it makes"),
        ("Sources/CareerData/Words/WordLists", "the words that are looked for"),
        ("Sources/CareerData/Words/TextLikeness", "the words that are looked for"),
        ("Sources/CareerGraph/Bundle/BundleSchema", "the columns, for docs/data.md"),
        ("Sources/CareerGraph/Bundle/Records/", "the columns, for docs/data.md"),
        ("Sources/Explorer/Commands/KeyReference", "docs/keys.md"),
        ("Sources/GraphLayout/", "rules of drawings, for tests"),
    ]

    /// Three words in a row: no name of a file's field, no option and no key is that long.
    private static func isSentence(_ literal: String) -> Bool {
        var run = 0
        for word in literal.split(separator: " ", omittingEmptySubsequences: false) {
            let letters = word.drop { $0 == "\"" || $0 == "(" }.reversed().drop { ",.;:?!)\"".contains($0) }
            let isWord = letters.count >= 1 && letters.allSatisfy { $0.isASCII && $0.isLetter || $0 == "'" }
            run = isWord ? run + 1 : 0
            if run == 3 { return true }
        }
        return false
    }

    /// The texts between quotation marks of a line, with nothing in place of what is put in.
    private static func literals(in line: Substring) -> [String] {
        guard !line.drop(while: { $0 == " " }).hasPrefix("//") else { return [] }
        var literals: [String] = []
        var literal: String?
        var depth = 0
        var rest = line[...]
        while let character = rest.popFirst() {
            switch (character, literal) {
            case ("/", nil) where rest.first == "/": return literals
            case ("\\", .some) where depth == 0:
                if rest.popFirst() == "(" { depth = 1 } else { literal?.append("_") }
            case ("(", .some) where depth > 0: depth += 1
            case (")", .some) where depth > 0: depth -= 1
            case (_, .some) where depth > 0: break
            case ("\"", nil): literal = ""
            case ("\"", .some(let text)):
                literals.append(text)
                literal = nil
            case (_, .some): literal?.append(character)
            default: break
            }
        }
        return literals
    }

    /// The lines of texts over several lines, and the literals of the others.
    private static func texts(of file: SourceTree.File) -> [(line: Int, text: String)] {
        var texts: [(Int, String)] = []
        var isInside = false
        for (index, line) in file.lines.enumerated() {
            if line.contains("\"\"\"") {
                isInside.toggle()
            } else if isInside {
                texts.append((index + 1, String(line)))
            } else if !line.contains("precondition"), !line.contains("fatalError"), !line.contains("assert") {
                // Those speak to developers.
                texts += literals(in: line).map { (index + 1, $0) }
            }
        }
        return texts
    }

    @Test func noSentenceStandsInTheSources() throws {
        var found: [String] = []
        for file in try SourceTree.swiftFiles(under: "Sources") {
            guard !Self.documents.contains(where: { file.path.hasPrefix($0.path) }) else { continue }
            for (line, text) in Self.texts(of: file) where Self.isSentence(text) {
                // What a person types, and what the program calls itself when it is typed.
                guard !text.drop(while: { $0 == " " }).hasPrefix("rung "), !Self.isCalled(text) else { continue }
                found.append("\(file.path):\(line): \(text)")
            }
        }
        #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
    }

    /// Names that releases give to files, columns and categories, and by which the builder knows them.
    private static func isCalled(_ text: String) -> Bool { releaseNames.contains(text) }

    private static let releaseNames: Set<String> = [
        " National Employment Matrix code", "Employment change, percent", "Typical education needed for entry",
        "Work experience in a related occupation", "No formal educational credential",
        "High school diploma or equivalent", "Some college, no degree", "Postsecondary nondegree award",
        "Doctoral or professional degree", "5 years or more", "Education, Training, and Experience",
        "Sample of Reported Titles", "Reported Job Title", "Tasks to DWAs",
        "Education, Training, and Experience Categories.txt", "Basic Interests to RIASEC.txt",
    ]

    /// The test finds what it looks for.
    @Test func aSentenceIsSeen() {
        let lines = [
            #"throw Fault("it is not a plain file")"#, #"let text = "the \(name) is not there.""#,
            #"return "Sí, " + "no room is left""#,
        ]
        for line in lines { #expect(Self.literals(in: Substring(line)).contains(where: Self.isSentence), "\(line)") }
        for line in [#"let key = "job zone""#, #"// "it is not there""#, #"graph [rankdir=BT, label="a"]"#] {
            #expect(!Self.literals(in: Substring(line)).contains(where: Self.isSentence), "\(line)")
        }
    }
}
