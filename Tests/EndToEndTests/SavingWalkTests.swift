import Glibc
import TestSupport
import Testing

/// Saving in the real program, to names of every kind.
@Suite("Walks to where something is saved", .serialized)
struct SavingWalkTests {
    /// Types a name into the field, and waits for what the program says.
    private func save(_ walk: Walk, as name: String, until text: String) throws {
        try walk.session.press("C-u")
        try walk.session.send((name + "\r").utf8)
        try walk.session.wait(for: "\(name): \(text)") {
            try walk.session.lines.joined(separator: " ").contains(text) && walk.session.isProgramAtRest
        }
    }

    private func openField(_ walk: Walk) throws {
        try walk.waitForHome()
        try walk.session.press("y")
        try walk.wait(forHeading: "About you")
        for _ in 0..<7 { try walk.session.press("Tab") }
        try walk.session.wait(for: "the last question answered") {
            try walk.session.lines.contains { $0.contains("That is all") } && walk.session.isProgramAtRest
        }
        for _ in 0..<2 { try walk.session.press("Down") }
        try walk.session.press("Enter")
        try walk.wait(forHeading: "Save my answers")
    }

    @Test("what is no file is left alone, a link asks for where it leads, and ~ is home")
    func names() throws {
        let home = try TemporaryFolder()
        let session = try TmuxSession(environment: ["HOME": home.path])
        mkfifo(home.path + "/pipe", 0o600)
        home.makeDevice("device")
        symlink("device", home.path + "/to-device")
        symlink("nothing", home.path + "/dangling")
        try home.write("old", to: "real.json")
        chmod(home.path + "/real.json", 0o600)
        symlink("real.json", home.path + "/link.json")
        try session.startProgram()
        let walk = Walk(session: session, mark: "▸", separator: "›")
        try openField(walk)
        try save(walk, as: "~/pipe", until: "it exists, but it is not a regular file")
        try save(walk, as: "~/to-device", until: "it exists, but it is not a regular file")
        try save(walk, as: "~/dangling", until: "this name is a link to")
        try save(walk, as: "~/none/me.json", until: "its folder does not")
        try save(walk, as: "~/" + String(repeating: "n", count: 300), until: "the name is too long")
        try save(walk, as: "~/link.json", until: "/real.json. Press Enter")
        #expect(try TemporaryFolder.read(home.path + "/real.json") == Array("old".utf8))
        try session.press("Enter")
        try session.wait(for: "the file") { try session.lines.contains { $0.contains("Saved to") } }
        #expect(try TemporaryFolder.read(home.path + "/real.json").starts(with: "{".utf8))
        #expect(
            TemporaryFolder.names(in: home.path) == [
                "dangling", "device", "link.json", "pipe", "real.json", "to-device",
            ])
        var status = stat()
        #expect(lstat(home.path + "/link.json", &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
        #expect(lstat(home.path + "/device", &status) == 0 && status.st_mode & S_IFMT != S_IFREG)
        try session.press("q")
        let end = try session.endOfProgram()
        #expect(end.status == 0 && end.isLineSane)
    }
}
