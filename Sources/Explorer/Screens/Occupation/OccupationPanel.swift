import CareerGraph
import TerminalUI
import Words

/// Writes the sections of the Occupation screen, for a width.
struct OccupationPanel {
    let occupation: OccupationID
    let width: Int
    let environment: Environment

    init(occupation: OccupationID, width: Int, in environment: Environment) {
        self.occupation = occupation
        self.width = width
        self.environment = environment
    }

    var graph: CareerGraph { environment.graph }
    var words: MessageCatalog { environment.words }
    var record: Occupation { graph[occupation] }

    /// Columns for the names of figures, so that the figures line up.
    var labelColumns: Int { 24 }

    func panel(_ section: OccupationSection) -> Panel {
        var panel = Panel()
        switch section {
        case .overview: addOverview(to: &panel)
        case .pay: addPay(to: &panel)
        case .outlook: addOutlook(to: &panel)
        case .preparation: addPreparation(to: &panel)
        case .skills, .knowledge, .abilities, .activities:
            if let domain = section.domain { addCompetencies(domain, to: &panel) }
        case .workStyles: addWorkStyles(to: &panel)
        case .interests: addInterests(to: &panel)
        case .technologies: addTechnologies(to: &panel)
        case .tools: addTools(to: &panel)
        case .programs: addPrograms(to: &panel)
        case .apprenticeships: addApprenticeships(to: &panel)
        case .related: addRelated(to: &panel)
        case .titles: addTitles(to: &panel)
        case .places: addPlaces(to: &panel)
        }
        return panel
    }

    func addNote(_ text: String, to panel: inout Panel) { panel.add(text: text, .muted, width: width) }

    /// Where the figures come from; and that they are a broader group's, where they are.
    func addSource(_ phrase: Message, _ source: FigureSource?, to panel: inout Panel) {
        panel.add(.blank)
        if let source, let note = words.note(source) {
            panel.add(text: words(.fallbackMark) + " " + note, width: width)
        }
        addNote(words(phrase), to: &panel)
    }
}

// MARK: - Overview, pay and outlook

extension OccupationPanel {
    private func addOverview(to panel: inout Panel) {
        panel.add(.heading(environment.title(of: occupation)))
        panel.add(.text(words(.overviewCode(code: record.code.text)), .muted))
        if let text = environment.plainTexts?.text(of: occupation) {
            panel.add(.blank)
            panel.add(text: text, width: width)
        }
        panel.add(.blank)
        for (phrase, destination) in [
            (Message.overviewMoves, Destination.moves(occupation)), (.overviewCompare, .compare([occupation])),
        ] {
            panel.add(link: words(phrase), to: destination, width: width)
        }
        panel.add(.blank)
        panel.add(PayPicture.middleLine(record.wages, words: words))
        if let wages = record.wages, let line = PayPicture.line(wages, columns: width, words: words) {
            panel.add(line)
        }
        if let openings = record.outlook?.annualOpenings {
            panel.add(text: words(.openingsAYear(openings: openings)), width: width, about: .figure(.openings))
        }
        panel.add(.blank)
        if let zone = record.jobZone { addPair(.labelPreparation, words.name(zone), about: .jobZone(zone), to: &panel) }
        if let outlook = record.outlook { addTypicalEntry(outlook, withExperience: false, to: &panel) }
        let strongest = strongest(.skill, 5) + strongest(.knowledge, 3)
        if !strongest.isEmpty {
            panel.addHeading(words(.overviewMatters))
            for item in strongest { panel.add(bar(item.competency, importance: item.rating.importanceHundredths)) }
        } else {
            panel.add(.blank)
            addNote(words(.notRated), to: &panel)
        }
    }

    /// A name and its value beside it, or below it where they do not fit in a line.
    func addPair(_ label: Message, _ value: String, about subject: Subject? = nil, to panel: inout Panel) {
        if labelColumns + TextFitting.width(value) <= width {
            panel.add(.pair(words(label), value, labelColumns: labelColumns).about(subject))
        } else {
            panel.add(.text(words(label), .muted).about(subject))
            panel.add(.text(value, .text, at: 2).about(subject))
        }
    }

