import TerminalUI
import Words

/// The languages that the interface can be had in, each by its own name.
struct LanguageOverlay: Overlay {
    static let context = Context.choices
    static let help = ChoicesOverlay.help

    private var choices: ChoicesOverlay

    init(in environment: Environment) {
        choices = ChoicesOverlay(.languageCrumb, at: nil, in: environment) { environment in
            environment.languages.map { .choice($0.name, isChosen: $0.language == environment.words.language) }
        }
    }

    var title: Message { choices.title }

    func draw(into frame: inout Frame, in environment: Environment) { choices.draw(into: &frame, in: environment) }
    mutating func step(_ step: Step, in environment: Environment) { choices.step(step, in: environment) }
    mutating func choose(_ index: Int, in environment: Environment) { choices.choose(index, in: environment) }

    func open(in environment: Environment) -> OverlayOutcome {
        let selected = choices.list.selected
        guard environment.languages.indices.contains(selected) else { return .stay }
        return .speak(environment.languages[selected].language)
    }
}
