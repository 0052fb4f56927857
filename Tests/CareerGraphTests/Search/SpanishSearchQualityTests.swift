import TestSupport
import Testing

@testable import CareerGraph

/// Search over the titles of both languages on the full bundle.
@Suite("Search in English and Spanish")
struct SpanishSearchQualityTests {
    private let graph: CareerGraph
    private let texts: PlainTexts
    private let index: TitleIndex

    init() throws {
        graph = try FullBundle.load()
        texts = try PlainTexts.load(directory: FullBundle.directory, language: .spanish, for: graph)
        index = graph.titleIndex(with: [texts])
    }

    /// A Spanish title as somebody types it: one form of it, with or without accents.
    private struct Typed {
        let query: String
        let occupation: OccupationID
    }

    private func draw(_ count: Int, seed: UInt64) -> [Typed] {
        var numbers = TypingErrors(seed: seed)
        return (0..<count).compactMap { _ in
            let occupation = OccupationID(numbers.number(below: graph.occupations.count))
            guard let title = texts.title(of: occupation) else { return nil }
            let forms = GenderedTitle.forms(of: title)
            let form = forms[numbers.number(below: forms.count)]
            return Typed(query: numbers.number(below: 2) == 0 ? form : plain(form), occupation: occupation)
        }
    }

    private func plain(_ text: String) -> String {
        let accents: [Character: Character] = ["á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "ü": "u", "ñ": "n"]
        return String(text.map { accents[$0] ?? $0 })
    }

    private func share(_ typed: [Typed], within: Int) -> Double {
        let found = typed.count { typed in
            index.search(typed.query, limit: within).contains { $0.occupation == typed.occupation }
        }
        return Double(found) / Double(max(1, typed.count))
    }

    @Test("500 Spanish titles with one typing error: the right occupation among the first three for 93%")
    func withATypingError() {
        var errors = TypingErrors(seed: 2027)
        let typed = draw(500, seed: 2026).map {
            Typed(query: errors.slip(in: $0.query), occupation: $0.occupation)
        }
        #expect(typed.count == 500)
        #expect(share(typed, within: 3) >= 0.98)
    }

    @Test("A Spanish title as it is finds its occupation first")
    func asItIs() {
        #expect(share(draw(500, seed: 2028), within: 1) >= 0.98)
    }

    @Test(
        "What people type",
        arguments: [
            ("enfermera", "29-1141.00"), ("enfermero", "29-1141.00"), ("electricista", "47-2111.00"),
            ("soldador", "51-4121.00"), ("cocinera de restaurante", "35-2014.00"), ("abogada", "23-1011.00"),
            ("medica de familia", "29-1215.00"), ("plomero", "47-2152.00"),
        ])
    func plainWords(query: String, code: String) {
        let found = index.search(query, limit: 3).map { graph[$0.occupation].code.text }
        #expect(found.contains(code), "\(query): \(found)")
    }

    @Test("The match names the title it was found by, and English search goes on as before")
    func bothLanguages() {
        let english = graph.titleIndex()
        for query in ["registered nurse", "truck driver", "software devloper", "RN", "carpenter", "teacher"] {
            #expect(
                index.search(query, limit: 1).first?.occupation == english.search(query, limit: 1).first?.occupation,
                "\(query)")
        }
        let match = index.search("enfermeras tituladas", limit: 1).first
        #expect(match?.kind == .translation && match?.title == "Enfermeras tituladas")
        #expect(english.search("enfermeras tituladas", limit: 1).first?.kind != .translation)
    }
}
