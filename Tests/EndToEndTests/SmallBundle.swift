import Glibc
import TestSupport
import Testing

/// A bundle that the program itself has built, from a release small enough to check by hand.
struct SmallBundle {
    let release: SmallRelease
    let folder: TemporaryFolder
    var path: String { folder.path + "/Data" }

    init(_ editions: SmallRelease.Editions = SmallRelease.Editions()) throws {
        release = try SmallRelease(editions)
        folder = try TemporaryFolder()
        // Other users have to get in, where a test runs the program as one of them.
        chmod(folder.path, 0o755)
        let run = try ProcessRun(BuiltProgram.path, buildArguments(output: path))
        try #require(run.status == 0, "\(run.errors)")
    }

    /// What `rung data build` is to be told to build it.
    func buildArguments(output: String) -> [String] {
        SmallBundle.buildArguments(
            release: release.path, onet: release.onetPath, wages: release.wagesFile,
            projections: release.projectionsFile, output: output)
    }

    /// The same for a folder of releases that are laid out as the project keeps them.
    static func buildArguments(release: String, output: String) -> [String] {
        buildArguments(
            release: release, onet: release + "/onet_30_1", wages: "oews/national_M2025_dl.csv",
            projections: "projections_2024_34/table_1_2_occupational_projections.csv", output: output)
    }

    private static func buildArguments(
        release: String, onet: String, wages: String, projections: String, output: String
    ) -> [String] {
        [
            "data", "build", "--onet", onet, "--oews", release + "/" + wages,
            "--projections", release + "/" + projections,
            "--clusters", release + "/career_clusters/cluster_pathway_long.csv",
            "--cip", release + "/cip_soc/cip2020_to_onetsoc2019.csv",
            "--rapids", release + "/rapids/rapids_occupations.csv",
            "--crosswalks", release + "/soc_crosswalks", "--output", output,
        ]
    }

    /// Puts one text in the place of another, which has to be there.
    func replace(_ old: String, with new: [UInt8], in file: String) throws {
        let whole = try TemporaryFolder.read(path + "/" + file)
        let piece = Array(old.utf8)
        let start = try #require(whole.indices.first { whole[$0...].starts(with: piece) }, "\(file) lacks \(old)")
        try folder.write(Array(whole[..<start]) + new + Array(whole[(start + piece.count)...]), to: "Data/" + file)
    }

    /// A copy of the bundle as it is now, to compare with later.
    func copy() throws -> TemporaryFolder {
        let copy = try TemporaryFolder()
        _ = try Spawn.run(["cp", "-a", path, copy.path + "/Data"])
        return copy
    }

    /// What differs between the bundle and a copy, in `diff`'s words; empty where nothing does.
    func difference(from copy: TemporaryFolder) throws -> String {
        try Spawn.run(["diff", "-r", copy.path + "/Data", path]).output
    }
}

/// The program as somebody who may not read and write everything: tests often run as root, whom nothing stops.
enum RestrictedUser {
    /// Debian's `nobody`.
    private static let identifier = "65534"

    /// Runs a copy of the program that this user can reach.
    static func run(_ arguments: [String]) throws -> ProcessRun {
        guard geteuid() == 0 else { return try ProcessRun(BuiltProgram.path, arguments) }
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        chmod(folder.path, 0o755)
        _ = try Spawn.run(["cp", BuiltProgram.path, folder.path + "/rung"])
        let who = ["--reuid", identifier, "--regid", identifier, "--clear-groups", "--"]
        return try ProcessRun("/usr/bin/setpriv", who + [folder.path + "/rung"] + arguments)
    }

    /// Gives a file or folder, and what is in it, to this user.
    static func own(_ path: String) throws {
        if geteuid() == 0 { _ = try Spawn.run(["chown", "-R", identifier, path]) }
    }
}

/// A sentence that a person can act on.
enum ClearSentence {
    /// One line on standard error, led by the program's name, that names the place, what is wrong and a way on, and holds
    /// nothing that a terminal would obey.
    static func expect(
        _ run: ProcessRun, status: Int32, names words: [String], sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(run.status == status, "\(run.errors)", sourceLocation: sourceLocation)
        #expect(run.errors.hasPrefix("rung: ") && run.errors.hasSuffix("\n"), sourceLocation: sourceLocation)
        #expect(run.errors.count { $0 == "\n" } == 1, "\(run.errors)", sourceLocation: sourceLocation)
        for word in words {
            #expect(run.errors.contains(word), "\"\(word)\" in: \(run.errors)", sourceLocation: sourceLocation)
        }
        expectPlain(run.errors, sourceLocation: sourceLocation)
        expectPlain(run.output, sourceLocation: sourceLocation)
    }

    /// Text in which nothing steers a terminal: no control character but the line's end.
    static func expectPlain(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let harmful = text.unicodeScalars.filter {
            ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value) || $0.value == 0x202E
        }
        #expect(harmful.isEmpty, "\(harmful.map(\.value))", sourceLocation: sourceLocation)
    }
}
