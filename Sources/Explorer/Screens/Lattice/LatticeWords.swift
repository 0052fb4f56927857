import CareerGraph
import CareerGuidance
import TerminalUI

/// What a picture shows, in words: about a job, about a move and what makes it possible.
struct LatticeWords {
    let lattice: Lattice
    let surroundings: Surroundings
    private let picture: LatticePicture?

    init(picture: LatticePicture, surroundings: Surroundings) {
        self.picture = picture
        lattice = picture.lattice
        self.surroundings = surroundings
    }

    init(lattice: Lattice, surroundings: Surroundings) {
        picture = nil
        self.lattice = lattice
        self.surroundings = surroundings
    }

    private var words: Catalogue { surroundings.catalogue }

    /// The focus in a few lines; the first one names it.
    func lines(about focus: LatticeFocus, width: Int) -> [String] {
        guard let picture else { return [] }
        switch focus {
        case .node(let node):
            guard picture.items.indices.contains(node) else { return [] }
            switch picture.items[node] {
            case .job(let job): return [title(of: job)] + TextFitting.wrapped(ways(of: job), to: width)
            case .rung(let rung):
                let titles = lattice.jobs.indices.filter { lattice.jobs[$0].rung == rung }.map(name(ofJob:))
                    .joined(separator: "; ")
                return [words(.latticeFoldedRung, lattice.name(ofRung: rung, words))]
                    + TextFitting.wrapped(titles, to: width)
            }
        case .link(let link):
            guard picture.links.indices.contains(link) else { return [] }
            return picture.links[link].moves.flatMap { move in
                [name(ofMove: move)] + TextFitting.wrapped(experiences(ofMove: move), to: width)
            }
        }
    }

    func name(ofJob job: Int) -> String { surroundings.title(of: job, in: lattice) }

    /// `Nurses · $90k · zone 3`.
    func title(of position: Int) -> String {
        let job = lattice.jobs[position]
        let pay = job.pay.map { (job.isPayFallback ? words(.fallbackMark) : "") + words.dollars($0) }
        let zone = job.zone.map { words(.latticeZone, String($0.rawValue)) }
        return ([name(ofJob: position)] + [pay, zone].compactMap(\.self)).joined(separator: " · ")
    }

    /// Which moves lead to it and on from it.
    private func ways(of job: Int) -> String {
        let on = lattice.moves.filter { $0.from == job || ($0.isTwoWay && $0.to == job) }
        let here = lattice.moves.filter { $0.to == job && !$0.isTwoWay }
        let next = on.map { $0.kind.glyph + " " + name(ofJob: $0.from == job ? $0.to : $0.from) }
        let parts = [
            next.isEmpty ? words(.latticeNoWayOn) : words(.latticeWaysOn, next.joined(separator: ", ")),
            here.isEmpty
                ? nil : words(.latticeWaysHere, here.map { name(ofJob: $0.from) }.joined(separator: ", ")),
        ]
        return parts.compactMap(\.self).joined(separator: " ")
    }

    /// `Aides ▲ Nurses`: from where, what kind of move, and where to.
    func name(ofMove move: Int) -> String {
        let move = lattice.moves[move]
        let kind = words.name(move.kind) + (move.isTwoWay ? ", " + words(.latticeBothWays) : "")
        let ends = name(ofJob: move.from) + " " + move.kind.glyph + " " + name(ofJob: move.to)
        return ends + " (" + kind + ")"
    }

    /// The critical developmental experiences: as people wrote them, or derived from the figures.
    func experiences(ofMove index: Int) -> String {
        let move = lattice.moves[index]
        if case .ladder = lattice.source {
            guard !move.written.isEmpty else { return words(.latticeNoExperiences) }
            return move.written.map { words(.latticeExperience, words($0.kind.phrase), $0.text) }
                .joined(separator: "; ")
        }
        guard let from = lattice.jobs[move.from].occupation, let to = lattice.jobs[move.to].occupation,
            let lattices = surroundings.lattices
        else { return words(.latticeNoExperiences) }
        let texts = lattices.experiences(from: from, to: to)
            .compactMap(ExperienceWords(surroundings).text)
        return texts.isEmpty ? words(.latticeNoExperiences) : texts.joined(separator: "; ")
    }
}

extension LadderExperience.Kind {
    var phrase: Phrase {
        switch self {
        case .education: .experienceKindEducation
        case .experience: .experienceKindExperience
        case .training: .experienceKindTraining
        case .credential: .experienceKindCredential
        }
    }
}
