import FoundationEssentials
import Testing
import TestSupport

/// docs/architecture.md says which module may import which; the import lines must agree.
struct ImportTableTests {
    /// What every module may import besides: the standard library's own, and the system's C library.
    private let always: Set<String> = ["Swift", "Glibc", "Synchronization"]

    @Test func importsKeepToTheTable() throws {
        let table = try allowedImports()
        var violations: [String] = []
        for file in try SourceTree.swiftFiles(under: "Sources") {
            let module = file.module
            guard let allowed = table[module] else {
                violations.append("\(file.path): module \(module) is not in the table")
                continue
            }
            for name in file.imports where !allowed.contains(name) && !always.contains(name) && name != module {
                violations.append("\(file.path) imports \(name)")
            }
        }
        #expect(violations == [])
    }

    @Test func everyModuleOfTheTableExists() throws {
        for module in try allowedImports().keys {
            #expect(SourceTree.exists("Sources/" + module), "docs/architecture.md names \(module)")
        }
    }

    @Test func filesSayWhatTheyHoldAndStaySmall() throws {
        let vague = ["util", "helper", "manager", "common", "misc"]
        for file in try SourceTree.swiftFiles(under: "Sources") + SourceTree.swiftFiles(under: "Tests") {
            let name = file.path.split(separator: "/").last.map { $0.lowercased() } ?? ""
            #expect(!vague.contains { name.contains($0) }, "\(file.path)")
            // What `make words` makes is read in Data/interface.
            if !name.hasSuffix("+generated.swift") {
                #expect(file.lines.count <= 420, "\(file.path) has \(file.lines.count) lines")
            }
        }
    }

    /// The table's rows: module, and what its last column names.
    private func allowedImports() throws -> [String: Set<String>] {
        var table: [String: Set<String>] = [:]
        for line in try SourceTree.text("docs/architecture.md").split(separator: "\n") where line.hasPrefix("| ") {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
                String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
            guard cells.count == 5, cells[1] != "module", cells[1] != "---" else { continue }
            table[cells[1]] = Set(cells[3].split(separator: ",").map { String($0.drop { $0 == " " }) })
        }
        #expect(table.count > 8)
        return table
    }
}
