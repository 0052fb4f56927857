import CareerGraph

/// Finds the occupation that an argument means: by code, by exact title, and else by search.
struct OccupationLookup {
    let graph: CareerGraph
    /// The bundle's folder: titles in other languages are read where the map's own decide nothing.
    let directory: String
    /// How many occupations are listed where several fit.
    private static let longestList = 8

    /// - Throws: ``Failure/unknownCode(_:)``, ``Failure/unknownTitle(_:near:)`` or ``Failure/ambiguous(_:choices:)``.
    func occupation(_ argument: String) throws(Failure) -> OccupationID {
        if let code = OccupationCode(argument) { return try occupation(code: code, argument: argument) }
        let wanted = argument.lowercased()
        if let index = graph.occupations.firstIndex(where: { $0.title.lowercased() == wanted }) {
            return OccupationID(index)
        }
        return try occupation(searching: argument)
    }

    private func occupation(code: OccupationCode, argument: String) throws(Failure) -> OccupationID {
        if let id = graph.occupation(code: code) { return id }
        throw .unknownCode(argument)
    }

    /// One exact match decides, an occupation's own title, in any language, before the other titles; anything less is for the person
    /// to choose.
    private func occupation(searching title: String) throws(Failure) -> OccupationID {
        let found = try TitleLookup.search(
            title, limit: OccupationLookup.longestList, language: Wording.words.language, directory: directory)
        let matches = found.matches
        let shown = found.texts.first { $0.language == Wording.words.language }
        // A title just as the program writes it ("Enfermeros/as titulados/as") means that one occupation.
        let wanted = title.lowercased()
        if let match = matches.first(where: { shown?.title(of: graph[$0.occupation].code)?.lowercased() == wanted }) {
            return match.occupation
        }
        let exact = matches.filter { $0.quality == .exact }
        let own = exact.filter { $0.kind == .occupation || $0.kind == .translation }
        if let match = own.first, own.count == 1 { return match.occupation }
        if let match = exact.first, exact.count == 1 { return match.occupation }
        let plain = matches.filter { $0.quality <= .initials }
        if let match = plain.first, plain.count == 1 { return match.occupation }
        let near = choices(plain.isEmpty ? matches.map(\.occupation) : plain.map(\.occupation), shown)
        throw plain.isEmpty ? .unknownTitle(title, near: near) : .ambiguous(title, choices: near)
    }

    private func choices(_ occupations: [OccupationID], _ texts: OccupationTexts?) -> [Failure.OccupationChoice] {
        occupations.prefix(OccupationLookup.longestList).map {
            let code = graph[$0].code
            return Failure.OccupationChoice(code: code.text, title: texts?.title(of: code) ?? graph[$0].title)
        }
    }

    /// The texts of every language that has titles of its own. Without them a search finds what it can: what is wrong with
    /// a file is said where its texts are shown.
    static func translations(directory: String, for graph: CareerGraph) -> [PlainTexts] {
        BundleLanguages.ofTexts(in: directory).filter(\.hasTitles).compactMap { language in
            try? PlainTexts.load(directory: directory, language: language, for: graph)
        }
    }
}
