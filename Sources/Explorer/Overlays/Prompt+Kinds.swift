import CareerGraph
import TerminalUI
import Words

/// What a screen can ask.
extension Prompt {
    /// A job to be found.
    static func search(
        _ label: Message, crumb: Message,
        then answer: @escaping @Sendable (OccupationID, inout Owner, Environment, inout Session) -> Outcome<Owner>
    ) -> Prompt {
        Prompt(SearchOverlay(label: label, title: crumb)) { given, owner, environment, session in
            guard case .occupation(let occupation) = given else { return .stay }
            return answer(occupation, &owner, environment, &session)
        }
    }

    /// A line to be typed.
    ///
    /// - Parameter closesWhenAnswered: false if something can stand in the way of the text, which is then said at
    ///   the field.
    static func entry(
        _ entry: EntryOverlay, closesWhenAnswered: Bool = true,
        then answer:
            @escaping @Sendable (
                _ text: String, _ isConfirmed: Bool, inout Owner, Environment, inout Session
            ) -> Outcome<Owner>
    ) -> Prompt {
        Prompt(entry, closesWhenAnswered: closesWhenAnswered) { given, owner, environment, session in
            guard case .text(let text, let isConfirmed) = given else { return .stay }
            return answer(text, isConfirmed, &owner, environment, &session)
        }
    }

    /// One of several things to be chosen.
    ///
    /// - Parameters:
    ///   - index: the choice in focus; by default the one that is current.
    ///   - closesWhenAnswered: false if there is more to choose: the answer asks again.
    static func choices<Value: Sendable>(
        _ title: Message, at index: Int? = nil, closesWhenAnswered: Bool = true, in environment: Environment,
        lines: @escaping @Sendable (Environment) -> [Choice<Value>],
        then answer:
            @escaping @Sendable (
                Value, _ index: Int, inout Owner, Environment, inout Session
            ) -> Outcome<Owner>
    ) -> Prompt {
        let overlay = ChoicesOverlay(title, at: index, in: environment) { lines($0).map(\.line) }
        return Prompt(overlay, closesWhenAnswered: closesWhenAnswered) { given, owner, environment, session in
            let values = lines(environment).compactMap(\.value)
            guard case .choice(let index) = given, values.indices.contains(index) else { return .stay }
            return answer(values[index], index, &owner, environment, &session)
        }
    }
}

extension Outcome {
    /// The other end of a route is to be found.
    static func searchRoute(from start: Start) -> Outcome {
        .ask(
            .search(.searchRouteLabel, crumb: .searchRouteCrumb) { occupation, _, _, _ in
                .go(.routes(from: start, to: occupation))
            })
    }
}

/// A line of a list of choices, with what choosing it means.
enum Choice<Value: Sendable>: Sendable {
    case heading(Message)
    case choice(String, isChosen: Bool, Value)

    var value: Value? {
        if case .choice(_, _, let value) = self { value } else { nil }
    }

    /// What is shown of it.
    fileprivate var line: ChoiceLine {
        switch self {
        case .heading(let heading): .heading(heading)
        case .choice(let name, let isChosen, _): .choice(name, isChosen: isChosen)
        }
    }
}
