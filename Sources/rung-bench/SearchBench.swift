import CareerGraph
import Glibc

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
    private static let processQueries = ["nurse", "regist nur", "electrician", "software dev", "truck driver"]

    /// Prints its figures, one a line.
    ///
    /// - Parameters:
    ///   - graph: the map of the full bundle.
    ///   - rung: the path of the release build of `rung`; nil leaves the comparison of processes out.
    ///   - seed: draws the titles and the typing errors.
    static func run(graph: CareerGraph, rung: String?, seed: UInt64 = 1) {
        let titles = titles(of: graph)
        let start = ProcessRunner.now()
        let index = graph.titleIndex()
        print("search: index over \(titles.count) titles built in \(rounded(ProcessRunner.now() - start)) ms")
        measureKeystrokes(index, titles, seed: seed)
        measureQuality(index, titles, seed: seed)
        guard let rung else { return }
        guard ProcessRunner.isInstalled("fzf") else {
            print("search: fzf is not installed, so the whole process is not compared")
            return
        }
        compareProcesses(rung: rung, titles)
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
    private static func measureKeystrokes(_ index: TitleIndex, _ titles: [Title], seed: UInt64) {
        var slips = Slips(seed: seed)
        var times: [Double] = []
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
        times.sort()
        print(
            "search: keystroke \(rounded(percentile(50, of: times))) ms median, \(rounded(percentile(95, of: times))) ms"
                + " at the 95th percentile, \(times.count) keystrokes (at most 3 ms at the 95th)")
    }

    // MARK: - Quality

    private static func measureQuality(_ index: TitleIndex, _ titles: [Title], seed: UInt64) {
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
        print(
            "search: among the first three \(share(found.plain)) without an error (at least 98%),"
                + " \(share(found.slipped)) with one (at least 93%), \(drawn) titles")
    }

    private static func share(_ count: Int) -> String { "\(rounded(100 * Double(count) / Double(drawn)))%" }

    // MARK: - Whole processes

    /// Runs both programs in turn, and prints the ratio of their medians for each query.
    private static func compareProcesses(rung: String, _ titles: [Title]) {
        let file = "/tmp/rung-bench-titles-\(getpid()).txt"
        guard write(titles.map(\.text).joined(separator: "\n") + "\n", to: file) else {
            print("search: cannot write \(file), so the whole process is not compared")
            return
        }
        defer { unlink(file) }
        var ratios: [Double] = []
        for query in processQueries {
            var times: (rung: [Double], fzf: [Double]) = ([], [])
            do {
                for _ in 0..<processRuns {
                    times.fzf.append(try ProcessRunner.run(["fzf", "--filter", query], input: file).milliseconds)
                    let run = try ProcessRunner.run([rung, "search", query])
                    guard run.status == 0 else {
                        print("search: rung search \(query) ended with \(run.status); the processes are not compared")
                        return
                    }
                    times.rung.append(run.milliseconds)
                }
            } catch {
                print("search: \(error); the processes are not compared")
                return
            }
            let medians = (rung: percentile(50, of: times.rung.sorted()), fzf: percentile(50, of: times.fzf.sorted()))
            ratios.append(medians.rung / medians.fzf)
            print("search: process \"\(query)\" \(rounded(medians.rung)) ms, fzf \(rounded(medians.fzf)) ms")
        }
        print("search: process / fzf \(rounded(percentile(50, of: ratios.sorted()))) (at most 1)")
    }

    private static func write(_ text: String, to path: String) -> Bool {
        guard let file = fopen(path, "wx") else { return false }
        let bytes = Array(text.utf8)
        let isWritten = fwrite(bytes, 1, bytes.count, file) == bytes.count
        return fclose(file) == 0 && isWritten
    }

    // MARK: - Figures

    /// Of ascending values.
    private static func percentile(_ percent: Int, of values: [Double]) -> Double {
        values.isEmpty ? 0 : values[min(values.count - 1, values.count * percent / 100)]
    }

    private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}

/// Draws numbers and makes typing errors, the same ones for the same seed.
private struct Slips {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A number below `bound`: SplitMix64 (Steele, Lea and Flood 2014).
    mutating func number(below bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }

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
