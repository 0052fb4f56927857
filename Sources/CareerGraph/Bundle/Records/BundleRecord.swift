/// What one row of a table of the bundle says, as a value.
///
/// Each table has one type of record, and that type alone knows the table's format: the columns, how a row is read and
/// written, and which values it may hold. The builder, the loader, the checker and docs/data.md all ask the type.
package protocol BundleRecord: Equatable, Sendable {
    /// The table whose rows these are.
    static var table: BundleTableName { get }

    /// The row's fields in order, the occupation's code included where rows are about occupations.
    static var columns: [BundleColumn] { get }

    /// Reads a row. An empty field means that something is not published.
    ///
    /// What is wrong is reported and left out where the rest makes sense without it; nil where nothing is left. The code
    /// in front of a row about an occupation is the reader's business, since it is found by its bytes.
    init?(_ fields: RowFields, _ report: FieldReport)

    /// The fields as the builder writes them, without the code in front of a row about an occupation. Reading them gives
    /// an equal record.
    var fields: [String] { get }

    /// Reports what only the check of a whole bundle looks for, since nothing goes wrong with it: the same item twice.
    func reportRepeats(_ report: FieldReport)
}

extension BundleRecord {
    package func reportRepeats(_ report: FieldReport) {}

    /// How many fields a row has, the occupation's code included.
    package static var fieldCounts: ClosedRange<Int> {
        let columns = columns
        return columns.count...(columns.last?.repeats == true ? .max : columns.count)
    }

    /// The names of the columns as the file's header states them.
    package static var header: String {
        var header = ""
        for column in columns {
            if !header.isEmpty { header += "|" }
            header += column.name
        }
        return header
    }

    /// Reports each item that stands there a second time.
    func reportRepeats<Item: Hashable>(
        of items: [Item], in field: String, _ report: FieldReport, name: (Item) -> String
    ) {
        var seen: Set<Item> = []
        for item in items where !seen.insert(item).inserted { report(field, .duplicate(name(item))) }
    }
}

/// Hears of what is wrong with a field.
package typealias FieldReport = (_ field: String, _ problem: BundleError.Problem) -> Void

/// A column of a table.
package struct BundleColumn: Sendable {
    /// As the file's header has it; ends in `...` where the field repeats to the end of the row.
    package let name: String
    private let describe: @Sendable () -> String
    /// What stands there, for docs/data.md: a short phrase in Markdown with the values that are allowed. Put together
    /// when asked for, which the loader never does.
    package var meaning: String { describe() }
    /// Whether the field repeats, once at least.
    package var repeats: Bool { name.hasSuffix("...") }

    init(_ name: String, _ meaning: @autoclosure @escaping @Sendable () -> String) {
        self.name = name
        describe = meaning
    }

    /// The first column of a table about occupations.
    static let occupation = BundleColumn("occupation", "O*NET-SOC code")
}

extension BundleTableName {
    /// The type of the table's records.
    package var record: any BundleRecord.Type {
        switch self {
        case .pathways: PathwayRecord.self
        case .occupations: OccupationRecord.self
        case .placements: PlacementsRecord.self
        case .competencies: Competency.self
        case .workStyles: WorkStyleRecord.self
        case .ratings: RatingsRecord.self
        case .ratingErrors: RatingErrorsRecord.self
        case .related: RelatedRecord.self
        case .steps: StepsRecord.self
        case .wages: Wages.self
        case .outlook: Outlook.self
        case .interests: InterestProfile.self
        case .workValues: WorkValueProfile.self
        case .styleRatings: StyleRatingsRecord.self
        case .preparation: PreparationShares.self
        case .titles: TitlesRecord.self
        case .technologies: TechnologiesRecord.self
        case .tools: ToolsRecord.self
        case .programs: ProgramOfStudy.self
        case .occupationPrograms: OccupationProgramsRecord.self
        case .apprenticeships: ApprenticeshipsRecord.self
        }
    }
}
