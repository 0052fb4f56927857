import CareerGuidance
import TerminalUI
import Words

extension BuilderScreen {
    static let commands = CommandList<BuilderScreen>(
        .moving() + [
            .open(), .nextPane(), .previousPane,
            Binding(.lattice, footer: true, unless: { $2.building.whyNotDrawn }) { _, _, _ in
                .go(.lattice(.draft))
            },
            Binding(.remove, footer: true, unless: whyNothingToRemove) { $0.removeInFocus(in: $1, &$2) },
        ] + steps + changing)

    private static let steps: [Binding<BuilderScreen>] = [
        .show(.jobs, .stepJobs, key: "1", footer: true), .show(.links, .stepLinks, key: "2"),
        .show(.experiences, .stepExperiences, key: "3"), .show(.finish, .stepFinish, key: "4"),
    ]

    private static let changing: [Binding<BuilderScreen>] = [
        .place(
            by: 1,
            Command(
                .rungUp, keys: [.character("+"), .character("=")], title: .commandRungUp, hint: .hintRung)),
        .place(by: -1, Command(.rungDown, keys: [.character("-")], title: .commandRungDown, hint: .hintRung)),
        .changing(
            Command(.undo, keys: [.character("u")], title: .commandUndo, hint: .hintUndo), footer: true,
            unless: { $2.building.draft?.canUndo == true ? nil : .whyNothingToUndo }
        ) { screen, environment, session in
            session.building.draft?.undo()
            screen.fit(to: environment, session)
        },
        .changing(
            Command(
                .redo, keys: [.character("U"), .control("r")], title: .commandRedo, hint: .hintRedo),
            unless: { $2.building.draft?.canRedo == true ? nil : .whyNothingToRedo }
        ) { screen, environment, session in
            session.building.draft?.redo()
            screen.fit(to: environment, session)
        },
        Binding(
            Command(
                .saveLadder, keys: [.character("s")], title: .commandSaveLadder, hint: .hintSaveLadder),
            footer: true, unless: { $2.building.draft == nil ? .whyNoLadder : nil }
        ) { screen, environment, session in screen.perform(.save, in: environment, &session) },
    ]

    @Sendable private static func whyNothingToRemove(
        _ screen: BuilderScreen, _ environment: Environment, _ session: Session
    ) -> Message? {
        let canRemove =
            screen.removal(in: environment, session) != nil || screen.draftInFocus(in: environment, session) != nil
        return canRemove ? nil : .whyNothingToRemove
    }

    /// Takes away what is in focus: a part of the ladder, or, after asking, an earlier session's draft.
    private mutating func removeInFocus(
        in environment: Environment, _ session: inout Session
    ) -> Outcome<BuilderScreen> {
        if let edit = removal(in: environment, session) { return change(edit, in: environment, &session) }
        guard let slot = draftInFocus(in: environment, session) else { return .stay }
        guard session.confirmations.isConfirmed(.giveUp(.begin(.draft(slot: slot)))) else {
            return .say(environment.words(.builderConfirmDraft))
        }
        session.building.withdraw(slot: slot)
        fit(to: environment, session)
        return .perform(.discardDraft(slot: slot))
    }
}

extension Binding where Owner == BuilderScreen {
    /// To a step of building.
    fileprivate static func show(
        _ step: BuilderStep, _ id: CommandID, key: Character, footer: Bool = false
    ) -> Binding {
        .changing(
            Command(
                id, keys: [.character(key)], title: step.title, hint: .hintSteps,
                footerKeys: ["1", "2", "3", "4"].map(Key.character)),
            footer: footer, unless: { $2.building.draft == nil ? .whyNoLadder : nil }
        ) { $0.show(step, nil, in: $1, $2) }
    }

    /// Puts the job in focus on a higher or lower rung.
    fileprivate static func place(by step: Int, _ command: Command) -> Binding {
        Binding(command) { screen, environment, session in
            screen.placing(by: step, in: environment, session) == nil ? .whyNoJobToPlace : nil
        } run: { screen, environment, session in
            guard let edit = screen.placing(by: step, in: environment, session) else { return .stay }
            return screen.change(edit, in: environment, &session)
        }
    }
}
