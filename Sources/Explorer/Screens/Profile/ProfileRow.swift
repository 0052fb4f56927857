import CareerGraph
import CareerGuidance
import Words

/// What a row of the guided way does.
enum ProfileAction: Hashable, Sendable {
    case addJob
    case months(job: Int)
    case yearsSince(job: Int)
    case schooling(EntryEducation)
    case addCredential
    case credential(Int)
    case interest(Interest)
    case level(CompetencyID)
    case leastPay, mostMonths, highestZone
    case avoid(Avoidance)
    case seeFits, seeRoutes, save, read, forget
    case next
}

/// A row: what it is about, what is answered, and whether arrows change the answer.
struct ProfileRow: Sendable {
    let text: String
    /// The answer, at the right-hand side.
    var value: String?
    /// Chosen or not, where it is a choice.
    var isChosen: Bool?
    let action: ProfileAction

    /// Left and right change the answer, and Enter goes on to the next one.
    var isAdjustable: Bool {
        switch action {
        case .months, .yearsSince, .interest, .level, .leastPay, .mostMonths, .highestZone: true
        default: false
        }
    }

    /// Whether the row stands for something that can be taken away.
    var isRemovable: Bool {
        switch action {
        case .months, .yearsSince, .credential: true
        default: false
        }
    }
}

/// The rows of each question.
struct ProfileRows {
    let profile: PersonProfile
    let environment: Environment

    private var graph: CareerGraph { environment.graph }
    private var words: MessageCatalog { environment.words }

    func rows(of step: ProfileStep) -> [ProfileRow] {
        guard step != .done else { return done }
        let next = words(step.next.question)
        let label = words(isAnswered(step) ? .profileNext(question: next) : .profileSkip(question: next))
        return answers(of: step) + [ProfileRow(text: label, action: .next)]
    }

    private func answers(of step: ProfileStep) -> [ProfileRow] {
        switch step {
        case .jobs: jobs
        case .schooling: schooling
        case .credentials: credentials
        case .interests: interests
        case .strengths: strengths
        case .preferences: preferences
        case .avoided: avoided
        case .done: []
        }
    }

    /// Whether anything was said in this step.
    func isAnswered(_ step: ProfileStep) -> Bool {
        switch step {
        case .jobs: !profile.jobs.isEmpty
        case .schooling: profile.schooling != nil
        case .credentials: !profile.credentials.isEmpty
        case .interests: profile.interests != nil
        case .strengths: !profile.strengths.isEmpty || !profile.limits.isEmpty
        case .preferences: profile.preferences != CareerPreferences()
        case .avoided: !profile.avoided.isEmpty
        case .done: profile != PersonProfile()
        }
    }

    private var jobs: [ProfileRow] {
        profile.jobs.enumerated().flatMap { index, job in
            [
                ProfileRow(
                    text: environment.title(of: job.occupation),
                    value: words(ProfileScales.months.answers[ProfileScales.months.index(nearest: job.months)].phrase),
                    action: .months(job: index)),
                ProfileRow(
                    text: "  " + words(.profileSince),
                    value: words(
                        ProfileScales.yearsSince.answers[ProfileScales.yearsSince.index(nearest: job.yearsSince)]
                            .phrase), action: .yearsSince(job: index)),
            ]
        } + [ProfileRow(text: words(profile.jobs.isEmpty ? .profileAddJob : .profileAddAnotherJob), action: .addJob)]
    }

    private var schooling: [ProfileRow] {
        EntryEducation.allCases.map {
            ProfileRow(text: words.name($0), isChosen: profile.schooling == $0, action: .schooling($0))
        }
    }

    private var credentials: [ProfileRow] {
        profile.credentials.enumerated().map { ProfileRow(text: $1.title, isChosen: true, action: .credential($0)) }
            + [ProfileRow(text: words(.profileAddCredential), action: .addCredential)]
    }

    private var interests: [ProfileRow] {
        Interest.allCases.map { interest in
            ProfileRow(
                text: words(interest.workPhrase),
                value: profile.interests.map { scores in
                    let scale = ProfileScales.interests
                    return words(scale.answers[scale.index(nearest: scores[interest.rawValue])].phrase)
                } ?? words(.profileNotSaid), action: .interest(interest))
        }
    }

    private var strengths: [ProfileRow] {
        AskedCompetencies.find(AskedCompetencies.strengths, in: graph).map { competency in
            ProfileRow(
                text: environment.title(of: competency),
                value: profile.selfRating(of: competency).map { level in
                    words(ProfileScales.levels.answers[ProfileScales.levels.index(nearest: level)].phrase)
                } ?? words(.profileNotSaid), action: .level(competency))
        }
    }

    private var preferences: [ProfileRow] {
        let preferences = profile.preferences
        return [
            ProfileRow(
                text: words(.profileLeastPay),
                value: preferences.leastPay.map { words.dollars(Amount(value: $0)) } ?? words(.profileAny),
                action: .leastPay),
            ProfileRow(
                text: words(.profileMostTime),
                value: preferences.mostMonths.map { words.span(MonthRange($0, $0)) } ?? words(.profileAny),
                action: .mostMonths),
            ProfileRow(
                text: words(.profileHighestZone), value: preferences.highestZone.map(words.name) ?? words(.profileAny),
                action: .highestZone),
        ]
    }

    private var avoided: [ProfileRow] {
        let kinds = AskedCompetencies.find(AskedCompetencies.avoided, in: graph).map {
            (environment.title(of: $0), Avoidance.competency($0))
        }
        let clusters = graph.clusterIDs.map { (environment.title(of: $0), Avoidance.cluster($0)) }
        return (kinds + clusters).map { title, avoidance in
            ProfileRow(text: title, isChosen: profile.avoided.contains(avoidance), action: .avoid(avoidance))
        }
    }

    private var done: [ProfileRow] {
        let actions: [(Message, ProfileAction)] = [
            (.profileSeeFits, .seeFits), (.profileSeeRoutes, .seeRoutes), (.profileSave, .save),
            (.profileRead, .read), (.profileForget, .forget),
        ]
        return actions.map { ProfileRow(text: words($0), action: $1) }
    }
}

extension PersonProfile {
    /// What they say of one competency, in hundredths of a level; nil if they say nothing.
    func selfRating(of competency: CompetencyID) -> Int? {
        (strengths + limits).first { $0.competency == competency }?.levelHundredths
    }
}

extension Interest {
    /// The kind of work, in everyday words.
    fileprivate var workPhrase: Message {
        switch self {
        case .realistic: .profileWorkRealistic
        case .investigative: .profileWorkInvestigative
        case .artistic: .profileWorkArtistic
        case .social: .profileWorkSocial
        case .enterprising: .profileWorkEnterprising
        case .conventional: .profileWorkConventional
        }
    }
}
