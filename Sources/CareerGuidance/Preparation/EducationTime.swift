import CareerGraph

/// How long education takes, from what a person has to what is asked.
///
/// Full-time study as the Bureau of Labor Statistics defines its categories of entry education: an associate's degree
/// at least two years and not more than four, a bachelor's four to five, a master's one or two beyond it, a doctoral or
/// professional degree at least three beyond it; a postsecondary award a few weeks to two years. Ours, since BLS gives
/// no figure: a high school diploma for an adult 3 to 18 months, some college 1 to 12, and 72 as the longest doctorate.
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

    /// How much of earlier study counts towards a higher credential: a degree in full, anything less perhaps not at
    /// all, and never more than its own shortest full program is sure to give.
    private static func credit(_ education: EntryEducation) -> MonthRange {
        switch education {
        case .noCredential, .highSchool: .none
        case .someCollege, .postsecondaryAward: MonthRange(0, 12)
        case .associate: MonthRange(12, 24)
        case .bachelor, .master, .doctoral: MonthRange(48, 60)
        }
    }

    /// Months of study in another field for somebody who has the level of education already, ours: what is specific to
    /// the field. A postsecondary award is nothing else; an associate's degree keeps its general courses; with a
    /// bachelor's degree many jobs ask no certain field; graduate study is the field.
    private static func anotherField(_ education: EntryEducation) -> MonthRange {
        switch education {
        case .noCredential, .highSchool, .someCollege: .none
        case .postsecondaryAward: study(.postsecondaryAward)
        case .associate: MonthRange(12, 24)
        case .bachelor: MonthRange(0, 24)
        case .master, .doctoral: graduateStudy(education)
        }
    }

    /// Months of full-time study from one level of education to another.
    ///
    /// - Parameter sharesProgram: some program of study leads both to where the person comes from and to where they
    ///   go. Without one, a level that they have counts for its general part only.
    static func months(from attained: EntryEducation, to required: EntryEducation, sharesProgram: Bool) -> MonthRange {
        guard required > attained else {
            // Awards differ too much for one to stand for another for certain, even of one program.
            let same = required == .postsecondaryAward ? MonthRange(0, study(required).most) : .none
            return sharesProgram ? same : anotherField(required)
        }
        let school = attained == .noCredential ? MonthRange(3, 18) : .none
        if attained >= .bachelor { return graduate(from: attained, to: required) }
        let whole = study(required)
        let known = credit(attained)
        return school + MonthRange(max(0, whole.least - known.most), max(0, whole.most - known.least))
            + graduateStudy(required)
    }

    /// A master's degree shortens a doctorate at best by its own length.
    private static func graduate(from attained: EntryEducation, to required: EntryEducation) -> MonthRange {
        let whole = graduateStudy(required)
        guard attained == .master else { return whole }
        return MonthRange(whole.least - graduateStudy(.master).most, whole.most)
    }
}
