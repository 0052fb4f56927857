import CareerGraph

/// What a line on a screen is about, so that it can be explained.
enum Subject: Hashable, Sendable {
    case figure(ExplainedFigure)
    /// A job: what people in it do.
    case occupation(OccupationID)
    /// A competency, with the level that is asked of it (hundredths of O*NET's scale) where one is.
    case competency(CompetencyID, level: Int?)
    /// A position in ``CareerGraph/workStyles``.
    case workStyle(Int)
    case interest(Interest)
    case workValue(WorkValue)
    case jobZone(JobZone)
    case education(EntryEducation)
    case experience(RelatedExperience)
    case training(OnTheJobTraining)
}

/// A subject put into words: its name, and what it means in a sentence or two.
struct Explanation: Sendable {
    let name: String
    let sentences: [String]

    /// Nil if no texts are loaded, or none say anything of it.
    init?(_ subject: Subject, in environment: Environment) {
        guard let texts = environment.plainTexts,
            let text = Explanation.text(subject, texts)
        else { return nil }
        name = Explanation.name(subject, environment)
        guard case .competency(let competency, let level?) = subject,
            let example = texts.level(of: competency, hundredths: level)
        else {
            sentences = [text]
            return
        }
        let words = environment.words
        sentences = [text, words(.meaningLevel(level: words.decimal(hundredths: level), example: example))]
    }

    private static func text(_ subject: Subject, _ texts: PlainTexts) -> String? {
        switch subject {
        case .figure(let figure): texts.figure(figure)
        case .occupation(let occupation): texts.text(of: occupation)
        case .competency(let competency, _): texts.text(of: competency)
        case .workStyle(let style): texts.text(ofWorkStyle: style)
        case .interest(let interest): texts.text(of: interest)
        case .workValue(let value): texts.text(of: value)
        case .jobZone(let zone): texts.text(of: zone)
        case .education(let education): texts.text(of: education)
        case .experience(let experience): texts.text(of: experience)
        case .training(let training): texts.text(of: training)
        }
    }

    private static func name(_ subject: Subject, _ environment: Environment) -> String {
        let words = environment.words
        return switch subject {
        case .figure(let figure): words(figure.phrase)
        case .occupation(let occupation): environment.title(of: occupation)
        case .competency(let competency, _): environment.title(of: competency)
        case .workStyle(let style): environment.title(ofWorkStyle: style)
        case .interest(let interest): words.name(interest)
        case .workValue(let value): words.name(value)
        case .jobZone(let zone): words(.zoneNumber(zone: String(zone.rawValue)))
        case .education(let education): words.name(education)
        case .experience(let experience): words.name(experience)
        case .training(let training): words.name(training)
        }
    }
}
