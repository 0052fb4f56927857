import TestSupport
import Testing

@Suite("The examples of the README")
struct ReadmeTests {
    /// The blocks of commands that a person could type.
    private func blocks(_ page: String) throws -> [String] {
        try SourceTree.text(page).split(separator: "```sh\n").dropFirst().compactMap { part in
            part.firstRange(of: "```").map { String(part[..<$0.lowerBound]) }
        }
    }

    @Test("run as they are written, in an empty folder", arguments: ["README.md", "LEEME.md"])
    func run(page: String) throws {
        let folder = try TemporaryFolder()
        let programs = try TemporaryFolder()
        let link = try ProcessRun("/bin/ln", ["-s", BuiltProgram.path, programs.path + "/rung"])
        #expect(link.status == 0)
        let environment = ["PATH": programs.path + ":/usr/bin:/bin", "HOME": folder.path, "TERM": "xterm"]
        let blocks = try blocks(page).filter { !$0.contains("make ") && !$0.contains("sudo ") }
        #expect(blocks.count >= 4)
        for block in blocks {
            for line in block.split(separator: "\n") {
                let command = "cd '\(folder.path)' && \(line)"
                let run = try ProcessRun("/bin/sh", ["-c", command], environment: environment)
                // The explorer itself needs a terminal, which there is none of here: it says so, and that the rest is right.
                let opensExplorer = line.hasPrefix("rung --")
                #expect(run.status == (opensExplorer ? 64 : 0), "\(line): \(run.errors)")
                if opensExplorer { #expect(run.errors.contains("terminal"), "\(line)") }
            }
        }
    }

    @Test("The version is the same in the program, the change log and the package")
    func version() throws {
        let version = try BuiltProgram.run("--version").output.split(separator: "\n").first.map(String.init) ?? ""
        let heading = try SourceTree.text("CHANGELOG.md").split(separator: "\n").first {
            $0.hasPrefix("## [") && !$0.hasPrefix("## [Unreleased]")
        }
        #expect(heading?.hasPrefix("## [\(version)] - ") == true)
        #expect(try SourceTree.text("debian/changelog").hasPrefix("rung (\(version)) "))
    }
}
