import CareerGuidance
import TerminalUI
import Words

extension ProfileScreen {
    static let commands = CommandList<ProfileScreen>(
        .lengthways() + [
            .open(), .nextPane(),
            Binding(
                Command(
                    .previousAnswer, keys: [.left, .character("h")], title: .commandAnswerLeft, hint: .hintAnswer,
                    footerKeys: [.left, .right]),
                footer: true
            ) { screen, environment, session in
                screen.move(by: -1, in: environment, &session)
                return .stay
            },
            Binding(
                Command(
                    .nextAnswer, keys: [.right, .character("l")], title: .commandAnswerRight, hint: .hintAnswer)
            ) { screen, environment, session in
                screen.move(by: 1, in: environment, &session)
                return .stay
            },
            Binding(.remove, footer: true) { screen, environment, session in
                screen.chosen(in: environment, session)?.isRemovable == true ? nil : .whyNothingToRemove
            } run: { screen, environment, session in
                screen.remove(in: environment, &session)
                return .stay
            },
            Binding(
                Command(.fits, keys: [.character("f")], title: .commandFits, hint: .hintFits), footer: true,
                unless: { $2.profile == PersonProfile() ? .whyNoProfile : nil }
            ) { _, _, _ in .go(.fits) },
        ])

    /// The name of a file unless the person says otherwise.
    private static let suggestedPath = "rung-profile.json"

    /// A job that the person has or had.
    func askForJob() -> Outcome<ProfileScreen> {
        .ask(
            .search(.searchProfileLabel, crumb: .searchProfileCrumb) { job, screen, environment, session in
                session.profile.add(job: job)
                screen.fit(to: environment, session)
                return .stay
            })
    }

    func askForCredential() -> Outcome<ProfileScreen> {
        let entry = EntryOverlay(
            .entryCredential, title: .profileAddCredential, explanation: .entryCredentialMore)
        return .ask(
            .entry(entry) { text, _, screen, environment, session in
                session.profile.add(credential: text)
                screen.fit(to: environment, session)
                return .stay
            })
    }

    func askWhereToSave() -> Outcome<ProfileScreen> {
        let entry = EntryOverlay(
            .entrySave, title: .profileSave, explanation: .entrySaveMore, text: ProfileScreen.suggestedPath,
            limit: EntryOverlay.longestPath)
        return .ask(
            .entry(entry, closesWhenAnswered: false) { path, isConfirmed, _, _, session in
                path.isEmpty ? .stay : .perform(.saveProfile(session.profile, path: path, replacing: isConfirmed))
            })
    }

    func askWhatToRead() -> Outcome<ProfileScreen> {
        let entry = EntryOverlay(
            .entryRead, title: .profileRead, explanation: .entryReadMore, text: ProfileScreen.suggestedPath,
            limit: EntryOverlay.longestPath)
        return .ask(
            .entry(entry, closesWhenAnswered: false) { path, _, _, _, _ in
                path.isEmpty ? .stay : .perform(.readProfile(path: path))
            })
    }

    mutating func receive(
        _ result: EffectResult, in environment: Environment, _ session: inout Session
    ) -> Outcome<ProfileScreen> {
        switch result {
        case .profileSaved: return .close()
        case .profileRead:
            go(to: .done, in: environment, session)
            return .close()
        default: return .stay
        }
    }
}
