import CareerGuidance

/// What the outside keeps of the ladder that is built: the draft while it is built, and the person's own file.
extension CareerExplorer {
    /// What the outside has to do so that the draft on the disk is the ladder in memory: nothing where it is.
    mutating func draftToKeep() -> [Effect] {
        guard let draft = surroundings.building.draft, draft.isUnsaved else {
            guard surroundings.building.told != nil else { return [] }
            surroundings.building.told = nil
            return [.dropDraft]
        }
        guard draft.ladder != surroundings.building.told else { return [] }
        surroundings.building.told = draft.ladder
        return [.keepDraft(draft.ladder, path: draft.path)]
    }

    /// Goes on with what an earlier session left.
    mutating func goOn(with slot: Int) -> [Effect] {
        guard let offer = surroundings.building.offered.first(where: { $0.slot == slot }) else { return [] }
        let before: [Effect] = surroundings.building.told == nil ? [] : [.dropDraft]
        surroundings.building.offered.removeAll { $0.slot == slot }
        surroundings.building.told = offer.ladder
        take(up: .unsaved(offer.ladder, path: offer.path))
        return before + [.resumeDraft(slot: slot)]
    }

    /// Takes away what is in focus: a part of the ladder, or, after asking, an earlier session's draft.
    mutating func removeInBuilder(_ screen: BuilderScreen) -> [Effect] {
        if let edit = screen.removal(in: surroundings) {
            change(edit)
            return []
        }
        guard let slot = screen.draftInFocus(in: surroundings) else { return [] }
        guard asked == .giveUp(.begin(.draft(slot: slot))) else {
            asking = .giveUp(.begin(.draft(slot: slot)))
            notice = surroundings.words(.builderConfirmDraft)
            return []
        }
        surroundings.building.offered.removeAll { $0.slot == slot }
        place.screen.fit(to: surroundings)
        return [.discardDraft(slot: slot)]
    }

    /// Whether leaving is what the person wants: where a ladder is not saved, it is said first what becomes of it.
    mutating func mayLeave() -> Bool {
        guard surroundings.building.isUnsaved, asked != .leave else { return true }
        asking = .leave
        let isKept = surroundings.building.whyNotKept == nil
        notice = surroundings.words(isKept ? .builderLeaveKept : .builderLeaveLost)
        return false
    }

    /// What the file is called unless the person says otherwise: as it was, or after the ladder's title.
    var suggestedPath: String {
        guard let draft = surroundings.building.draft else { return EntryPurpose.saveLadder.suggestion }
        if let path = draft.path { return path }
        let words = draft.ladder.title.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return words.isEmpty ? EntryPurpose.saveLadder.suggestion : words.joined(separator: "-").prefix(40) + ".json"
    }

    /// Answers about drafts and files of ladders.
    mutating func takeOfBuilding(_ answer: Answer) {
        let words = surroundings.words
        switch answer {
        case .drafts(let offers): surroundings.building.offered = offers
        case .draftKept: surroundings.building.whyNotKept = nil
        case .draftNotKept(let sentence):
            if surroundings.building.whyNotKept != sentence { notice = words(.builderNotKept(reason: sentence)) }
            surroundings.building.whyNotKept = sentence
        case .ladderSaved(let written, let path):
            overlay = nil
            surroundings.building.draft?.markSaved(written, path: path)
            notice = words(.builderSaved(path: path))
        case .ladderRead(let ladder, let path, let notes):
            overlay = nil
            take(up: LadderDraft(ladder, path: path))
            if let first = notes.first { notice = words(.builderReadPartly(count: notes.count, first: first)) }
        default: break
        }
        if !surroundings.isTooSmall { place.screen.fit(to: surroundings) }
    }

    // MARK: Texts that are typed

    /// The field in which a text of the ladder is written, with what it says now.
    func entry(for field: BuilderField) -> TextEntryOverlay {
        let ladder = surroundings.building.draft?.ladder ?? Ladder(name: "")
        let text: String
        switch field {
        case .head(let field): text = ladder[field]
        case .newJob: text = ""
        case .job(let id, let field): text = ladder.job(id)?[field] ?? ""
        case .list(let id, let list, let line): text = line.flatMap { ladder.job(id)?[list].at($0) } ?? ""
        case .experience(let ends, _, let line):
            text = line.flatMap { ladder.move(ends)?.experiences.at($0)?.text } ?? ""
        }
        return TextEntryOverlay(for: .ladder(field), text: LadderText.safe(text))
    }

    /// The change that a text comes to; nil where it is none.
    func edit(of field: BuilderField, _ text: String) -> LadderEdit? {
        guard let ladder = surroundings.building.draft?.ladder else { return nil }
        switch field {
        case .head(let field): return .write(field, text)
        case .newJob: return text.isEmpty ? nil : .addJob(LadderJob(id: "", title: text))
        case .job(let id, let field): return .writeJob(id: id, field, text)
        case .list(let id, let list, let line):
            guard var lines = ladder.job(id)?[list] else { return nil }
            if let line, lines.indices.contains(line) { lines[line] = text } else { lines.append(text) }
            return .listInJob(id: id, list, lines)
        case .experience(let ends, let kind, let line):
            guard var experiences = ladder.move(ends)?.experiences else { return nil }
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
