import Explorer
import TestSupport

@testable import CareerGraph

/// Plain texts for ``SmallMap``: titles and texts for its occupations, clusters, pathways and competencies, and for
/// everything else a sentence that names it.
enum SmallTexts {
    /// - Parameter rewording: changes every text, so that a test can tell it from others.
    static func load(
        _ language: TextLanguage, for graph: CareerGraph = SmallMap.graph(), rewording: (String) -> String = { $0 }
    ) throws -> PlainTexts {
        let keys = WordsKeys(
            occupations: graph.occupations.map(\.code.text), clusters: graph.clusters.map(\.title),
            pathways: ["bedside", "office", "building"], competencies: graph.competencies.map(\.element),
            workStyles: ["1.D.1.a"])
        let rows = WordsSection.allCases.flatMap { section in
            keys[section].flatMap { key in
                section.parts(in: language).map { part in
                    "\"\(section.rawValue)|\(key)|\(part.rawValue)|\(rewording(text(section, key, part, language)))\""
                }
            }
        }
        let file = """
            {
            "schema": 1,
            "language": "\(language.code)",
            "columns": "section|key|part|text",
            "rows": [
            \(rows.joined(separator: ",\n"))
            ]
            }

            """
        let reading = WordsReading(Array(file.utf8), language: language, keys: keys)
        if let fault = reading.faults.first { throw fault }
        return PlainTexts(reading)
    }

    private static func text(
        _ section: WordsSection, _ key: String, _ part: WordsPart, _ language: TextLanguage
    ) -> String {
        if part == .title { return titles[key] ?? "Título de \(key)" }
        if part == .text, let text = texts[key] { return language == .spanish ? text.spanish : text.english }
        let name = "\(section.rawValue) \(key)"
        return language == .spanish ? "Qué significa \(part.rawValue) de \(name)." : "The \(part.rawValue) of \(name)."
    }

    private static let titles = [
        "31-1131.00": "Auxiliares de cuidado", "29-1141.00": "Enfermeros/as", "29-1216.00": "Médicos/as",
        "43-9061.00": "Oficinistas", "47-3013.00": "Ayudantes de electricista", "47-2111.00": "Electricistas",
        "Care": "Cuidado", "Trades": "Oficios", "bedside": "Junto a la cama", "office": "Oficina", "building": "Obras",
        "2.A.1.b": "Escucha activa", "2.B.3.a": "Instalación", "2.C.5.a": "Medicina",
        "1.A.2.a.2": "Destreza de las manos", "1.D.1.a": "Paciencia",
    ]

    private static let texts: [String: (english: String, spanish: String)] = [
        "31-1131.00": (
            "Help people in bed to wash, eat and move. They work in homes and hospitals.",
            "Ayudan a gente en cama a lavarse, comer y moverse. Trabajan en casas y hospitales."
        ),
        "29-1141.00": (
            "Look after sick people, give medicine and call the doctor when something changes.",
            "Cuidan a gente enferma, dan medicinas y llaman al médico cuando algo cambia."
        ),
        "29-1216.00": (
            "Find out what makes people sick. They plan how to cure it.",
            "Averiguan qué enferma a la gente. Planean cómo curarla."
        ),
        "Care": (
            "Look after people. It may suit people who are patient.",
            "Cuidar a la gente. Puede gustar a quienes tienen paciencia."
        ),
        "2.A.1.b": (
            "Giving all your attention to what somebody says.", "Poner toda la atención en lo que alguien dice."
        ),
    ]
}
