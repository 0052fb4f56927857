import CareerGraph

/// Why a word is to be avoided: the lists of docs/words.md.
public enum WordList: Sendable {
    /// For men or for women only.
    case gendered
    case cliche
    case jargon
}

/// Words that Rung's texts do without (docs/words.md says why).
enum WordLists {
    static func lists(_ language: TextLanguage) -> [(kind: WordList, patterns: [WordPattern])] {
        switch language {
        case .english: english
        case .spanish: spanish
        }
    }

    private static let english: [(kind: WordList, patterns: [WordPattern])] = [
        (
            .gendered,
            patterns(
                """
                he, she, his, her, hers, him, himself, herself, salesman, salesmen, foreman, foremen, policeman,
                policemen, fireman, firemen, craftsman, craftsmen, craftsmanship, waitress, waitresses, stewardess,
                stewardesses, housewi*, mailman, mailmen, workman, workmen, manmade, manpower, manned, chairman, chairmen,
                repairman, repairmen, handyman, handymen, journeyman, journeymen, businessman, businessmen, fisherman,
                fishermen, maid, maids
                """)
        ),
        (
            .cliche,
            patterns(
                """
                passionate, dynamic, fast-paced, team player, make a difference, cutting-edge, cutting edge,
                state-of-the-art, world-class, wide range, wide variety, key role, vital role, crucial, wear many hats,
                hands-on, day-to-day, behind the scenes, smoothly, seamless*, ensure*, various, in order to, diverse,
                exciting, rewarding, ever-changing, second to none, from a to z, top-notch, go the extra mile,
                bring * to life, backbone, unsung
                """)
        ),
        (
            .jargon,
            patterns(
                """
                utilis*, utiliz*, facilitat*, implement*, stakeholder*, leverag*, optimis*, optimiz*, methodolog*,
                complian*, protocol*, deliverable*, synerg*, streamlin*, liais*, administer*, procure*, oversee the,
                collaborat*, functionalit*, best practice*, paradigm*, holistic*, modalit*, remediat*, disseminat*,
                expedit*, commenc*, personnel, pertaining, aforementioned, subsequent*, prioritis*, prioritiz*
                """)
        ),
    ]

    private static let spanish: [(kind: WordList, patterns: [WordPattern])] = [
        (
            .cliche,
            patterns(
                """
                apasionad*, dinámico, dinámicos, dinámica, dinámicas, de vanguardia, de última generación,
                marca* la diferencia, papel clave, papel fundamental, amplia gama, amplia variedad, sin contratiempos,
                garantiza*, asegura* de que, día a día, columna vertebral, en aras de, a fin de, con el fin de, diversos,
                diversas
                """)
        ),
        (
            .jargon,
            patterns(
                """
                implementa*, optimiza*, metodolog*, protocolo*, stakeholder*, sinergia*, gestiona*, gestión, facilita*,
                normativa*, llevar a cabo, llevan a cabo, realiza*, efectúa*, supervisión de, monitorea*, brinda*
                """)
        ),
    ]

    private static func patterns(_ list: String) -> [WordPattern] {
        list.split(separator: ",").map { WordPattern($0.split(whereSeparator: \.isWhitespace).joined(separator: " ")) }
    }
}
