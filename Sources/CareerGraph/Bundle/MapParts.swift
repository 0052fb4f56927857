/// The parts of the map that do not need each other, made by two threads.
struct MapParts {
    private(set) var ratings: RatingTable?
    private(set) var relations = RelationLists(AdjacencyList([]))
    private(set) var details: BundleDetails?
    private(set) var placements = BundlePlacements(byPathway: [], byOccupation: [])
    private(set) var wages: [Wages?] = []
    private(set) var outlooks: [Outlook?] = []
    /// In the order of the parts, whichever was made first.
    private(set) var faults: [BundleError] = []

    /// The longest first.
    private static let kinds = 6

    private enum Part: Sendable {
        case ratings(RatingTable?)
        case relations(RelationLists)
        case details(BundleDetails?)
        case placements(BundlePlacements)
        case wages([Wages?])
        case outlooks([Outlook?])
    }

    init(
        _ reader: BundleReader, _ index: OccupationIndex, _ competencies: [Competency], _ places: BundlePlaces,
        _ styles: [String]
    ) {
        let work = SharedWork(count: MapParts.kinds) { kind in
            reader.part { reader -> Part in
                switch kind {
                case 0: .ratings(reader.ratings(index, competencies))
                case 1: .relations(RelationLists(reader.relations(index)))
                case 2: .details(BundleDetails(reading: &reader, index: index, styles: styles.count))
                case 3: .placements(reader.placements(index, places))
                case 4: .wages(reader.wages(index))
                default: .outlooks(reader.outlooks(index))
                }
            }
        }
        for (part, faults) in work.answers() {
            self.faults += faults
            switch part {
            case .ratings(let ratings): self.ratings = ratings
            case .relations(let relations): self.relations = relations
            case .details(let details): self.details = details
            case .placements(let placements): self.placements = placements
            case .wages(let wages): self.wages = wages
            case .outlooks(let outlooks): self.outlooks = outlooks
            }
        }
    }
}
