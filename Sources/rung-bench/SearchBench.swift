import CareerGraph
import Glibc
import GraphLayout

/// Measures title search: the time of each keystroke, how often the meant occupation is found, and the whole process
/// against `fzf --filter` over the same titles.
enum SearchBench {
    /// A title with the occupation that carries it.
    private struct Title {
        let text: String
        let occupation: OccupationID
        let isAlternate: Bool
    }

    private static let drawn = 2_000
    private static let typedQueries = 300
    private static let processRuns = 15
    /// What is asked of whole processes, and in which language: exact words, one typing error, and both in Spanish.
    private static let processKinds: [(name: String, language: String, queries: [String])] = [
        ("exact words", "en_US.UTF-8", ["nurse", "regist nur", "electrician", "software dev", "truck driver"]),
        (
            "one typing error", "en_US.UTF-8",
            ["nurze", "regitered nurse", "electritian", "sofware dev", "truck drivver"]
        ),
        (
            "Spanish", "es_US.UTF-8",
            ["enfermera", "electricistas", "desarrolladores de software", "chofer", "contadora"]
        ),
        (
            "Spanish, one typing error", "es_US.UTF-8",
            ["enfermeera", "electrisistas", "desarroladores de software", "chofre", "contadoora"]
        ),
    ]

    /// - Parameters:
    ///   - graph: the map of the full bundle.
    ///   - seed: draws the titles and the typing errors.
    static func run(
        graph: CareerGraph, _ subjects: TerminalBench.Subjects, _ findings: inout Findings, seed: UInt64 = 1
    ) {
        let titles = titles(of: graph)
        findings.begin("Search over \(titles.count) titles")
        let start = ProcessRunner.now()
        let index = graph.titleIndex()
        findings.note("building the index", ProcessRunner.now() - start, "ms")
        measureReading(subjects, &findings)
        measureKeystrokes(index, titles, seed: seed, &findings)
        measureQuality(index, titles, seed: seed, &findings)
        guard ProcessRunner.isInstalled("fzf") else {
            findings.note("fzf is not installed, so there is nothing to compare the whole process with")
            return
        }
        compareProcesses(subjects, titles, &findings)
    }

    /// How long the bundle's own index takes to read.
    private static func measureReading(_ subjects: TerminalBench.Subjects, _ findings: inout Findings) {
        var times = Measurements()
        for _ in 0..<processRuns {
            let start = ProcessRunner.now()
            guard (try? TitleSearch(directory: subjects.bundle)) != nil else { return }
            times.append(ProcessRunner.now() - start)
        }
        findings.note("reading it, median", times.median, "ms")
    }

    private static func titles(of graph: CareerGraph) -> [Title] {
        graph.occupationIDs.flatMap { occupation in
            [Title(text: graph[occupation].title, occupation: occupation, isAlternate: false)]
                + graph.details.alternateTitles(of: occupation).map {
                    Title(text: $0.title, occupation: occupation, isAlternate: true)
                }
        }
    }

    // MARK: - Keystrokes

    /// Types titles letter by letter, every other one with an error.
    private static func measureKeystrokes(
        _ index: TitleIndex, _ titles: [Title], seed: UInt64, _ findings: inout Findings
    ) {
        var slips = Slips(seed: seed)
        var times = Measurements()
        for number in 0..<typedQueries {
            let title = titles[slips.number(below: titles.count)].text
            var typed = ""
            for letter in number % 2 == 0 ? title : slips.slip(in: title) {
                typed.append(letter)
                let start = ProcessRunner.now()
                _ = index.search(typed, limit: 20)
                times.append(ProcessRunner.now() - start)
            }
        }
        findings.note("a keystroke, median of \(times.count)", times.median, "ms")
        findings.check("a keystroke, 95th percentile", times.quantile(0.95), "ms", atMost: 3)
    }

    // MARK: - Quality

