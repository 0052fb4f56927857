import TestSupport
import Testing

/// docs/architecture.md says which module may import which; the import lines and Package.swift must agree.
struct ImportTableTests {
    /// What every module may import without being allowed to: the standard library's own, and the system's C library.
    private let always: Set<String> = ["Swift", "Glibc", "Synchronization"]
    /// Part of the toolchain, so that the table names it and Package.swift does not.
    private let fromToolchain: Set<String> = ["Foundation", "FoundationEssentials"]

    @Test func importsAndTableAgree() throws {
        let table = try allowedImports()
        let imported = try importsByModule()
        for (module, names) in imported {
            let allowed = try #require(table[module], "docs/architecture.md lacks \(module)")
            #expect(names.subtracting(allowed) == [], "\(module) imports what the table does not allow")
            #expect(allowed.subtracting(names) == [], "the table allows \(module) what it does not import")
        }
        #expect(imported.count > 8)
    }

    @Test func packageAndTableAgree() throws {
        let table = try allowedImports()
        let targets = try PackageTargets.dependencies()
        for (module, allowed) in table {
            let declared = try #require(targets[module], "Package.swift lacks \(module)")
            #expect(
                Set(declared) == allowed.subtracting(fromToolchain),
                "Package.swift and docs/architecture.md disagree on \(module)")
            #expect(declared.count == Set(declared).count, "\(module) depends on something twice")
        }
    }

    @Test func everyModuleOfTheTableExists() throws {
        let table = try allowedImports()
        for module in table.keys {
            #expect(SourceTree.exists("Sources/" + module), "docs/architecture.md names \(module)")
        }
        #expect(table.count > 8)
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

    /// What each module's files import, without itself and what everybody may.
    private func importsByModule() throws -> [String: Set<String>] {
        var imports: [String: Set<String>] = [:]
        for file in try SourceTree.swiftFiles(under: "Sources") {
            imports[file.module, default: []].formUnion(file.imports)
        }
        for module in imports.keys { imports[module]?.subtract(always.union([module])) }
        return imports
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
        return table
    }
}
