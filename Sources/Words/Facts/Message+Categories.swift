/// The names of O*NET's categories of education, experience and training, in the order of the release.
extension Message {
    /// Scale RL, 12 categories.
    public static let educationShares: [Message] = [
        .rlNoDiploma, .rlHighSchool, .rlCertificate, .rlSomeCollege, .rlAssociate, .rlBachelor, .rlPostBachelor,
        .rlMaster, .rlPostMaster, .rlProfessional, .rlDoctoral, .rlPostDoctoral,
    ]

    /// Scale RW, 11 categories.
    public static let experienceShares: [Message] = [
        .timeNone, .timeMonth, .timeThreeMonths, .timeSixMonths, .timeYear, .timeTwoYears, .timeFourYears,
        .timeSixYears, .timeEightYears, .timeTenYears, .timeOverTen,
    ]

    /// Scales PT and OJ, 9 categories.
    public static let trainingShares: [Message] = [
        .timeShow, .timeMonth, .timeThreeMonths, .timeSixMonths, .timeYear, .timeTwoYears, .timeFourYears,
        .timeFourToTen, .timeOverTen,
    ]
}
