import CareerGraph
import TerminalUI
import Words

/// What the work asks of a person: competencies, work styles, interests and values.
extension OccupationPanel {
    /// The competencies of a domain, the most important first; empty if the occupation is not rated.
    func rated(_ domain: CompetencyDomain) -> [(competency: CompetencyID, rating: Rating)] {
        graph.competencyIDs.compactMap { id in
            guard graph[id].domain == domain, let rating = graph.ratings.rating(occupation, id) else { return nil }
            return (id, rating)
        }
        .sorted { left, right in
            left.rating.importanceHundredths != right.rating.importanceHundredths
                ? left.rating.importanceHundredths > right.rating.importanceHundredths
                : left.competency < right.competency
        }
    }

    func addCompetencies(_ domain: CompetencyDomain, to panel: inout Panel) {
        let rated = rated(domain)
        guard !rated.isEmpty else {
            addNote(words(.notRated), to: &panel)
            return
        }
        let columns = CompetencyColumns(width: width)
        panel.add(columns.header(words))
        var hasUncertain = false
        for (index, item) in rated.enumerated() {
            let isFirstUnimportant = !item.rating.isImportant && (index == 0 || rated[index - 1].rating.isImportant)
            if isFirstUnimportant { panel.addHeading(words(.competenciesLess)) }
            panel.add(
                columns.line(environment.title(of: item.competency), item.rating, words)
                    .about(.competency(item.competency, level: item.rating.levelHundredths)))
            hasUncertain = hasUncertain || item.rating.isUncertain
        }
        panel.add(.blank)
        if hasUncertain { addNote(words(.uncertainMeaning), to: &panel) }
        addNote(words(.sourceCompetencies(edition: graph.editions.onet)), to: &panel)
    }

    func addWorkStyles(to panel: inout Panel) {
        let styles = graph.details.workStyles(of: occupation).sorted {
            $0.impactHundredths != $1.impactHundredths ? $0.impactHundredths > $1.impactHundredths : $0.style < $1.style
        }
        guard !styles.isEmpty else {
            addNote(words(.notRated), to: &panel)
            return
        }
        panel.add(.heading(words(.workStylesHeading)))
        let barColumns = max(8, min(24, width - 38))
        for style in styles {
            let isDistinctive = (1...10).contains(style.distinctivenessRank)
            panel.add(
                PanelLine(pieces: [
                    (0, .text(isDistinctive ? "◆" : " ", .accent)),
                    (2, .text(environment.title(ofWorkStyle: style.style), .text)),
                    (36, .endingText(words.decimal(hundredths: style.impactHundredths), .text)),
                    (37, .bar(share: Double(style.impactHundredths) / 300, columns: barColumns)),
                ]).about(.workStyle(style.style)))
        }
        panel.add(.blank)
        addNote(words(.workStylesMeaning(edition: graph.editions.onet)), to: &panel)
    }

    func addInterests(to panel: inout Panel) {
        if let interests = graph.details.interests(of: occupation) {
            panel.add(.heading(words(.interestsHeading)))
            for interest in Interest.allCases {
                let mark = interests.highPoints.contains(interest) ? "◆" : " "
                addScale(
                    words.name(interest), interests.hundredths[interest.rawValue], mark: mark,
                    about: .interest(interest),
                    to: &panel)
            }
            addNote(words(.interestsMeaning(edition: graph.editions.onet)), to: &panel)
        }
        if let values = graph.details.workValues(of: occupation) {
            panel.addHeading(words(.valuesHeading))
            for value in WorkValue.allCases {
                addScale(
                    words.name(value), values.hundredths[value.rawValue], mark: " ", about: .workValue(value),
                    to: &panel)
            }
            addNote(words(.valuesMeaning(edition: graph.editions.onet)), to: &panel)
        }
        if panel.lines.isEmpty { addNote(words(.notRated), to: &panel) }
    }

    /// A figure on O*NET's scale from 1 to 7.
    private func addScale(
        _ name: String, _ hundredths: Int, mark: String, about subject: Subject, to panel: inout Panel
    ) {
        panel.add(
            PanelLine(pieces: [
                (0, .text(mark, .accent)), (2, .text(name, .text)),
                (36, .endingText(words.decimal(hundredths: hundredths), .text)),
                (37, .bar(share: Double(hundredths - 100) / 600, columns: max(8, min(24, width - 38)))),
            ]).about(subject))
    }
}

/// The columns of a list of competencies with importance and level as bars.
struct CompetencyColumns {
    let nameColumns: Int
    let barColumns: Int

    init(width: Int) {
        nameColumns = max(20, min(40, width - 34))
        barColumns = max(5, min(16, (width - nameColumns - 12) / 2))
    }

    private var importanceEnd: Int { nameColumns + 4 }
    private var levelEnd: Int { importanceEnd + 1 + barColumns + 5 }

    func header(_ words: MessageCatalog) -> PanelLine {
        PanelLine(
            pieces: [
                (nameColumns + 1, .text(words(.columnImportance), .muted)),
                (levelEnd - 3, .text(words(.columnLevel), .muted)),
            ], isHeading: true)
    }

    func line(_ title: String, _ rating: Rating, _ words: MessageCatalog) -> PanelLine {
        let name = title + (rating.isUncertain ? " ?" : "")
        return PanelLine(pieces: [
            (0, .text(TextFitting.fitted(name, to: nameColumns), rating.isImportant ? .text : .muted)),
            (importanceEnd, .endingText(words.decimal(hundredths: rating.importanceHundredths), .text)),
            (importanceEnd + 1, .bar(share: (rating.importance - 1) / 4, columns: barColumns)),
            (levelEnd, .endingText(words.decimal(hundredths: rating.levelHundredths), .text)),
            (levelEnd + 1, .bar(share: rating.level / 7, columns: barColumns)),
        ])
    }
}
