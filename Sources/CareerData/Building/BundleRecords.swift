import CareerGraph

/// The records of all tables of a bundle, before anything is written.
struct BundleRecords {
    /// The occupations' codes, in order. What is said of an occupation stands at the place of its code.
    var codes: [OccupationCode] = []
    var occupations: [OccupationRecord] = []

    var pathways: [PathwayRecord] = []
    var competencies: [Competency] = []
    var workStyles: [WorkStyleRecord] = []
    var programs: [ProgramOfStudy] = []

    var placements: [PlacementsRecord?] = []
    var ratings: [RatingsRecord?] = []
    var ratingErrors: [RatingErrorsRecord?] = []
    var related: [RelatedRecord?] = []
    var wages: [Wages?] = []
    var outlook: [Outlook?] = []
    var interests: [InterestProfile?] = []
    var workValues: [WorkValueProfile?] = []
    var styleRatings: [StyleRatingsRecord?] = []
    var preparation: [PreparationShares?] = []
    var titles: [TitlesRecord?] = []
    var technologies: [TechnologiesRecord?] = []
    var tools: [ToolsRecord?] = []
    var occupationPrograms: [OccupationProgramsRecord?] = []
    var apprenticeships: [ApprenticeshipsRecord?] = []

    /// A table as rows of text.
    func rows(of name: BundleTableName) -> [String] {
        switch name {
        case .pathways: rows(pathways)
        case .occupations: rows(byOccupation: occupations)
        case .placements: rows(byOccupation: placements)
        case .competencies: rows(competencies)
        case .workStyles: rows(workStyles)
        case .ratings: rows(byOccupation: ratings)
        case .ratingErrors: rows(byOccupation: ratingErrors)
        case .related: rows(byOccupation: related)
        case .steps: []
        case .wages: rows(byOccupation: wages)
        case .outlook: rows(byOccupation: outlook)
        case .interests: rows(byOccupation: interests)
        case .workValues: rows(byOccupation: workValues)
        case .styleRatings: rows(byOccupation: styleRatings)
        case .preparation: rows(byOccupation: preparation)
        case .titles: rows(byOccupation: titles)
        case .technologies: rows(byOccupation: technologies)
        case .tools: rows(byOccupation: tools)
        case .programs: rows(programs)
        case .occupationPrograms: rows(byOccupation: occupationPrograms)
        case .apprenticeships: rows(byOccupation: apprenticeships)
        }
    }

    private func rows(_ records: [some BundleRecord]) -> [String] {
        records.map { $0.fields.joined(separator: "|") }
    }

    private func rows<Record: BundleRecord>(byOccupation records: [Record?]) -> [String] {
        zip(codes, records).compactMap { code, record in
            record.map { ([code.text] + $0.fields).joined(separator: "|") }
        }
    }
}
