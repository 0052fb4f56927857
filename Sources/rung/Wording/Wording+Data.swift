import CareerGraph
import Words

extension Wording {
    /// What is wrong with the text of a data file, and what has to stand there.
    enum Data {
        static func message(_ fault: JSONFault) -> Message {
            switch fault {
            case .textAcrossLines: .jsonTextAcrossLines
            case .unendedText: .jsonUnendedText
            case .controlCharacter: .jsonControlCharacter
            case .unknownEscape: .jsonUnknownEscape
            case .halfSurrogate: .jsonHalfSurrogate
            case .invalidUTF8: .jsonInvalidUTF8
            case .noNumber: .jsonNoNumber
            case .textAfterEnd: .jsonTextAfterEnd
            case .missing(let text, let isAtEnd): isAtEnd ? .jsonEndsEarly(text: text) : .jsonMissing(text: text)
            case .unknownKey(let key): .jsonUnknownKey(key: TerminalSafe.line(key))
            case .missingKey(let key): .jsonMissingKey(key: key)
            case .senseless: .jsonSenseless
            case .unknownField: .jsonUnknownField
            case .noLadder: .jsonNoLadder
            case .notCanonical: .jsonNotCanonical
            case .moveToItself: .jsonMoveToItself
            }
        }

        static func text(_ expected: DataExpectation) -> String {
            switch expected {
            // A notation of the format is the same in every language.
            case .notation(let notation): TerminalSafe.line(notation)
            case .oneOf(let names): words(.expectedOneOf(names: TerminalSafe.line(words.sequence(names))))
            case .text: words(.expectedText)
            case .title(let longest): words(.expectedTitleOfBytes(longest: longest))
            case .plainText: words(.expectedPlainText)
            case .trueOrFalse: words(.expectedTrueOrFalse)
            case .list: words(.expectedList)
            case .number(let range): words(.expectedRange(least: range.lowerBound, most: range.upperBound))
            case .numberOrNothing(let range):
                words(.expectedRangeOrNothing(least: range.lowerBound, most: range.upperBound))
            case .year: words(.expectedYear)
            case .yearOrNothing: words(.expectedYearOrNothing)
            case .numbers(let count, let range):
                words(.expectedNumbers(count: count, least: range.lowerBound, most: range.upperBound))
            case .count(let count): words(.expectedCount(count: count))
            case .atMost(let count): words(.expectedAtMost(count: count))
            case .bytes(let count): words(.expectedBytes(count: count))
            case .fields(let range): words(fields(range))
            case .order(let order): words(message(order))
            case .occupationCode: words(.expectedOccupationCode)
            case .programCode: words(.expectedProgramCode)
            case .jobZone: words(.expectedJobZone)
            case .figureSource: words(.expectedFigureSource)
            case .ascendingWage: words(.expectedAscendingWage)
            case .figure: words(.expectedFigure)
            case .wageFigure: words(.expectedWageFigure)
            case .ratings(let count, let bytes): words(.expectedRatings(count: count, bytes: bytes))
            case .rating(let importances, let levels):
                words(
                    .expectedCell(
                        lowImportance: importances.lowerBound, highImportance: importances.upperBound,
                        lowLevel: levels.lowerBound, highLevel: levels.upperBound))
            case .errorOrDash(let largest): words(.expectedErrorOrDash(most: largest))
            case .highPoints: words(.expectedHighPoints)
            case .styleRating(let impacts, let ranks):
                words(
                    .expectedStyleRating(
                        lowImpact: impacts.lowerBound, highImpact: impacts.upperBound, lowRank: ranks.lowerBound,
                        highRank: ranks.upperBound))
            case .styleFigure: words(.expectedStyleFigure)
            case .sum(let range): words(.expectedSum(least: range.lowerBound, most: range.upperBound))
            case .categoryShare(let scale): words(.expectedCategoryShare(scale: TerminalSafe.line(scale)))
            case .rank: words(.expectedRank)
            case .frameworkPathway: words(.expectedFrameworkPathway)
            case .ladder: words(.expectedLadder)
            case .ladderName: words(.expectedLadderName)
            case .experience: words(.expectedExperience)
            case .identifier(let longest): words(.expectedIdentifier(longest: longest))
            }
        }

        private static func fields(_ range: ClosedRange<Int>) -> Message {
            let (least, most) = (range.lowerBound, range.upperBound)
            if most == .max { return .expectedFieldsOrMore(count: least) }
            return least == most ? .expectedFields(count: least) : .expectedFieldRange(least: least, most: most)
        }

        private static func message(_ order: DataExpectation.Order) -> Message {
            switch order {
            case .occupations: .expectedOccupationOrder
            case .competencies: .expectedCompetencyOrder
            case .pathways: .expectedPathwayOrder
            case .programs: .expectedProgramOrder
            case .keys: .expectedKeyOrder
            }
        }
    }
}
