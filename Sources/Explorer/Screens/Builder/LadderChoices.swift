import CareerGraph
import CareerGuidance
import Words

/// What can be chosen for a ladder: the jobs that a job leads to, and the ladder's career cluster.
struct LadderChoices {
    let ladder: Ladder
    let environment: Environment

    private var words: MessageCatalog { environment.words }

    /// Every other job, once for each kind of move; choosing one that is linked so already takes the link away.
    func links(of id: String) -> [Choice<LadderEdit>] {
        let kinds: [(Message, LadderMove.Kind, Bool)] = [
            (.builderUp, .advancement, false), (.builderBothWays, .lateral, true), (.builderAcross, .lateral, false),
        ]
        return kinds.flatMap { heading, kind, isBothWays in
            [.heading(heading)]
                + ladder.jobs.filter { $0.id != id }.map { other in
                    link(from: id, to: other, kind, isBothWays, in: ladder)
                }
        }
    }

    private func link(
        from id: String, to other: LadderJob, _ kind: LadderMove.Kind, _ isBothWays: Bool, in ladder: Ladder
    ) -> Choice<LadderEdit> {
        let ends = LadderEnds(from: id, to: other.id)
        let back = LadderEnds(from: other.id, to: id)
        // A move both ways may stand there from either end.
        let move = ladder.move(ends) ?? ladder.move(back).flatMap { $0.isBothWays ? $0 : nil }
        let isChosen = move?.kind == kind && move?.isBothWays == isBothWays
        let edit =
            isChosen ? LadderEdit.unlink(move.map(LadderEnds.init) ?? ends) : .link(ends, kind, isBothWays: isBothWays)
        return .choice(
            kind.moveKind.glyph + " " + LadderText.shownTitle(other.title), isChosen: isChosen, edit)
    }

    var clusters: [Choice<LadderEdit>] {
        let chosen = ladder.cluster
        let graph = environment.graph
        return [.heading(.builderCluster)]
            + graph.clusterIDs.map { id in
                let title = graph[id].title
                return .choice(
                    environment.title(of: id), isChosen: title == chosen, .write(.cluster, title))
            }
            + [.choice(words(.builderNone), isChosen: chosen.isEmpty, .write(.cluster, ""))]
    }
}

extension BuilderField {
    /// What is typed.
    var label: Message {
        switch self {
        case .head(let field): field.label
        case .newJob: .builderJobTitle
        case .job(_, let field): field.label
        case .list(_, let list, _): list.label
        case .experience(_, let kind, _): kind.phrase
        }
    }
}
