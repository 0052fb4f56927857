import CareerGraph
import CareerGuidance
import TerminalUI
import Words

/// Writes a move's gap for a person: what they bring, what to build and what is new, and how such things are learned.
struct GapPanel {
    /// Names of technologies and tools that are listed before "and more".
    private static let named = 8

    let answer: GapAnswer
    let width: Int
    let certainty: LevelCertainty
    let environment: Environment

    init(answer: GapAnswer, width: Int, certainty: LevelCertainty, in environment: Environment) {
        self.answer = answer
        self.certainty = certainty
        self.width = width
        self.environment = environment
    }

    private var graph: CareerGraph { environment.graph }
    private var words: MessageCatalog { environment.words }

    func panel() -> Panel {
        var panel = Panel()
        panel.add(.text(words(coverage), .strong).about(.figure(.coverage)))
        let domains = answer.gap.domains.map {
            words(.gapDomain(domain: words.name($0.domain), percent: words.percent($0.coverage)))
        }
        panel.add(text: domains.joined(separator: "; "), .muted, width: width)
        addCompare(to: &panel)
        addWay(to: &panel)
        panel.add(.blank)
        panel.add(text: words(.gapMeaning), .muted, width: width)
        panel.add(text: words(.gapSizeMeaning), .muted, width: width)
        for section in answer.tiers { add(section, to: &panel) }
        addNew(answer.newTechnologies.map(\.title), heading: .gapNewTechnologies, to: &panel)
        addNew(answer.newTools.map(\.title), heading: .gapNewTools, to: &panel)
        panel.add(.blank)
        if answer.gap.items.contains(where: \.isUncertain) {
            panel.add(text: words(.uncertainMeaning), .muted, width: width)
        }
        panel.add(text: words(.levelMeaning), .muted, width: width)
        if case .unreadable(let sentence) = certainty {
            panel.add(text: words(.gapNotCertain(reason: sentence)), .muted, width: width)
        }
        panel.add(text: words(.tierMeaning), .muted, width: width)
        panel.add(text: words(.sourceCompetencies(edition: graph.editions.onet)), .muted, width: width)
        return panel
    }

    /// Between two jobs nothing is known of the person: only their own answers let the screen speak of them.
    private var coverage: Message {
        let percent = words.percent(answer.gap.coverage)
        return answer.gap.origin.occupation == nil
            ? .gapCoverageOfPerson(percent: percent) : .gapCoverage(percent: percent)
    }

    private func addCompare(to panel: inout Panel) {
        guard let origin = answer.gap.origin.occupation else { return }
        panel.add(link: words(.compareTheseTwo), to: .compare([origin, answer.gap.destination]), width: width)
    }

    /// How people get there: time, pay at the start and later, and what makes the move possible.
    private func addWay(to panel: inout Panel) {
        panel.addHeading(words(.wayInHeading))
        panel.add(
            text: words(.gapTime(time: words.span(answer.time.total))), .strong, width: width,
            about: .figure(.preparationTime))
        for text in answer.experiences.compactMap(ExperienceWords(environment).textWithoutGaps) {
            panel.add(text: text, width: width)
        }
        if let pay = answer.pay, let low = pay.entryLow, let high = pay.entryHigh, let later = pay.later {
            let mark = pay.source.isFallback ? " " + words(.fallbackMark) : ""
            panel.add(
                text: words(
                    .gapPayStages(low: words.dollars(low), high: words.dollars(high), later: words.dollars(later)))
                    + mark,
                width: width, about: .figure(.entryPay))
        }
    }

    private func add(_ section: GapAnswer.TierSection, to panel: inout Panel) {
        let columns = GapColumns(width: width - GapPanel.wayColumns)
        panel.add(.blank)
        let title = words(.tierHeading(number: String(section.tier.rawValue), name: words(section.tier.phrase)))
        // A long name gets a line of its own.
        let fits = columns.fits(title, words)
        if !fits { panel.add(.heading(TextFitting.fitted(title, to: width))) }
        var header = columns.header(fits ? title : "", words)
        header.pieces.append((columns.end + 2, .text(words(.columnGap), .muted)))
        header.pieces.append((columns.end + 2 + GapPanel.sizeColumns, .text(words(.columnLearned), .muted)))
        panel.add(header)
        for item in section.items {
            var line = columns.markedLine(item.gap, in: environment)
            if let size = item.sizePhrase {
                line.pieces.append((columns.end + 2, .text(words(size), item.sizeStyle)))
            }
            if item.standing != .bring, item.size != .slight {
                let isNew = item.standing == .new ? words(.gapNew) + " " : ""
                line.pieces.append(
                    (columns.end + 2 + GapPanel.sizeColumns, .text(isNew + words(item.way.phrase), .muted)))
            }
            panel.add(line)
        }
    }

    /// Columns for how much is to build, in a word.
    private static let sizeColumns = 7
    /// Columns for that and for how it is learned.
    private static let wayColumns = 27

    private func addNew(_ titles: [String], heading: Message, to panel: inout Panel) {
        guard !titles.isEmpty else { return }
        panel.addHeading(words(heading))
        let more = titles.count - GapPanel.named
        let list = titles.prefix(GapPanel.named).joined(separator: "; ")
        panel.add(text: more > 0 ? list + " " + words(.andMore(count: more)) : list, width: width)
    }
}

extension Tier {
    /// The name of the building blocks' tier.
    var phrase: Message {
        switch self {
        case .personalEffectiveness: .tier1
        case .academic: .tier2
        case .workplace: .tier3
        case .industryWideTechnical: .tier4
        case .industrySectorTechnical: .tier5
        case .occupationSpecificKnowledge: .tier6
        case .occupationSpecificTechnical: .tier7
        case .occupationSpecificRequirements: .tier8
        case .management: .tier9
        }
    }
}

extension LearningWay {
    var phrase: Message {
        switch self {
        case .course: .learnCourse
        case .onTheJob: .learnOnTheJob
        case .certification: .learnCertification
        case .apprenticeship: .learnApprenticeship
        }
    }
}
