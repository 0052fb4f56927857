import CareerGuidance

/// Reasons for and against a move.
extension MessageCatalog {
    /// A reason in a few words that a person understands: lower case, without a full stop, to stand in a list.
    public func text(_ reason: MoveReason, in titles: some MapTitles) -> String {
        switch reason {
        case .closeWork: self(.reasonCloseWork)
        case .skillsAlreadyUsed(let count, let total): self(.reasonSkills(count: count, total: total))
        case .paysMore(let percent, let isAtLeast, let isFallback):
            marked(isAtLeast ? .reasonPaysAtLeast(percent: percent) : .reasonPaysMore(percent: percent), isFallback)
        case .paysLess(let percent, let isFallback): marked(.reasonPaysLess(percent: percent), isFallback)
        case .openings(let perYear, let isFallback): marked(.reasonOpenings(openings: perYear), isFallback)
        case .growing(let tenths): self(.reasonGrowing(percent: decimal(hundredths: tenths * 10)))
        case .shrinking(let tenths): self(.reasonShrinking(percent: decimal(hundredths: tenths * 10)))
        case .expertsRelate: self(.reasonExperts)
        case .expertsRelateBack: self(.reasonExpertsBack)
        case .samePathway(let pathway): self(.reasonPathway(pathway: titles.title(of: pathway)))
        case .sameCluster(let cluster): self(.reasonCluster(cluster: titles.title(of: cluster)))
        case .sameFamily: self(.reasonFamily)
        case .morePreparation(let zones): self(zones == 1 ? .reasonMorePreparation : .reasonMuchMorePreparation)
        case .lessPreparation: self(.reasonLessPreparation)
        case .newDirection(let cluster): self(.reasonNewDirection(cluster: titles.title(of: cluster)))
        case .usuallyTakesEducation(let education): self(.reasonEducation(education: name(education)))
        case .usuallyTakesTraining(let training): self(.reasonTraining(training: name(training)))
        case .ratingsBorrowed(let borrower, let proxy):
            self(.reasonBorrowed(job: titles.title(of: borrower), relative: titles.title(of: proxy)))
        case .ratingsOld(let occupation, let year):
            self(.reasonOldRatings(job: titles.title(of: occupation), year: String(year)))
        case .notRated: self(.reasonNotRated)
        }
    }

    /// A figure of a broader group is marked as one.
    private func marked(_ message: Message, _ isFallback: Bool) -> String {
        self(message) + (isFallback ? " " + self(.fallbackMark) : "")
    }
}
