import CareerGraph

extension LevelErrors {
    /// The standard error of the difference between two occupations' levels of a competency, in hundredths of a level:
    /// the root of the sum of both squares. Nil if either is not published.
    public func standardErrorHundredths(
        of competency: CompetencyID, between first: OccupationID, and second: OccupationID
    ) -> Int? {
        guard let here = standardError(first, competency), let there = standardError(second, competency) else {
            return nil
        }
        return Int(((here * here + there * there).squareRoot() * 100).rounded())
    }

    /// Whether a difference is one that the ratings cannot tell: within 1.96 standard errors, the 95% interval
    /// (``CompetencyGap/isWithinError``). False if the errors are not published.
    public func hides(
        differenceHundredths: Int, of competency: CompetencyID, between first: OccupationID, and second: OccupationID
    ) -> Bool {
        guard let error = standardErrorHundredths(of: competency, between: first, and: second) else { return false }
        return abs(differenceHundredths) * 100 <= error * CompetencyGap.confidenceHundredths
    }
}
