import Glibc
import TestSupport
import Testing

@Suite("A new file in places where none can be")
struct SavingPlacesTests {
    @Test(
        "A disk that takes no changes, and one that is full, are said as they are",
        .enabled(if: BuildSafetyTests.canMount, "only root may mount file systems of its own"),
        arguments: [
            ("size=64k,ro", 73, "nothing can be saved to this disk", "en este disco no se puede guardar nada"),
            ("size=4k", 74, "the disk is full", "el disco está lleno"),
        ])
    func disks(options: String, status: Int, english: String, spanish: String) throws {
        let disk = try TemporaryFolder()
        for (language, sentence) in [("en", english), ("es", spanish)] {
            let script = """
                mount -t tmpfs -o \(options) none '\(disk.path)' || exit 99
                touch '\(disk.path)/other' 2>/dev/null
                dd if=/dev/zero of='\(disk.path)/other' bs=4k count=9 2>/dev/null
                '\(BuiltProgram.path)' ladder new '\(disk.path)/mine.json' --lang \(language) 2>&1
                echo "status $?"; ls '\(disk.path)'
                """
            let run = try Spawn.run(["unshare", "-m", "sh", "-c", script])
            #expect(run.output.contains(sentence), "\(run.output)")
            #expect(run.output.contains("status \(status)\n"), "\(run.output)")
            #expect(!run.output.contains("mine.json\n"), "nothing is left: \(run.output)")
        }
    }

    @Test("A new ladder may be read by whom the umask lets", arguments: [0o022, 0o077, 0o002, 0o027] as [mode_t])
    func permissions(mask: mode_t) throws {
        let folder = try TemporaryFolder()
        let file = folder.path + "/mine.json"
        let script = "umask \(String(mask, radix: 8)); exec '\(BuiltProgram.path)' ladder new '\(file)'"
        #expect(try Spawn.run(["sh", "-c", script]).status == 0)
        var status = stat()
        #expect(stat(file, &status) == 0 && status.st_mode & 0o777 == 0o666 & ~mask)
    }

    @Test("A folder that is missing, or may not be written, and what is no file")
    func places() throws {
        let folder = try TemporaryFolder()
        mkfifo(folder.path + "/pipe", 0o600)
        symlink("nothing", folder.path + "/dangling")
        try folder.write("old", to: "old.json")
        symlink("old.json", folder.path + "/link.json")
        let cases = [
            ("/none/mine.json", "its folder does not exist"),
            ("/pipe", "it exists, but it is not a regular file"),
            ("", "it exists, but it is not a regular file"), ("/dangling", "a link to something that is not there"),
            ("/old.json", "a file with this name already exists"),
            ("/link.json", "a file with this name already exists"),
            ("/" + String(repeating: "n", count: 256), "too long for this disk"),
        ]
        for (name, sentence) in cases {
            let run = try BuiltProgram.run("ladder", "new", folder.path + name)
            ClearSentence.expect(run, status: 73, names: [sentence])
        }
        #expect(TemporaryFolder.names(in: folder.path) == ["dangling", "link.json", "old.json", "pipe"])
    }
}
