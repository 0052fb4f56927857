import CareerGraph
import CareerGuidance
import TerminalUI
import Words

/// What a picture shows, in words: about a job, about a move and what makes it possible.
struct LatticeWords {
    let lattice: Lattice
    let environment: Environment
    private let picture: LatticePicture?

    init(picture: LatticePicture, environment: Environment) {
        self.picture = picture
        lattice = picture.lattice
        self.environment = environment
    }

    init(lattice: Lattice, environment: Environment) {
        picture = nil
        self.lattice = lattice
        self.environment = environment
    }

    private var words: MessageCatalog { environment.words }

    /// The focus in a few lines; the first one names it.
    ///
    /// - Parameter rows: how many lines there is room for: what people in a job do leaves two to where the job leads.
    func lines(about focus: LatticeFocus, width: Int, rows: Int) -> [String] {
        guard let picture else { return [] }
        switch focus {
        case .node(let node):
            guard picture.items.indices.contains(node) else { return [] }
            switch picture.items[node] {
            case .job(let job): return lines(aboutJob: job, width: width, rows: rows)
            case .rung(let rung):
                let titles = lattice.jobs.indices.filter { lattice.jobs[$0].rung == rung }.map(name(ofJob:))
                return [words(.latticeFoldedRung(rung: lattice.name(ofRung: rung, words)))]
                    + fitted([titles], width: width, rows: rows - 1) { list(titles, limit: $0, separator: "; ") }
            }
        case .link(let link):
            guard picture.links.indices.contains(link) else { return [] }
            return picture.links[link].moves.flatMap { move in
                let texts = experienceTexts(ofMove: move)
                return [name(ofMove: move)]
                    + fitted([texts], width: width, rows: rows - 1) { list(texts, limit: $0, separator: "; ") }
            }
        }
    }

    private func lines(aboutJob job: Int, width: Int, rows: Int) -> [String] {
        let description = description(ofJob: job).map {
            TextFitting.wholeSentences(of: $0, columns: width, rows: rows - 3)
        }
        let head = [title(of: job)] + (description ?? [])
        let on = lattice.moves.filter { $0.from == job || ($0.isTwoWay && $0.to == job) }
            .map { $0.kind.glyph + " " + name(ofJob: $0.from == job ? $0.to : $0.from) }
        let here = lattice.moves.filter { $0.to == job && !$0.isTwoWay }.map { name(ofJob: $0.from) }
        return head
            + fitted([on, here], width: width, rows: rows - head.count) { limit in
                let onwards =
                    on.isEmpty
                    ? words(.latticeNoWayOn) : words(.latticeWaysOn(jobs: list(on, limit: limit, separator: ", ")))
                return here.isEmpty
                    ? onwards : onwards + " " + words(.latticeWaysHere(jobs: list(here, limit: limit, separator: ", ")))
            }
    }

    /// As much of the lists as fits the rows, never part of an item.
    private func fitted(_ lists: [[String]], width: Int, rows: Int, text: (Int) -> String) -> [String] {
        let longest = max(1, lists.map(\.count).max() ?? 1)
        for limit in stride(from: longest, to: 1, by: -1) {
            let lines = TextFitting.wrapped(text(limit), to: width)
            if lines.count <= rows { return lines }
        }
        return TextFitting.wrapped(text(1), to: width)
    }

    /// The first items, and how many more there are.
    private func list(_ items: [String], limit: Int, separator: String) -> String {
        let text = items.prefix(limit).joined(separator: separator)
        return items.count > limit ? text + " " + words(.andMore(count: items.count - limit)) : text
    }

    func name(ofJob job: Int) -> String { environment.title(of: job, in: lattice) }

    /// What people in a job do; nil if it is no occupation of the map, or no texts are loaded.
    func description(ofJob job: Int) -> String? {
        lattice.jobs[job].occupation.flatMap { environment.plainTexts?.text(of: $0) }
    }

    /// `Nurses · $90k · zone 3`.
    func title(of position: Int) -> String {
        let job = lattice.jobs[position]
        let pay = job.pay.map { (job.isPayFallback ? words(.fallbackMark) : "") + words.dollars($0) }
        let zone = job.zone.map { words(.latticeZone(zone: String($0.rawValue))) }
        return ([name(ofJob: position)] + [pay, zone].compactMap(\.self)).joined(separator: " · ")
    }

    /// `Aides ▲ Nurses`: from where, what kind of move, and where to.
    func name(ofMove move: Int) -> String {
        let move = lattice.moves[move]
        let kind = words.name(move.kind) + (move.isTwoWay ? ", " + words(.latticeBothWays) : "")
        let ends = name(ofJob: move.from) + " " + move.kind.glyph + " " + name(ofJob: move.to)
        return ends + " (" + kind + ")"
    }

    /// The critical developmental experiences: as people wrote them, or derived from the figures.
    func experiences(ofMove move: Int) -> String { experienceTexts(ofMove: move).joined(separator: "; ") }

    /// Where nothing is known of them, a sentence that says so.
    private func experienceTexts(ofMove index: Int) -> [String] {
        let move = lattice.moves[index]
        var texts: [String] = []
        if case .ladder = lattice.source {
            texts = move.written.map { words(.latticeExperience(name: words($0.kind.phrase), text: $0.text)) }
        } else if let from = lattice.jobs[move.from].occupation, let to = lattice.jobs[move.to].occupation {
            texts = environment.lattices.experiences(from: from, to: to).map(ExperienceWords(environment).text)
        }
        return texts.isEmpty ? [words(.latticeNoExperiences)] : texts
    }
}
