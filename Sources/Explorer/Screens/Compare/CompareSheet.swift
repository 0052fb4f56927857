import CareerGraph
import CareerGuidance
import TerminalUI
import Words

/// One cell of the comparison.
enum CompareCell: Sendable {
    case text(String, Style = .text)
    /// The spread of pay, on one scale for all jobs.
    case range([Double])
    /// A share of a whole as a bar with a figure before it.
    case bar(String, Double)
    /// The first job's level: the others are measured by it.
    case level(hundredths: Int)
    /// A level, and how far it lies from the first job's.
    case difference(hundredths: Int, from: Int, isSure: Bool)
    /// The words over the bars: less and more.
    case scale
    case unknown
}

/// A line of the comparison.
struct CompareLine: Sendable {
    enum Kind: Sendable { case blank, heading, cells, note }

    let kind: Kind
    let label: String
    /// One for each job, in the list's order; empty for notes.
    let cells: [CompareCell]
    /// What each cell is about, where that can be explained; empty if nothing can.
    var subjects: [Subject?] = []

    static let blank = CompareLine(kind: .blank, label: "", cells: [])
    static func note(_ text: String) -> CompareLine { CompareLine(kind: .note, label: text, cells: []) }
}

/// How the competencies are put together.
enum CompareGrouping: CaseIterable, Hashable, Sendable {
    case kind, tier, together

    func choices(_ words: MessageCatalog) -> [Choice<Self>] {
        [.heading(.compareGroupHeading)]
            + CompareGrouping.allCases.map { .choice(words($0.phrase), isChosen: $0 == self, $0) }
    }

    private var phrase: Message {
        switch self {
        case .kind: .compareByKind
        case .tier: .compareByTier
        case .together: .compareTogether
        }
    }
}

/// Everything that is said of the jobs side by side, computed when the list or the room changes.
struct CompareSheet: Sendable {
    /// Below this, two jobs' levels cannot be told apart (``CompetencyGap/isSlight``): such lines are only counted.
    static let leastDifference = 50

    let occupations: [OccupationID]
    private(set) var lines: [CompareLine] = []
    /// From the first job to each: up, across or down. Nil for the first itself.
    private(set) var kinds: [MoveKind?] = []
    /// The greatest difference from the first job, in hundredths of a level: what the bars are drawn to.
    private(set) var greatestDifference = CompareSheet.leastDifference

    /// How sure the levels are; nil if that is not known.
    private let errors: LevelErrors?
    private let environment: Environment
    private var graph: CareerGraph { environment.graph }
    private var words: MessageCatalog { environment.words }

    init(
        _ list: ComparisonList, by grouping: CompareGrouping, width: Int, errors: LevelErrors?,
        in environment: Environment
    ) {
        occupations = list.occupations
        self.errors = errors
        self.environment = environment
        guard let first = occupations.first else { return }
        kinds = occupations.map { $0 == first ? nil : kind(from: first, to: $0) }
        lines = CompareFigures(occupations, in: environment).lines
        let comparison = OccupationComparison(occupations, in: environment.graph, limit: .max)
        if let comparison {
            addCompetencies(comparison.competencies, by: grouping)
        } else {
            lines += [.blank] + notes(.compareAlone, width)
        }
        addNotes(comparison?.columns ?? [], width)
    }

    private func kind(from first: OccupationID, to other: OccupationID) -> MoveKind {
        let zones = graph[first].jobZone.flatMap { here in graph[other].jobZone.map { $0.rawValue - here.rawValue } }
        return MoveKind(jobZoneChange: zones, payChange: PayChange(from: graph[first], to: graph[other]))
    }

    private mutating func addNotes(_ columns: [OccupationComparison.Column], _ width: Int) {
        lines.append(.blank)
        if columns.contains(where: { graph[$0.occupation].hasFallbackFigure }) {
            lines += notes(.compareFallback, width)
        }
        lines += notes(.compareTimeMeaning, width) + notes(.sourceCompetencies(edition: graph.editions.onet), width)
    }

    private func notes(_ phrase: Message, _ width: Int) -> [CompareLine] {
        TextFitting.wrapped(words(phrase), to: width).map(CompareLine.note)
    }
}

// MARK: - Competencies

extension CompareSheet {
    private mutating func addCompetencies(
        _ rows: [OccupationComparison.CompetencyRow], by grouping: CompareGrouping
    ) {
        let clear = rows.filter { $0.spreadHundredths >= CompareSheet.leastDifference }
        greatestDifference = clear.flatMap(differences).map(abs).max() ?? CompareSheet.leastDifference
        for (title, members) in groups(clear, by: grouping) {
            lines.append(.blank)
            lines.append(
                CompareLine(
                    kind: .heading, label: title,
                    cells: occupations.indices.map { $0 == 0 ? .text(words(.columnLevel), .muted) : .scale }))
            lines += members.map(line)
        }
        let important = graph.competencyIDs.count { competency in
            occupations.contains { graph.ratings.rating($0, competency)?.isImportant == true }
        }
        let same = important - clear.count
        if same > 0 { lines += [.blank, .note(words(.compareAboutSame(count: same)))] }
        if important == 0 { lines += [.blank, .note(words(.compareNothingRated))] }
    }

    /// By column, in hundredths of a level; without the first job and the unrated ones.
    private func differences(_ row: OccupationComparison.CompetencyRow) -> [Int] {
        guard let first = row.ratings.first, let base = first else { return [] }
        return row.ratings.dropFirst().compactMap { $0.map { $0.levelHundredths - base.levelHundredths } }
    }

    private func line(_ row: OccupationComparison.CompetencyRow) -> CompareLine {
        let base = row.ratings.first.flatMap(\.self)?.levelHundredths
        let cells = row.ratings.enumerated().map { index, rating -> CompareCell in
            guard let level = rating?.levelHundredths else { return .unknown }
            guard index > 0, let base else { return .level(hundredths: level) }
            return .difference(hundredths: level, from: base, isSure: isSure(row.competency, level - base, at: index))
        }
        return CompareLine(
            kind: .cells, label: environment.title(of: row.competency), cells: cells,
            subjects: row.ratings.map { .competency(row.competency, level: $0?.levelHundredths) })
    }

    /// Half a level and more, and beyond what the ratings' errors can hide.
    private func isSure(_ competency: CompetencyID, _ difference: Int, at index: Int) -> Bool {
        guard abs(difference) >= CompareSheet.leastDifference else { return false }
        return errors?.hides(
            differenceHundredths: difference, of: competency, between: occupations[0], and: occupations[index]) != true
    }

    /// The groups in their usual order, within each the greatest differences first.
    private func groups(
        _ rows: [OccupationComparison.CompetencyRow], by grouping: CompareGrouping
    ) -> [(title: String, rows: [OccupationComparison.CompetencyRow])] {
        let all: [(String, [OccupationComparison.CompetencyRow])] =
            switch grouping {
            case .kind:
                CompetencyDomain.allCases.map { domain in
                    (words.name(domain), rows.filter { graph[$0.competency].domain == domain })
                }
            case .tier:
                Tier.allCases.map { tier in
                    (
                        words(.tierHeading(number: String(tier.rawValue), name: words(tier.phrase))),
                        rows.filter { Tier.usual(of: graph[$0.competency].element) == tier }
                    )
                }
            case .together: [(words(.compareTogether), rows)]
            }
        return all.filter { !$0.1.isEmpty }
    }
}

extension Occupation {
    /// Pay or outlook is that of a broader group.
    fileprivate var hasFallbackFigure: Bool {
        wages?.source.isFallback == true || outlook?.source.isFallback == true
    }
}
