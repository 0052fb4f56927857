import CareerGraph
import Words

extension MessageCatalog {
    /// Schooling in a word or two, for a narrow column.
    func shortName(_ education: EntryEducation) -> String {
        switch education {
        case .noCredential: self(.shortEducationNone)
        case .highSchool: self(.shortEducationHighSchool)
        case .someCollege: self(.shortEducationSomeCollege)
        case .postsecondaryAward: self(.shortEducationAward)
        case .associate: self(.shortEducationAssociate)
        case .bachelor: self(.shortEducationBachelor)
        case .master: self(.shortEducationMaster)
        case .doctoral: self(.shortEducationDoctoral)
        }
    }

    /// An amount of dollars, for a narrow column: `$239,200+` where the release says "or more".
    func shortDollars(_ amount: Amount) -> String {
        self(.dollars(amount: count(amount.value))) + (amount.isOrMore ? "+" : "")
    }

    /// Hundredths with one decimal and a sign: `+1.0`, `−0.5`.
    func signed(hundredths: Int) -> String {
        (hundredths > 0 ? "+" : "") + decimal(hundredths: hundredths)
    }
}
