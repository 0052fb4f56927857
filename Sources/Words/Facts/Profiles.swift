import CareerGuidance

/// What a person's profile does to the suggestions.
extension MessageCatalog {
    /// What the profile says for or against a suggestion, as a sentence.
    public func text(_ effect: ProfileEffect, in titles: some MapTitles) -> String {
        switch effect {
        case .suggestedFrom(let job, let rank): self(.effectSuggested(rank: rank, job: titles.title(of: job)))
        case .coverage(let before, let after):
            self(
                after >= before
                    ? .effectMore(percent: percent(after), jobPercent: percent(before))
                    : .effectLess(percent: percent(after), jobPercent: percent(before)))
        case .interests(let hundredths):
            self(
                hundredths >= 30
                    ? .effectInterestsFit : hundredths <= -30 ? .effectInterestsUnlike : .effectInterestsPart)
        case .credential(let title): self(.effectCredential(credential: title))
        case .schooling(let education): self(.effectSchooling(education: name(education)))
        }
    }

    /// How many suggestions the preferences left out, and why.
    public func text(_ leftOut: [ProfileAnswer.LeftOut]) -> String {
        self(.fitsLeftOut(reasons: sequence(leftOut.map { self(message($0.reason, count: $0.count)) })))
    }

    private func message(_ reason: PreferenceReason, count: Int) -> Message {
        switch reason {
        case .avoided: .leftOutAvoided(count: count)
        case .pay: .leftOutPay(count: count)
        case .jobZone: .leftOutZone(count: count)
        case .time: .leftOutTime(count: count)
        }
    }
}
