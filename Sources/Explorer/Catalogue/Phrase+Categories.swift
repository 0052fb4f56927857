/// The names of O*NET's categories of education, experience and training, in the order of the release.
extension Phrase {
    /// Scale RL, 12 categories.
    static let educationShares: [Phrase] = [
        .rlNoDiploma, .rlHighSchool, .rlCertificate, .rlSomeCollege, .rlAssociate, .rlBachelor, .rlPostBachelor,
        .rlMaster, .rlPostMaster, .rlProfessional, .rlDoctoral, .rlPostDoctoral,
    ]

    /// Scale RW, 11 categories.
    static let experienceShares: [Phrase] = [
        .timeNone, .timeMonth, .timeThreeMonths, .timeSixMonths, .timeYear, .timeTwoYears, .timeFourYears,
        .timeSixYears, .timeEightYears, .timeTenYears, .timeOverTen,
    ]

    /// Scales PT and OJ, 9 categories.
    static let trainingShares: [Phrase] = [
        .timeShow, .timeMonth, .timeThreeMonths, .timeSixMonths, .timeYear, .timeTwoYears, .timeFourYears,
        .timeFourToTen, .timeOverTen,
    ]
}
