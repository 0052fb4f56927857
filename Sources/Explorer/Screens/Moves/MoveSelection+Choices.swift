import CareerGuidance
import Words

/// The order of the moves, as choices.
extension MoveOrder {
    func choices(_ words: MessageCatalog) -> [Choice<Self>] {
        [.heading(.sortHeading)]
            + MoveOrder.allCases.map { .choice(words($0.explanation), isChosen: $0 == self, $0) }
    }
}

/// Which moves are listed, as choices.
extension MoveFilter {
    func choices(_ words: MessageCatalog) -> [Choice<Self>] {
        group(.filterKindHeading, [nil] + MoveKind.allCases.map(Optional.some), \.kind) { words($0.filterPhrase) }
            + group(.filterPayHeading, PayPreference.allCases, \.pay) { words($0.phrase) }
            + group(.filterPreparationHeading, PreparationPreference.allCases, \.preparation) { words($0.phrase) }
            + group(.filterOpeningsHeading, OpeningsPreference.allCases, \.openings) { words($0.phrase) }
    }

    private func group<Value: Equatable>(
        _ heading: Message, _ values: [Value], _ part: WritableKeyPath<MoveFilter, Value>, _ name: (Value) -> String
    ) -> [Choice<Self>] {
        [.heading(heading)]
            + values.map { value in
                var changed = self
                changed[keyPath: part] = value
                return .choice(name(value), isChosen: self[keyPath: part] == value, changed)
            }
    }
}

extension Optional where Wrapped == MoveKind {
    fileprivate var filterPhrase: Message {
        switch self {
        case nil: .filterKindAny
        case .advancement: .kindAdvancement
        case .lateral: .kindLateral
        case .stepDown: .kindStepDown
        }
    }
}

extension MoveFilter.PayPreference {
    fileprivate var phrase: Message {
        switch self {
        case .any: .filterPayAny
        case .notLess: .filterPayNotLess
        case .tenPercentMore: .filterPayMore
        }
    }
}

extension MoveFilter.PreparationPreference {
    fileprivate var phrase: Message {
        switch self {
        case .any: .filterPreparationAny
        case .notMore: .filterPreparationNotMore
        case .oneZoneMore: .filterPreparationOneMore
        }
    }
}

extension MoveFilter.OpeningsPreference {
    fileprivate var phrase: Message {
        switch self {
        case .any: .filterOpeningsAny
        case .tenThousand: .filterOpeningsTen
        case .fiftyThousand: .filterOpeningsFifty
        }
    }
}
