import CareerGraph
import CareerGuidance
import Glibc
import SystemFiles
import TestSupport
import Testing
import Workspace

@Suite("A profile's file")
struct ProfileFileTests {
    private let graph = SketchedMap(
        [
            .init("29-1141", ratings: ProfileFileTests.zeroes, pathway: 0),
            .init("31-1131", ratings: ProfileFileTests.zeroes, pathway: 0),
            .init("43-9061", pathway: 1), .init("47-3013", ratings: ProfileFileTests.zeroes, pathway: 2),
        ], domains: [.skill, .skill, .knowledge, .ability]
    ).graph()
    private static let zeroes = [(importance: 300, level: 100), (300, 100), (300, 100), (300, 100)]
    private static let aide = OccupationID(1)
    private static let clerk = OccupationID(2)
    private static let helper = OccupationID(3)

    private func read(_ text: String) throws -> ProfileReading {
        try #require(ProfileFile.read(Array(text.utf8), for: graph))
    }

    private let whole = PersonProfile(
        jobs: [
            PastJob(occupation: ProfileFileTests.aide, months: 29),
            PastJob(occupation: ProfileFileTests.helper, months: 5, yearsSince: 4),
        ], schooling: .someCollege,
        credentials: [Credential(title: "First \"aid\" \\ é", program: "51.3902"), Credential(title: "Forklift")],
        interests: [1, 2, 3, 4, 5, 40], strengths: [SelfRating(competency: CompetencyID(0), levelHundredths: 435)],
        limits: [SelfRating(competency: CompetencyID(3), levelHundredths: 100)],
        preferences: CareerPreferences(leastPay: 45_000, highestZone: .three, mostMonths: 30),
        avoided: [
            .occupation(ProfileFileTests.clerk), .pathway(PathwayID(2)), .cluster(ClusterID(1)),
            .competency(CompetencyID(2)),
        ])

    @Test("What is written is read again, and the same profile gives the same bytes")
    func roundTrip() throws {
        let bytes = ProfileFile.bytes(whole, for: graph)
        #expect(bytes == ProfileFile.bytes(whole, for: graph))
        let reading = try #require(ProfileFile.read(bytes, for: graph))
        #expect(reading.profile == whole)
        #expect(reading.faults == [])
    }

    @Test("Random profiles come back as they were", arguments: 0..<30)
    func randomRoundTrip(seed: Int) throws {
        let graph = try FullBundle.load()
        var generator = SeededGenerator(seed: UInt64(seed))
        var profile = PersonProfile()
        for _ in 0..<Int.random(in: 0...8, using: &generator) {
            profile.jobs.append(
                PastJob(
                    occupation: OccupationID(Int.random(in: 0..<graph.occupations.count, using: &generator)),
                    months: Int.random(in: 0...960, using: &generator),
                    yearsSince: Int.random(in: 0...80, using: &generator)))
            profile.strengths.append(
                SelfRating(
                    competency: CompetencyID(Int.random(in: 0..<161, using: &generator)),
                    levelHundredths: Int.random(in: 0...700, using: &generator)))
        }
        profile.schooling = EntryEducation.allCases.randomElement(using: &generator)
        let reading = try #require(ProfileFile.read(ProfileFile.bytes(profile, for: graph), for: graph))
        #expect(reading.profile == profile && reading.faults == [])
    }

