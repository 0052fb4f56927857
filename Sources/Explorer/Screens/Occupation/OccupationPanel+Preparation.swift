import CareerGraph
import TerminalUI
import Words

/// What it takes to get in: preparation, programs of study and apprenticeships.
extension OccupationPanel {
    func addPreparation(to panel: inout Panel) {
        if let zone = record.jobZone {
            panel.add(
                .text(words(.zoneNumber(zone: String(zone.rawValue))) + " · " + words.name(zone), .strong)
                    .about(.jobZone(zone)))
        }
        if let outlook = record.outlook {
            panel.addHeading(words(.preparationTypical))
            addTypicalEntry(outlook, withExperience: true, to: &panel)
            if let note = words.note(outlook.source) { addNote(words(.fallbackMark) + " " + note, to: &panel) }
        }
        guard let shares = graph.details.preparation(of: occupation) else {
            panel.add(.blank)
            addNote(words(.preparationNotPublished), to: &panel)
            return
        }
        addShares(shares.education, names: Message.educationShares, heading: .educationSharesHeading, to: &panel)
        addShares(shares.experience, names: Message.experienceShares, heading: .experienceSharesHeading, to: &panel)
        addShares(shares.onSiteTraining, names: Message.trainingShares, heading: .onSiteSharesHeading, to: &panel)
        addShares(shares.onTheJobTraining, names: Message.trainingShares, heading: .onTheJobSharesHeading, to: &panel)
        panel.add(.blank)
        addNote(words(.sourcePreparation(edition: graph.editions.onet)), to: &panel)
    }

    /// The school, the work before and the training that it usually takes.
    func addTypicalEntry(_ outlook: Outlook, withExperience: Bool, to panel: inout Panel) {
        if let education = outlook.entryEducation {
            addPair(.labelEducation, words.name(education), about: .education(education), to: &panel)
        }
        if withExperience, let experience = outlook.relatedExperience {
            addPair(.labelExperience, words.name(experience), about: .experience(experience), to: &panel)
        }
        if let training = outlook.onTheJobTraining {
            addPair(.labelTraining, words.name(training), about: .training(training), to: &panel)
        }
    }

    /// A bar for each category that anybody named.
    private func addShares(_ shares: [Int], names: [Message], heading: Message, to panel: inout Panel) {
        let named = zip(names, shares).filter { $0.1 > 0 }
        guard !named.isEmpty else { return }
        panel.addHeading(words(heading))
        let barColumns = max(8, min(24, width - labelColumns - 14))
        for (name, share) in named {
            panel.add(
                PanelLine(pieces: [
                    (0, .text(TextFitting.fitted(words(name), to: 30), .text)),
                    (36, .endingText(words.percent(Double(share) / 10_000), .text)),
                    (37, .bar(share: Double(share) / 10_000, columns: barColumns)),
                ]))
        }
    }

    func addPrograms(to panel: inout Panel) {
        let programs = graph.details.programs(of: occupation)
        panel.add(.heading(words(.programsHeading)))
        if programs.isEmpty { addNote(words(.programsNone), to: &panel) }
        for program in programs {
            panel.add(PanelLine(pieces: [(0, .text(program.code, .muted)), (9, .text(program.title, .text))]))
        }
        panel.add(.blank)
        addNote(words(.sourcePrograms), to: &panel)
    }

    func addApprenticeships(to panel: inout Panel) {
        let apprenticeships = graph.details.apprenticeships(of: occupation)
        panel.add(.heading(words(.apprenticeshipsHeading)))
        if apprenticeships.isEmpty { addNote(words(.apprenticeshipsNone), to: &panel) }
        for apprenticeship in apprenticeships {
            panel.add(.text(apprenticeship.title))
            panel.add(.text(hours(apprenticeship) + " · " + words(kind(apprenticeship.kind)), .muted, at: 2))
        }
        panel.add(.blank)
        addNote(words(.sourceApprenticeships), to: &panel)
    }

    private func hours(_ apprenticeship: Apprenticeship) -> String {
        guard let hours = apprenticeship.hours else { return words(.apprenticeshipNoHours) }
        return hours.lowerBound == hours.upperBound
            ? words(.apprenticeshipHours(hours: words.count(hours.lowerBound)))
            : words(.apprenticeshipHours(hours: words.count(hours.lowerBound) + "–" + words.count(hours.upperBound)))
    }

    private func kind(_ kind: Apprenticeship.Kind) -> Message {
        switch kind {
        case .timeBased: .apprenticeshipTime
        case .competencyBased: .apprenticeshipCompetency
        case .hybrid: .apprenticeshipHybrid
        }
    }
}
