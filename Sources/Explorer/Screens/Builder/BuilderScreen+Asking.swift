import CareerGuidance
import Words

/// What the builder asks a person to find, to choose or to type.
extension BuilderScreen {
    /// A job for the ladder.
    func askForOccupation() -> Outcome<BuilderScreen> {
        .ask(
            .search(.searchLadderLabel, crumb: .builderAddOccupation) { occupation, screen, environment, session in
                let job = DerivedLadder(environment).job(like: occupation)
                return screen.change(.addJob(job), in: environment, &session)
            })
    }

    /// A job around which to begin a ladder.
    func askAroundJob() -> Outcome<BuilderScreen> {
        .ask(
            .search(.searchLadderStartLabel, crumb: .builderFromJob) { occupation, screen, environment, session in
                screen.takeUp(
                    .lattice(.around(occupation, moves: 1, isBackwards: false)), in: environment, &session)
            })
    }

    // MARK: Choices

    /// The jobs that a job leads to.
    ///
    /// - Parameter index: the choice in focus, where one has just been made.
    func askLinks(
        of id: String, at index: Int? = nil, in environment: Environment, _ session: Session
    ) -> Outcome<BuilderScreen> {
        guard let ladder = session.building.draft?.ladder else { return .stay }
        return .ask(
            .choices(.builderLeadsTo, at: index, closesWhenAnswered: false, in: environment) {
                LadderChoices(ladder: ladder, environment: $0).links(of: id)
            } then: { edit, index, screen, environment, session in
                var outcome = screen.change(edit, in: environment, &session)
                outcome.prompt = screen.askLinks(of: id, at: index, in: environment, session).prompt
                return outcome
            })
    }

    func askCluster(in environment: Environment, _ session: Session) -> Outcome<BuilderScreen> {
        guard let ladder = session.building.draft?.ladder else { return .stay }
        return .ask(
            .choices(.builderCluster, in: environment) {
                LadderChoices(ladder: ladder, environment: $0).clusters
            } then: { edit, _, screen, environment, session in
                screen.change(edit, in: environment, &session)
            })
    }

    // MARK: Files

    func askWhereToSave(_ session: Session) -> Outcome<BuilderScreen> {
        let entry = EntryOverlay(
            .entrySave, title: .builderSave, explanation: .entrySaveLadderMore,
            text: session.building.suggestedPath, limit: EntryOverlay.longestPath)
        return .ask(
            .entry(entry, closesWhenAnswered: false) { path, isConfirmed, _, _, session in
                guard !path.isEmpty, let ladder = session.building.draft?.ladder else { return .stay }
                return .perform(.saveLadder(ladder, path: path, replacing: isConfirmed))
            })
    }

    func askWhatToRead() -> Outcome<BuilderScreen> {
        let entry = EntryOverlay(
            .entryRead, title: .builderFromFile, explanation: .entryReadLadderMore,
            limit: EntryOverlay.longestPath)
        return .ask(
            .entry(entry, closesWhenAnswered: false) { path, _, _, _, _ in
                path.isEmpty ? .stay : .perform(.readLadder(path: path))
            })
    }

    // MARK: Texts of the ladder

    /// A text of the ladder, with what it says now.
    func ask(for field: BuilderField, _ session: Session) -> Outcome<BuilderScreen> {
        let text = session.building.draft?.ladder.text(of: field) ?? ""
        let entry = EntryOverlay(
            field.label, title: field.label, explanation: field.explanation, text: LadderText.safe(text),
            limit: LadderText.longestText)
        return .ask(
            .entry(entry) { text, _, screen, environment, session in
                guard let edit = session.building.draft?.ladder.edit(of: field, text) else { return .stay }
                return screen.change(edit, in: environment, &session)
            })
    }
}

extension LadderWork {
    /// What the file is called unless the person says otherwise: as it was, or after the ladder's title.
    fileprivate var suggestedPath: String {
        let usual = "my-ladder.json"
        guard let draft else { return usual }
        if let path = draft.path, path.count <= EntryOverlay.longestPath { return path }
        let words = draft.ladder.title.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return words.isEmpty ? usual : words.joined(separator: "-").prefix(40) + ".json"
    }
}

extension BuilderField {
    fileprivate var explanation: Message {
        switch self {
        case .list(_, .competencies, _): .entryCompetencyMore
        case .experience: .entryExperienceMore
        default: .entryLadderMore
        }
    }
}

extension Ladder {
    /// What a field says now; empty for something new.
    fileprivate func text(of field: BuilderField) -> String {
        switch field {
        case .head(let field): self[field]
        case .newJob: ""
        case .job(let id, let field): job(id)?[field] ?? ""
        case .list(let id, let list, let line): line.flatMap { job(id)?[list].at($0) } ?? ""
        case .experience(let ends, _, let line): line.flatMap { move(ends)?.experiences.at($0)?.text } ?? ""
        }
    }

    /// The change that a text comes to; nil if it is none.
    fileprivate func edit(of field: BuilderField, _ text: String) -> LadderEdit? {
        switch field {
        case .head(let field): return .write(field, text)
        case .newJob: return text.isEmpty ? nil : .addJob(LadderJob(id: "", title: text))
        case .job(let id, let field): return .writeJob(id: id, field, text)
        case .list(let id, let list, let line):
            guard var lines = job(id)?[list] else { return nil }
            if let line, lines.indices.contains(line) { lines[line] = text } else { lines.append(text) }
            return .listInJob(id: id, list, lines)
        case .experience(let ends, let kind, let line):
            guard var experiences = move(ends)?.experiences else { return nil }
            let written = LadderExperience(kind, text)
            if let line, experiences.indices.contains(line) {
                experiences[line] = written
            } else {
                experiences.append(written)
            }
            return .experiences(ends, experiences)
        }
    }
}

extension Array {
    /// The element at a position; nil beyond the ends.
    fileprivate func at(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
