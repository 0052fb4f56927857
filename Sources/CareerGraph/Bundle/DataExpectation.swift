/// What was expected where a bundle or a release has something else: a fact; the caller words it.
public enum DataExpectation: Sendable, Equatable {
    /// This very text: a name or a notation of the format (docs/data.md).
    case notation(String)
    case oneOf([String])
    case text
    /// At most so many bytes, and at least one.
    case title(longest: Int)
    /// Text without control characters or marks of direction.
    case plainText
    case trueOrFalse
    case list
    /// A whole number.
    case number(ClosedRange<Int>)
    case numberOrNothing(ClosedRange<Int>)
    case year
    case yearOrNothing
    /// So many numbers, each within the range.
    case numbers(count: Int, ClosedRange<Int>)
    /// So many, as often as there are things to be told of.
    case count(Int)
    case atMost(Int)
    case bytes(Int)
    /// So many fields of a row; without end where the upper bound is the largest number.
    case fields(ClosedRange<Int>)
    /// The order of the records of a table.
    case order(Order)
    case occupationCode
    /// A code of the Classification of Instructional Programs.
    case programCode
    case jobZone
    /// `=`, or a letter and the code of a group.
    case figureSource
    /// Not less than the wage before it.
    case ascendingWage
    case figure
    /// A figure, or a mark that none is published.
    case wageFigure
    case ratings(count: Int, bytes: Int)
    /// In hundredths.
    case rating(importances: ClosedRange<Int>, levels: ClosedRange<Int>)
    /// A standard error in hundredths, or a dash.
    case errorOrDash(largest: Int)
    /// One to three letters of Holland's six.
    case highPoints
    case styleRating(impacts: ClosedRange<Int>, ranks: ClosedRange<Int>)
    /// A work style's impact or rank in the release.
    case styleFigure
    /// Shares that add up to so many basis points.
    case sum(ClosedRange<Int>)
    /// A category of one of O*NET's scales, and a share of the workers.
    case categoryShare(scale: String)
    /// Counted from 1.
    case rank
    case frameworkPathway
    case ladder
    /// A name that a ladder may have in the bundle.
    case ladderName
    /// A type of experience and what it is.
    case experience
    case identifier(longest: Int)

    /// By what the records of a table are sorted.
    public enum Order: Sendable, Equatable {
        case occupations, competencies, pathways, programs
        /// The keys of texts, as the bundle has the things they are about.
        case keys
    }
}
