import CareerGraph
import CareerGuidance

/// How an answer of the guided way changes a profile.
extension PersonProfile {
    /// Changes the answer of a row to the next one (1) or the one before (-1); at the ends it stays.
    ///
    /// - Parameter wraps: goes on at the beginning after the last answer, as Enter does.
    mutating func adjust(_ action: ProfileAction, by step: Int, wraps: Bool) {
        switch action {
        case .months(let job):
            guard jobs.indices.contains(job) else { return }
            adjust(&jobs[job].months, on: ProfileScales.months, by: step, wraps)
        case .yearsSince(let job):
            guard jobs.indices.contains(job) else { return }
            adjust(&jobs[job].yearsSince, on: ProfileScales.yearsSince, by: step, wraps)
        case .interest(let interest): adjust(interest, by: step, wraps)
        case .level(let competency): adjust(competency, by: step, wraps)
        case .leastPay: preferences.leastPay = next(preferences.leastPay, in: ProfileScales.leastPay, by: step, wraps)
        case .mostMonths:
            preferences.mostMonths = next(preferences.mostMonths, in: ProfileScales.mostMonths, by: step, wraps)
        case .highestZone:
            preferences.highestZone = next(preferences.highestZone, in: ProfileScales.highestZone, by: step, wraps)
        default: break
        }
    }

    /// Puts a job on the list, as that of today where there is none yet; one that is there already stays as it is.
    mutating func add(job occupation: OccupationID) {
        guard !jobs.contains(where: { $0.occupation == occupation }) else { return }
        jobs.append(PastJob(occupation: occupation, months: 48, yearsSince: jobs.isEmpty ? 0 : 2))
    }

    /// Puts a credential on the list; nothing for an empty name.
    mutating func add(credential title: String) {
        let title = title.trimmed
        guard !title.isEmpty, !credentials.contains(where: { $0.title == title }) else { return }
        credentials.append(Credential(title: title))
    }

    mutating func toggle(_ avoidance: Avoidance) {
        if let index = avoided.firstIndex(of: avoidance) {
            avoided.remove(at: index)
        } else {
            avoided.append(avoidance)
        }
    }

    mutating func remove(_ action: ProfileAction) {
        switch action {
        case .months(let job), .yearsSince(let job): if jobs.indices.contains(job) { jobs.remove(at: job) }
        case .credential(let index): if credentials.indices.contains(index) { credentials.remove(at: index) }
        default: break
        }
    }

    private func adjust(_ value: inout Int, on scale: ProfileScale, by step: Int, _ wraps: Bool) {
        let index = PersonProfile.moved(scale.index(nearest: value), by: step, count: scale.answers.count, wraps)
        value = scale.answers[index].value
    }

    /// The first answer about interests sets the others to the middle, so that all six are known.
    private mutating func adjust(_ interest: Interest, by step: Int, _ wraps: Bool) {
        let middle = ProfileScales.interests.answers.count / 2
        guard var scores = interests else {
            var scores = [Int](repeating: ProfileScales.interests.answers[middle].value, count: Interest.allCases.count)
            adjust(&scores[interest.rawValue], on: ProfileScales.interests, by: step, false)
            interests = scores
            return
        }
        adjust(&scores[interest.rawValue], on: ProfileScales.interests, by: step, wraps)
        interests = scores
    }

    /// Nothing said, then each answer of the scale: low ones are limits, high ones strengths.
    private mutating func adjust(_ competency: CompetencyID, by step: Int, _ wraps: Bool) {
        let scale = ProfileScales.levels
        let now = selfRating(of: competency).map { scale.index(nearest: $0) + 1 } ?? 0
        let next = PersonProfile.moved(now, by: step, count: scale.answers.count + 1, wraps)
        strengths.removeAll { $0.competency == competency }
        limits.removeAll { $0.competency == competency }
        guard next > 0 else { return }
        let level = scale.answers[next - 1].value
        let rating = SelfRating(competency: competency, levelHundredths: level)
        if level < ProfileScales.leastStrength { limits.append(rating) } else { strengths.append(rating) }
    }

    private func next<Value: Comparable>(_ value: Value?, in values: [Value?], by step: Int, _ wraps: Bool) -> Value? {
        let index =
            value.map { wanted in
                // A file may hold a value between two answers.
                values.lastIndex { $0.map { $0 <= wanted } ?? true } ?? 0
            } ?? 0
        return values[PersonProfile.moved(index, by: step, count: values.count, wraps)]
    }

    private static func moved(_ index: Int, by step: Int, count: Int, _ wraps: Bool) -> Int {
        wraps ? (index + step + count) % count : min(max(0, index + step), count - 1)
    }
}

extension String {
    /// Without blanks at the ends.
    fileprivate var trimmed: String {
        var text = self[...]
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