    @Test("A file cut anywhere never crashes, and keeps the jobs that stand before the cut")
    func cutShort() throws {
        let bytes = ProfileFile.bytes(whole, for: graph)
        for length in 1..<bytes.count - 2 {
            let reading = try #require(ProfileFile.read(Array(bytes.prefix(length)), for: graph))
            #expect(
                reading.faults.contains { if case .damaged = $0.problem { true } else { false } }, "length \(length)")
        }
        let text = String(decoding: bytes, as: UTF8.self)
        let cut = try #require(text.firstRange(of: "\"limits\""))
        let kept = try read(String(text[..<cut.lowerBound]))
        #expect(kept.profile.jobs == whole.jobs)
        #expect(kept.profile.interests == whole.interests)
    }

    @Test("Random damage never crashes", arguments: 0..<40)
    func randomDamage(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        var bytes = ProfileFile.bytes(whole, for: graph)
        for _ in 0..<10 {
            bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
        }
        _ = ProfileFile.read(bytes, for: graph)
    }

    @Test("Unknown codes are named, and the rest is kept")
    func unknownCodes() throws {
        let reading = try read(
            """
            {"schema": 1, "jobs": [{"occupation": "99-9999", "years": 1}, {"occupation": "31-1131", "years": 2}],
             "strengths": [{"competency": "9.Z", "level": 2}], "avoided": [{"pathway": "Nowhere"}]}
            """)
        #expect(reading.profile.jobs == [PastJob(occupation: ProfileFileTests.aide, months: 24)])
        #expect(
            reading.faults == [
                ProfileFault(field: "jobs[1].occupation", problem: .unknownCode("99-9999.00")),
                ProfileFault(field: "strengths[1].competency", problem: .unknownCode("9.Z")),
                ProfileFault(field: "avoided[1].pathway", problem: .unknownCode("Nowhere")),
            ])
    }

    @Test("A newer schema is said, and what is known of it is kept")
    func newerSchema() throws {
        let reading = try read(#"{"schema": 7, "schooling": "master", "mood": "good"}"#)
        #expect(reading.profile.schooling == .master)
        #expect(
            reading.faults == [
                ProfileFault(field: "schema", problem: .newerSchema(found: 7, known: 1)),
                ProfileFault(field: "mood", problem: .unknownField),
            ])
    }

    @Test(
        "What is not possible is left out and reported where it stands",
        arguments: [
            (#"{"jobs": [{"occupation": "31-1131", "years": -1}]}"#, "jobs[1].years"),
            (#"{"jobs": [{"occupation": "31-1131", "years": 1e300}]}"#, "jobs[1].years"),
            (#"{"jobs": [{"occupation": 5, "years": 1}]}"#, "jobs[1].occupation"),
            (#"{"jobs": {"occupation": "31-1131"}}"#, "jobs"), (#"{"schooling": "kindergarten"}"#, "schooling"),
            (#"{"credentials": [{"title": "a\u001bb"}]}"#, "credentials[1].title"),
            (#"{"credentials": [{"title": "a", "program": "x"}]}"#, "credentials[1].program"),
            (#"{"interests": {"realistic": 41}}"#, "interests.realistic"),
            (#"{"strengths": [{"competency": "0", "level": 7.5}]}"#, "strengths[1].level"),
            (#"{"wishes": {"leastPay": 1.5}}"#, "wishes.leastPay"),
            (#"{"wishes": {"highestJobZone": 6}}"#, "wishes.highestJobZone"), (#"{"avoided": [3]}"#, "avoided[1]"),
        ])
    func invalid(text: String, field: String) throws {
        let reading = try read(#"{"schema": 1, "# + text.dropFirst())
        #expect(reading.faults.map(\.field).contains(field), "\(reading.faults)")
        #expect(reading.profile.jobs.isEmpty && reading.profile.strengths.isEmpty && reading.profile.interests == nil)
    }

    @Test("Too many entries are cut")
    func tooMany() throws {
        let job = #"{"occupation": "31-1131", "years": 1}"#
        let reading = try read(
            #"{"schema": 1, "jobs": ["# + [String](repeating: job, count: 300).joined(separator: ",") + "]}")
        #expect(reading.profile.jobs.count == ProfileFile.longestList)
        #expect(reading.faults == [ProfileFault(field: "jobs", problem: .tooMany(limit: ProfileFile.longestList))])
    }

    @Test("Deep nesting ends in a fault, not in a crash")
    func deepNesting() throws {
        let reading = try read(#"{"schema": 1, "jobs": "# + String(repeating: "[", count: 100_000))
        #expect(reading.profile == PersonProfile())
    }

    @Test("What is no profile at all says so", arguments: ["", "[]", "hello", "\u{0}", "12"])
    func notAProfile(text: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(text, to: "profile.json")
        #expect(throws: ProfileFileError(path: folder.path + "/profile.json", problem: .notAProfile)) {
            try ProfileFile.read(folder.path + "/profile.json", for: graph)
        }
    }

    @Test("Files that are missing, huge, or no files are refused with what is wrong")
    func refused() throws {
        let folder = try TemporaryFolder()
        func problem(_ name: String) -> ProfileFileError.Problem? {
            do throws(ProfileFileError) {
                _ = try ProfileFile.read(folder.path + name, for: graph)
                return nil
            } catch {
                return error.problem
            }
        }
        #expect(problem("/none.json") == .file(.missing))
        #expect(problem("") == .file(.notAFile))
        try folder.write([UInt8](repeating: 0x20, count: ProfileFile.largestBytes + 1), to: "huge.json")
        #expect(
            problem("/huge.json")
                == .file(.tooLarge(bytes: ProfileFile.largestBytes + 1, limit: ProfileFile.largestBytes)))
    }

    @Test("Writing replaces the file whole, for its owner only, and leaves nothing beside it")
    func writing() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/profile.json"
        try folder.write("old", to: "profile.json")
        chmod(path, 0o644)
        try ProfileFile.write(whole, to: path, for: graph)
        var status = stat()
        #expect(stat(path, &status) == 0)
        #expect(status.st_mode & 0o777 == 0o600)
        #expect(try TemporaryFolder.read(path) == ProfileFile.bytes(whole, for: graph))
        #expect(TemporaryFolder.names(in: folder.path) == ["profile.json"])
    }

    @Test("A new profile never takes another file's place, and is its owner's alone")
    func creating() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/profile.json"
        try ProfileFile.create(PersonProfile(), at: path, for: graph)
        var status = stat()
        #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
        #expect(throws: ProfileFileError(path: path, problem: .file(.exists(at: path)))) {
            try ProfileFile.create(whole, at: path, for: graph)
        }
        #expect(try ProfileFile.read(path, for: graph).profile == PersonProfile())
    }

    @Test("Of many that save to one new name at once, one does, and nobody's profile is lost")
    func race() async throws {
        let folder = try TemporaryFolder()
        let (path, graph) = (folder.path + "/profile.json", graph)
        let years = Array(1...8)
        let winners = await withTaskGroup(of: Int?.self) { group in
            for number in years {
                group.addTask {
                    let profile = PersonProfile(jobs: [PastJob(occupation: ProfileFileTests.aide, months: number * 12)])
                    return (try? ProfileFile.create(profile, at: path, for: graph)) == nil ? nil : number
                }
            }
            return await group.reduce(into: [Int]()) { list, winner in if let winner { list.append(winner) } }
        }
        #expect(winners.count == 1)
        #expect(try ProfileFile.read(path, for: graph).profile.jobs.map(\.months) == winners.map { $0 * 12 })
        #expect(TemporaryFolder.names(in: folder.path) == ["profile.json"])
    }

    @Test("A number that JSON does not have is damage", arguments: ["-01", "2.", "0.e1", "01"])
    func noNumber(text: String) throws {
        let reading = try read("{\"schema\": 1, \"schooling\": \"master\",\n \"wishes\": {\"leastPay\": " + text + "}}")
        #expect(reading.profile.schooling == .master && reading.profile.preferences.leastPay == nil)
        #expect(reading.faults.contains(ProfileFault(field: "", problem: .damaged(line: 2))))
    }

    @Test("A write that fails leaves the old file as it was")
    func failedWriting() throws {
        let folder = try TemporaryFolder()
        #expect(throws: ProfileFileError(path: folder.path + "/none/profile.json", problem: .file(.folderMissing))) {
            try ProfileFile.write(whole, to: folder.path + "/none/profile.json", for: graph)
        }
        mkdir(folder.path + "/taken", 0o755)
        #expect(throws: ProfileFileError.self) {
            try ProfileFile.write(whole, to: folder.path + "/taken", for: graph)
        }
        #expect(TemporaryFolder.names(in: folder.path) == ["taken"])
    }
}
