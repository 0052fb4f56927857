import CareerGraph
import CareerGuidance
import Words

/// What must hold for the routes, as choices.
extension RouteConditions {
    /// Years that people name, and any time at all.
    private static let longestMonths: [Int?] = [nil, 12, 24, 48, 96]
    /// Dollars a year that people name, and any pay.
    private static let leastPays: [Int?] = [nil, 40_000, 60_000, 80_000, 100_000]

    func choices(_ words: MessageCatalog) -> [Choice<Self>] {
        group(.conditionTimeHeading, RouteConditions.longestMonths, \.mostMonths) { months in
            months.map {
                $0 == 12 ? words(.conditionWithinYear) : words(.conditionWithin(years: words.years(Double($0) / 12)))
            } ?? words(.conditionAnyTime)
        }
            + group(.conditionPayHeading, RouteConditions.leastPays, \.leastPay) { pay in
                pay.map { words(.conditionAtLeast(pay: words.dollars(Amount(value: $0)))) } ?? words(.filterPayAny)
            }
            + group(.conditionCutHeading, [false, true], \.excludesPayCut) { isExcluded in
                words(isExcluded ? .conditionNoCut : .conditionCut)
            }
            + group(.conditionDegreeHeading, [false, true], \.excludesBachelorDegree) { isExcluded in
                words(isExcluded ? .conditionNoDegree : .conditionDegree)
            }
    }

    private func group<Value: Equatable>(
        _ heading: Message, _ values: [Value], _ part: WritableKeyPath<RouteConditions, Value>,
        _ name: (Value) -> String
    ) -> [Choice<Self>] {
        [.heading(heading)]
            + values.map { value in
                var changed = self
                changed[keyPath: part] = value
                return .choice(name(value), isChosen: self[keyPath: part] == value, changed)
            }
    }
}