    private static func measureQuality(
        _ index: TitleIndex, _ titles: [Title], seed: UInt64, _ findings: inout Findings
    ) {
        var carriers: [String: Set<OccupationID>] = [:]
        for title in titles { carriers[title.text, default: []].insert(title.occupation) }
        let alternates = titles.filter(\.isAlternate)
        guard !alternates.isEmpty else { return }
        var slips = Slips(seed: seed)
        var found = (plain: 0, slipped: 0)
        for _ in 0..<drawn {
            let title = alternates[slips.number(below: alternates.count)].text
            let meant = carriers[title] ?? []
            func isFound(_ query: String) -> Bool {
                index.search(query, limit: 3).contains { meant.contains($0.occupation) }
            }
            if isFound(title) { found.plain += 1 }
            if isFound(slips.slip(in: title)) { found.slipped += 1 }
        }
        findings.check("among the first three, of \(drawn) titles", share(found.plain), "%", atLeast: 98)
        findings.check("the same, each with a typing error", share(found.slipped), "%", atLeast: 93)
    }

    private static func share(_ count: Int) -> Double { 100 * Double(count) / Double(drawn) }

    // MARK: - Whole processes

    /// Runs both programs in turn, and compares their medians for each query.
    private static func compareProcesses(
        _ subjects: TerminalBench.Subjects, _ titles: [Title], _ findings: inout Findings
    ) {
        let file = "/tmp/rung-bench-titles-\(getpid()).txt"
        guard write(titles.map(\.text).joined(separator: "\n") + "\n", to: file) else {
            findings.note("\(file) cannot be written, so the whole process is not compared")
            return
        }
        defer { unlink(file) }
        for kind in processKinds {
            setenv("LC_ALL", kind.language, 1)
            defer { unsetenv("LC_ALL") }
            var ratios = Measurements()
            for query in kind.queries {
                do {
                    let (rung, fzf) = try times(of: query, subjects, titles: file)
                    findings.note("rung search \"\(query)\", fzf --filter, medians", rung, fzf, "ms")
                    ratios.append(rung / fzf)
                } catch {
                    findings.note("\(error); the whole process is not compared")
                    return
                }
            }
            findings.check("rung search / fzf, \(kind.name), median of the queries", ratios.median, "", atMost: 0.5)
        }
    }

    private static func times(
        of query: String, _ subjects: TerminalBench.Subjects, titles: String
    ) throws -> (rung: Double, fzf: Double) {
        var rung = Measurements()
        var fzf = Measurements()
        // One round more than is counted: it warms up.
        for round in 0...processRuns {
            let peer = try ProcessRunner.run(["fzf", "--filter", query], input: titles)
            let words = query.split(separator: " ").map(String.init)
            let own = try ProcessRunner.run([subjects.program, "search"] + words + ["--data", subjects.bundle])
            guard own.status == 0 else { throw SearchFailure(query: query, status: own.status) }
            if round > 0 {
                rung.append(own.milliseconds)
                fzf.append(peer.milliseconds)
            }
        }
        return (rung.median, fzf.median)
    }

    /// `rung search` did not end well.
    private struct SearchFailure: Error, CustomStringConvertible {
        let query: String
        let status: Int32

        var description: String { "rung search \"\(query)\" ended with \(status)" }
    }

    private static func write(_ text: String, to path: String) -> Bool {
        guard let file = fopen(path, "wx") else { return false }
        let bytes = Array(text.utf8)
        let isWritten = fwrite(bytes, 1, bytes.count, file) == bytes.count
        return fclose(file) == 0 && isWritten
    }
}

/// Draws numbers and makes typing errors, the same ones for the same seed.
private struct Slips {
    private var numbers: SeededNumbers

    init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

    mutating func number(below bound: Int) -> Int { numbers.below(bound) }

    /// A text with one letter dropped, doubled, swapped with the one after it, or replaced.
    mutating func slip(in text: String) -> String {
        var bytes = Array(text.utf8)
        let places = bytes.indices.filter { Self.isLetter(bytes[$0]) }
        guard !places.isEmpty else { return text }
        let place = places[number(below: places.count)]
        switch number(below: 4) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(bytes[place], at: place)
        case 2 where place + 1 < bytes.count && Self.isLetter(bytes[place + 1]): bytes.swapAt(place, place + 1)
        default:
            let letter = Int((bytes[place] | 0x20) - UInt8(ascii: "a"))
            bytes[place] = UInt8(ascii: "a") + UInt8((letter + 1 + number(below: 25)) % 26)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
