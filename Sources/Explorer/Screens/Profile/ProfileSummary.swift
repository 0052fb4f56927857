import CareerGraph
import CareerGuidance
import TerminalUI
import Words

/// What a person said, in a few lines, each with what it does to the advice.
struct ProfileSummary {
    let profile: PersonProfile
    let environment: Environment

    private var graph: CareerGraph { environment.graph }
    private var words: MessageCatalog { environment.words }

    func lines(width: Int) -> [String] {
        sentences.flatMap { TextFitting.wrapped($0, to: width) }
    }

    private var sentences: [String] {
        guard profile != PersonProfile() else { return [words(.profileNothingSaid)] }
        let brought = SourceRatings(profile, in: graph)
        var sentences = profile.jobs.map { job in
            let count = brought.sources.count {
                if case .job(job.occupation, _) = $0 { true } else { false }
            }
            return words(.profileEffectJob(job: environment.title(of: job.occupation), count: count))
        }
        if let schooling = profile.schooling {
            let count = brought.sources.count { $0 == .schooling(schooling) }
            sentences.append(words(.profileEffectSchooling(schooling: words.name(schooling), count: count)))
        }
        if !profile.credentials.isEmpty {
            sentences.append(words(.profileEffectCredentials(count: profile.credentials.count)))
        }
        if profile.interests != nil { sentences.append(words(.profileEffectInterests)) }
        let own = brought.sources.count { $0 == .strength || $0 == .limit }
        if own > 0 { sentences.append(words(.profileEffectStrengths(count: own))) }
        if profile.preferences != CareerPreferences() || !profile.avoided.isEmpty {
            sentences.append(words(.profileEffectPreferences))
        }
        return sentences
    }
}
