import CareerGraph
import CareerGuidance
import TerminalUI
import Words

/// The advisor's reasons in words a person understands.
struct ReasonWords {
    private let environment: Environment
    private var words: MessageCatalog { environment.words }

    init(_ environment: Environment) { self.environment = environment }

    /// Why, as a sentence with the most telling reasons first, and as many of them as fit the lines.
    func lines(for move: Move, columns: Int, rows: Int) -> [String] {
        var lines: [String] = []
        var sentence = ""
        for reason in move.reasons {
            let text = text(reason)
            sentence = sentence.isEmpty ? text.prefix(1).uppercased() + text.dropFirst() : sentence + "; " + text
            let wrapped = TextFitting.wrapped(sentence + ".", to: columns)
            guard wrapped.count <= rows else { break }
            lines = wrapped
        }
        return lines
    }

    func text(_ reason: MoveReason) -> String {
        switch reason {
        case .closeWork: words(.reasonCloseWork)
        case .skillsAlreadyUsed(let count, let total): words(.reasonSkills(count: count, total: total))
        case .paysMore(let percent, let isAtLeast, let isFallback):
            words(isAtLeast ? .reasonPaysAtLeast(percent: percent) : .reasonPaysMore(percent: percent))
                + mark(isFallback)
        case .paysLess(let percent, let isFallback): words(.reasonPaysLess(percent: percent)) + mark(isFallback)
        case .openings(let perYear, let isFallback): words(.reasonOpenings(openings: perYear)) + mark(isFallback)
        case .growing(let tenths): words(.reasonGrowing(percent: words.decimal(hundredths: tenths * 10)))
        case .shrinking(let tenths): words(.reasonShrinking(percent: words.decimal(hundredths: tenths * 10)))
        case .expertsRelate: words(.reasonExperts)
        case .expertsRelateBack: words(.reasonExpertsBack)
        case .samePathway(let pathway): words(.reasonPathway(pathway: environment.title(of: pathway)))
        case .sameCluster(let cluster): words(.reasonCluster(cluster: environment.title(of: cluster)))
        case .sameFamily: words(.reasonFamily)
        case .morePreparation(let zones): words(zones == 1 ? .reasonMorePreparation : .reasonMuchMorePreparation)
        case .lessPreparation: words(.reasonLessPreparation)
        case .newDirection(let cluster): words(.reasonNewDirection(cluster: environment.title(of: cluster)))
        case .usuallyTakesEducation(let education): words(.reasonEducation(education: words.name(education)))
        case .usuallyTakesTraining(let training): words(.reasonTraining(training: words.name(training)))
        case .ratingsBorrowed(let borrower, let lender):
            words(.reasonBorrowed(job: environment.title(of: borrower), relative: environment.title(of: lender)))
        case .ratingsOld(let occupation, let year):
            words(.reasonOldRatings(job: environment.title(of: occupation), year: String(year)))
        case .notRated: words(.reasonNotRated)
        }
    }

    private func mark(_ isFallback: Bool) -> String { isFallback ? " " + words(.fallbackMark) : "" }
}