    private func strongest(_ domain: CompetencyDomain, _ count: Int) -> [(competency: CompetencyID, rating: Rating)] {
        Array(rated(domain).prefix(count))
    }

    private func bar(_ competency: CompetencyID, importance: Int) -> PanelLine {
        let barColumns = max(8, min(24, width - 34))
        return PanelLine(pieces: [
            (0, .text(TextFitting.fitted(environment.title(of: competency), to: 30), .text)),
            (31, .bar(share: Double(importance - 100) / 400, columns: barColumns)),
        ]).about(.competency(competency, level: nil))
    }

    private func addPay(to panel: inout Panel) {
        guard let wages = record.wages else {
            addNote(words(.payNotPublished), to: &panel)
            return
        }
        panel.add(PayPicture.middleLine(wages, words: words))
        panel.add(.blank)
        if let line = PayPicture.line(wages, columns: width, words: words) {
            panel.add(line)
            addNote(words(.payPictureLegend), to: &panel)
            panel.add(.blank)
        }
        let end = labelColumns + 16
        panel.add(
            PanelLine(pieces: [
                (end, .endingText(words(.payAYear), .muted)), (end + 14, .endingText(words(.payAnHour), .muted)),
            ]))
        let rows: [(Message, KeyPath<WageRange, Amount?>)] = [
            (.payLowest, \.percentile10), (.payLow, \.percentile25), (.payMedian, \.median), (.payHigh, \.percentile75),
            (.payHighest, \.percentile90),
        ]
        for (label, figure) in rows {
            panel.add(
                PanelLine(pieces: [
                    (0, .text(words(label), .text)),
                    (end, .endingText(wages.annual[keyPath: figure].map(words.dollars) ?? "–", .text)),
                    (end + 14, .endingText(wages.hourly[keyPath: figure].map(words.hourly) ?? "–", .text)),
                ]).about(.figure(label == .payMedian ? .payMiddle : .payRange)))
        }
        if let employment = wages.employment {
            panel.add(.blank)
            addPair(.labelEmployment, words.count(employment), about: .figure(.employment), to: &panel)
        }
        addSource(.sourceWages(year: String(graph.editions.wagesYear)), wages.source, to: &panel)
    }

    private func addOutlook(to panel: inout Panel) {
        guard let outlook = record.outlook else {
            addNote(words(.outlookNotPublished), to: &panel)
            return
        }
        if let openings = outlook.annualOpenings {
            panel.add(
                text: words(.openingsAYear(openings: openings)), .strong, width: width, about: .figure(.openings))
            addNote(words(.openingsMeaning(year: String(graph.editions.targetYear))), to: &panel)
            panel.add(.blank)
        }
        let (first, last) = (String(graph.editions.baseYear), String(graph.editions.targetYear))
        if let before = outlook.baseEmployment {
            addPair(.labelJobsInYear(year: first), words.count(before), to: &panel)
        }
        if let after = outlook.projectedEmployment {
            addPair(.labelJobsInYear(year: last), words.count(after), to: &panel)
        }
        if let change = outlook.changeTenthsOfPercent {
            let text = words.signedTenths(change) + "  " + words(trend(change))
            addPair(.labelChange, text, about: .figure(.growth), to: &panel)
            if let average = graph.editions.averageChangeTenthsOfPercent {
                addNote(words(.changeAverage(change: words.signedTenths(average))), to: &panel)
            }
        }
        addSource(.sourceOutlook(first: first, last: last), outlook.source, to: &panel)
    }

    /// In words, measured against all occupations (which BLS expects to grow by about 3% in ten years).
    private func trend(_ tenths: Int) -> Message {
        switch tenths {
        case 80...: .trendMuchFaster
        case 40...: .trendFaster
        case 20...: .trendAverage
        case 0...: .trendSlower
        default: .trendShrinking
        }
    }
}
