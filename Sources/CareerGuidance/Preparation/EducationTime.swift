import CareerGraph

/// How long education takes, from what a person has to what is asked.
///
/// Full-time study as the Bureau of Labor Statistics defines its categories of entry education: an associate's degree at
/// least two years and not more than four, a bachelor's four to five, a master's one or two beyond it, a doctoral or
/// professional degree at least three beyond it; a postsecondary award a few weeks to two years. Ours, since BLS gives no
/// figure: a high school diploma for an adult 3 to 18 months, some college 1 to 12, and 72 as the longest doctorate.
enum EducationTime {
    /// Months of study after high school.
    private static func study(_ education: EntryEducation) -> MonthRange {
        switch education {
        case .noCredential, .highSchool: .none
        case .someCollege: MonthRange(1, 12)
        case .postsecondaryAward: MonthRange(1, 24)
        case .associate: MonthRange(24, 48)
        case .bachelor, .master, .doctoral: MonthRange(48, 60)
        }
    }

    /// Months beyond a bachelor's degree.
    private static func graduateStudy(_ education: EntryEducation) -> MonthRange {
        switch education {
        case .master: MonthRange(12, 24)
        case .doctoral: MonthRange(36, 72)
        default: .none
        }
    }

    /// How much of earlier study counts towards a higher credential: a degree in full, anything less perhaps not at all,
    /// and never more than its own shortest full programme is sure to give.
    private static func credit(_ education: EntryEducation) -> MonthRange {
        switch education {
        case .noCredential, .highSchool: .none
        case .someCollege, .postsecondaryAward: MonthRange(0, 12)
        case .associate: MonthRange(12, 24)
        case .bachelor, .master, .doctoral: MonthRange(48, 60)
        }
    }

    /// Months of full-time study from one level of education to another; none where it is reached already.
    static func months(from attained: EntryEducation, to asked: EntryEducation) -> MonthRange {
        guard asked > attained else { return .none }
        let school = attained == .noCredential ? MonthRange(3, 18) : .none
        if attained >= .bachelor { return graduate(from: attained, to: asked) }
        let whole = study(asked)
        let known = credit(attained)
        return school + MonthRange(max(0, whole.least - known.most), max(0, whole.most - known.least))
            + graduateStudy(asked)
    }

    /// A master's degree shortens a doctorate at best by its own length.
    private static func graduate(from attained: EntryEducation, to asked: EntryEducation) -> MonthRange {
        let whole = graduateStudy(asked)
        guard attained == .master else { return whole }
        return MonthRange(whole.least - graduateStudy(.master).most, whole.most)
    }
}
