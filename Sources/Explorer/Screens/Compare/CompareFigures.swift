import CareerGraph
import CareerGuidance
import TerminalUI
import Words

/// Pay, outlook and preparation of jobs side by side.
struct CompareFigures {
    private let occupations: [OccupationID]
    private let environment: Environment
    private let demands: [PreparationDemand]
    private var graph: CareerGraph { environment.graph }
    private var words: MessageCatalog { environment.words }

    init(_ occupations: [OccupationID], in environment: Environment) {
        self.occupations = occupations
        self.environment = environment
        demands = occupations.map { PreparationDemand($0, in: environment.graph) }
    }

    var lines: [CompareLine] {
        var lines = [
            line(.comparePay, .payMiddle) { middlePay(graph[$0].wages) },
            line(.comparePayRange, .payRange) { payRange(graph[$0].wages) },
        ]
        if let pictures { lines.append(pictures) }
        lines += [
            line(.comparePayStart, .entryPay) { entryPay(PayStages(graph[$0])) },
            line(.compareOpenings, .openings) { openings(AnnualOpenings(graph[$0].outlook)) },
            line(.compareGrowth, .growth) { growth(graph[$0].outlook) },
            CompareLine(
                kind: .cells, label: words(.compareZone), cells: occupations.map { zone(graph[$0].jobZone) },
                subjects: occupations.map { graph[$0].jobZone.map(Subject.jobZone) ?? .figure(.jobZone) }),
            CompareLine(
                kind: .cells, label: words(.compareEducation),
                cells: demands.map { $0.education.map { .text(words.shortName($0)) } ?? .unknown },
                subjects: demands.map { $0.education.map(Subject.education) }),
            CompareLine(
                kind: .cells, label: words(.compareTime),
                cells: demands.map { .text(words.span(PreparationTime(from: .fromHighSchool, to: $0).total)) },
                subjects: subjects(.preparationTime)),
        ]
        if occupations.count > 1 { lines += [timeFromFirst, coverage] }
        return lines
    }

    private func line(
        _ phrase: Message, _ figure: ExplainedFigure, _ cell: (OccupationID) -> CompareCell
    ) -> CompareLine {
        CompareLine(
            kind: .cells, label: words(phrase), cells: occupations.map(cell), subjects: subjects(figure))
    }

    /// The same figure for every job.
    private func subjects(_ figure: ExplainedFigure) -> [Subject?] { occupations.map { _ in .figure(figure) } }

    private func mark(_ isFallback: Bool) -> String { isFallback ? " " + words(.fallbackMark) : "" }

    private func middlePay(_ wages: Wages?) -> CompareCell {
        guard let wages, let median = wages.yearlyMedian else { return .unknown }
        return .text(words.shortDollars(median) + mark(wages.source.isFallback), .strong)
    }

    private func payRange(_ wages: Wages?) -> CompareCell {
        guard let pay = wages?.yearly, let low = pay.percentile10, let high = pay.percentile90 else { return .unknown }
        return .text(words.thousands(low) + "–" + words.thousands(high))
    }

    private func entryPay(_ pay: PayStages?) -> CompareCell {
        guard let low = pay?.entryLow, let high = pay?.entryHigh else { return .unknown }
        return .text(words.thousands(low) + "–" + words.thousands(high))
    }

    private func openings(_ openings: AnnualOpenings?) -> CompareCell {
        openings.map { .text(words.count($0.count) + mark($0.isFallback)) } ?? .unknown
    }

    private func growth(_ outlook: Outlook?) -> CompareCell {
        guard let outlook, let change = outlook.changeTenthsOfPercent else { return .unknown }
        return .text(words.signedTenths(change) + mark(outlook.source.isFallback))
    }

    private func zone(_ zone: JobZone?) -> CompareCell {
        zone.map { .bar(String($0.rawValue), Double($0.rawValue) / Double(JobZone.allCases.count)) } ?? .unknown
    }

    /// Every job's pay from the lowest to the highest tenth, on one scale; nil if too little is published.
    private var pictures: CompareLine? {
        let ranges = occupations.map { graph[$0].wages?.yearly.fiveAmounts }
        guard let least = ranges.compactMap({ $0?.first }).min(), let most = ranges.compactMap({ $0?.last }).max(),
            most > least
        else { return nil }
        let cells = ranges.map { amounts -> CompareCell in
            guard let amounts else { return .unknown }
            return .range(amounts.map { Double($0 - least) / Double(most - least) })
        }
        return CompareLine(
            kind: .cells, label: words(.comparePayPicture), cells: cells, subjects: subjects(.payRange))
    }
}

// MARK: - From the first job

extension CompareFigures {
    private var timeFromFirst: CompareLine {
        fromFirst(.compareTimeFromFirst, .preparationTime) { first, index in
            let start = PreparationStart(
                .occupation(first), to: occupations[index],
                coverage: Gap(from: first, to: occupations[index], in: graph)?.coverage, in: graph)
            return .text(words.span(PreparationTime(from: start, to: demands[index]).total))
        }
    }

    private var coverage: CompareLine {
        fromFirst(.compareCoverage, .coverage) { first, index in
            guard let gap = Gap(from: first, to: occupations[index], in: graph) else { return .unknown }
            return .bar(words.percent(gap.coverage), gap.coverage)
        }
    }

    private func fromFirst(
        _ phrase: Message, _ figure: ExplainedFigure, _ cell: (OccupationID, Int) -> CompareCell
    ) -> CompareLine {
        let cells = occupations.indices.map { index in
            index == 0 ? CompareCell.text("–", .muted) : occupations.first.map { cell($0, index) } ?? .unknown
        }
        return CompareLine(kind: .cells, label: words(phrase), cells: cells, subjects: subjects(figure))
    }
}

extension PreparationStart {
    /// Somebody who finished high school and has not worked in a related job: the same start for every job.
    fileprivate static let fromHighSchool = PreparationStart(
        education: .highSchool, jobZone: nil, relatedMonths: 0, coverage: nil)
}

extension Wages {
    /// The spread in dollars a year; of hourly wages, 2,080 hours a year, as BLS counts a full-time year.
    fileprivate var yearly: WageRange {
        func amount(_ part: KeyPath<WageRange, Amount?>) -> Amount? {
            annual[keyPath: part]
                ?? hourly[keyPath: part].map { Amount(value: $0.value * 2_080 / 100, isOrMore: $0.isOrMore) }
        }
        return WageRange(
            percentile10: amount(\.percentile10), percentile25: amount(\.percentile25), median: amount(\.median),
            percentile75: amount(\.percentile75), percentile90: amount(\.percentile90))
    }
}

extension WageRange {
    /// All five, in order; nil if the ends or the middle are not published.
    fileprivate var fiveAmounts: [Int]? {
        guard let low = percentile10, let median, let high = percentile90 else { return nil }
        return [low, percentile25 ?? low, median, percentile75 ?? high, high].map(\.value)
    }
}
