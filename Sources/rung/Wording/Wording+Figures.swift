import CareerGraph
import CareerGuidance
import Words

/// Figures and names, wherever a report has them.
extension Wording {
    /// A title and its code.
    static func name(_ occupation: OccupationID, in graph: CareerGraph) -> String {
        words(.titleWithDetail(title: graph[occupation].title, detail: graph[occupation].code.text))
    }

    /// Where a move or a route begins.
    static func name(_ origin: Origin, in graph: CareerGraph) -> String {
        switch origin {
        case .occupation(let occupation): name(occupation, in: graph)
        case .profile: words(.yourProfile)
        }
    }

    /// The mark of a figure that stands for more than this occupation.
    static func mark(_ isFallback: Bool) -> String { isFallback ? words(.fallbackMark) : "" }

    /// What marked figures stand for, in a line of its own; none where they are the occupation's.
    static func note(_ source: FigureSource) -> [String] {
        words.note(source).map { ["  " + words(.fallbackMark) + " " + $0] } ?? []
    }

    /// `+52%`, `~+52%` for a broader group's figure, `+52%+` for at least so much.
    static func change(_ change: PayChange) -> String {
        mark(change.isFallback) + words.signedPercent(change.percent) + (change.isBound ? "+" : "")
    }

    /// `+3`, `0`, `−1`.
    static func signed(_ value: Int) -> String { (value > 0 ? "+" : "") + words.count(value) }

    /// `4.1`.
    static func level(_ hundredths: Int) -> String { words.decimal(hundredths: hundredths) }

    /// Pay at the beginning; nil where it is not known.
    static func entryPay(_ stages: PayStages) -> String? {
        guard let low = stages.entryLow, let high = stages.entryHigh else { return nil }
        return words(.rangeOf(low: words.dollars(low), high: words.dollars(high)))
    }

    /// How long something takes, or that it is not needed.
    static func needed(_ months: MonthRange, none: Message) -> String {
        months.most == 0 ? words(none) : words.span(months)
    }

    /// An apprenticeship and its hours.
    static func apprenticeship(_ apprenticeship: Apprenticeship) -> String {
        guard let hours = apprenticeship.hours else { return apprenticeship.title }
        let (least, most) = (words.count(hours.lowerBound), words.count(hours.upperBound))
        let range = least == most ? most : least + "–" + most
        return words(
            .titleWithDetail(title: apprenticeship.title, detail: words(.apprenticeshipHours(hours: range))))
    }

    /// The names of O*NET's categories, by their scales.
    enum Category {
        static func education(_ category: Int) -> String { name(category, of: Message.educationShares) }
        static func experience(_ category: Int) -> String { name(category, of: Message.experienceShares) }
        static func training(_ category: Int) -> String { name(category, of: Message.trainingShares) }

        private static func name(_ category: Int, of messages: [Message]) -> String {
            words(messages.indices.contains(category) ? messages[category] : .educationOther)
        }
    }
}
