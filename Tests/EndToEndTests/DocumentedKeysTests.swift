import FoundationEssentials
import TestSupport
import Testing

/// Any JSON document, to see which keys it has.
private indirect enum AnyDocument: Decodable {
    case object([String: AnyDocument])
    case list([AnyDocument])
    case value

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let members = try? container.decode([String: AnyDocument].self) {
            self = .object(members)
        } else if let elements = try? container.decode([AnyDocument].self) {
            self = .list(elements)
        } else {
            self = .value
        }
    }

    var keys: Set<String> {
        switch self {
        case .object(let members): members.values.reduce(into: Set(members.keys)) { $0.formUnion($1.keys) }
        case .list(let elements): elements.reduce(into: []) { $0.formUnion($1.keys) }
        case .value: []
        }
    }
}

@Suite("The keys of docs/command-line.md")
struct DocumentedKeysTests {
    /// The sections of the page under "Keys", by the name in bold, with the words in backticks.
    private func documented() throws -> [String: Set<String>] {
        let page = try SourceTree.text("docs/command-line.md")
        let start = try #require(page.firstRange(of: "### Keys\n"))
        let section = page[start.upperBound...].prefix(while: { $0 != "#" })
        var result: [String: Set<String>] = [:]
        // Bold names and words in backticks come in turn: `**show**: `code`, `title`, ...`.
        for part in section.split(separator: "\n- **").map({ $0.hasPrefix("- **") ? $0.dropFirst(4) : $0 }) {
            guard let end = part.firstRange(of: "**") else { continue }
            let words = part[end.upperBound...].split(separator: "`", omittingEmptySubsequences: false)
            let quoted = words.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
            result[String(part[..<end.lowerBound])] = Set(quoted.filter { !$0.hasPrefix("-") && $0 != "null" })
        }
        return result
    }

    private func keys(_ arguments: String...) throws -> Set<String> {
        let run = try ProcessRun(BuiltProgram.path, arguments + ["--format", "json"])
        return try JSONDecoder().decode(AnyDocument.self, from: Data(run.output.utf8)).keys
    }

    @Test("are the keys of the answers, no more and no fewer")
    func agree() throws {
        let documented = try documented()
        func words(_ names: String...) throws -> Set<String> {
            try names.reduce(into: []) { $0.formUnion(try #require(documented[$1], "\($1)")) }
        }
        #expect(try keys("search", "RN") == words("search"))
        #expect(try keys("moves", "31-1131") == words("moves", "a move").subtracting(["origins"]))
        #expect(try keys("gap", "31-1131", "29-2061") == words("gap", "a move", "time", "pay", "an experience"))
        // Nurses have no apprenticeship with hours in the bundle, electricians have.
        #expect(try keys("show", "29-1141").union(keys("show", "47-2111")) == words("show"))
        #expect(try keys("lattice", "29-1141") == words("lattice"))
        #expect(try keys("ladder", "list") == words("ladder list"))
        #expect(try keys("ladder", "check", "long-term-care") == words("ladder check").subtracting(LadderFaultKeys.all))
        #expect(try keys("data", "info") == words("data info"))
        let bundle = try SmallBundle()
        try bundle.replace("405500", with: Array("505500".utf8), in: "ratings.json")
        #expect(try keys("data", "check", bundle.path) == words("data check"))
    }

    /// These hold parts that the page documents elsewhere: no key of theirs is missing there, and all of their own are in
    /// the answer.
    @Test("are those of routes, comparisons and a person's moves")
    func parts() throws {
        let documented = try documented()
        func words(_ names: String...) throws -> Set<String> {
            try names.reduce(into: []) { $0.formUnion(try #require(documented[$1], "\($1)")) }
        }
        let route = try keys("route", "31-1131", "29-1141")
        #expect(try route.isSubset(of: words("route", "gap", "pay", "an experience")))
        #expect(try words("route").subtracting(["tier", "learnedBy"]).isSubset(of: route))
        let comparison = try keys("compare", "31-1131", "29-1141")
        #expect(try comparison.isSubset(of: words("compare", "pay", "time")))
        #expect(try words("compare").isSubset(of: comparison))
        let folder = try TemporaryFolder()
        try folder.write(
            "{\"schema\": 1, \"jobs\": [{\"occupation\": \"31-1131.00\", \"years\": 2}], \"wishes\": {\"leastPay\": 40000}}",
            to: "me.json")
        let moves = try keys("moves", "--profile", folder.path + "/me.json")
        #expect(try moves.isSubset(of: words("moves --profile", "a move", "time", "moves")))
        #expect(try words("moves --profile").isSubset(of: moves))
    }
}
