import Glibc
import SystemFiles
import TestSupport
import Testing

@Suite("Files that are read whole, within bounds")
struct WholeFileTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func problem(_ path: String, limit: Int = 100, followsLinks: Bool = true) -> FileProblem? {
        do throws(FileProblem) {
            _ = try WholeFile.read(path, atMost: limit, followsLinks: followsLinks)
            return nil
        } catch {
            return error
        }
    }

    @Test("All bytes up to the limit, and not one more", arguments: [0, 1, 99, 100, 101, 70_000])
    func limits(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
        try folder.write(bytes, to: "file")
        let path = folder.path + "/file"
        #expect(try WholeFile.read(path, atMost: count) == bytes)
        #expect(try WholeFile.read(path, atMost: count + 1) == bytes)
        if count > 0 { #expect(problem(path, limit: count - 1) == .tooLarge(bytes: count, limit: count - 1)) }
    }

    @Test("A part of a file has the bytes that are there")
    func slice() throws {
        try folder.write(Array(0..<100), to: "file")
        let path = folder.path + "/file"
        #expect(try FileSlice.read(path, 10..<14) == [10, 11, 12, 13])
        #expect(try FileSlice.read(path, 98..<120) == [98, 99])
        #expect(try FileSlice.read(path, 200..<210).isEmpty)
        #expect(throws: FileProblem.self) { try FileSlice.read(folder.path, 0..<1) }
        #expect(throws: FileProblem.self) { try FileSlice.read(path + "-none", 0..<1) }
    }

    @Test("A file that says no size is read to its end, within the limit")
    func sizeless() throws {
        let bytes = try WholeFile.read("/proc/self/status", atMost: 1 << 20)
        #expect(bytes.starts(with: "Name:".utf8))
        #expect(problem("/proc/self/status", limit: 10) == .tooLarge(bytes: 11, limit: 10))
    }

    @Test("A sparse file of a gigabyte is refused unread")
    func sparse() throws {
        try folder.write("", to: "huge")
        truncate(folder.path + "/huge", 1 << 30)
        #expect(problem(folder.path + "/huge") == .tooLarge(bytes: 1 << 30, limit: 100))
    }

    @Test("What is no file is refused at once, without waiting for what it may say")
    func noFiles() throws {
        mkfifo(folder.path + "/pipe", 0o600)
        #expect(problem(folder.path + "/pipe") == .notAFile)
        #expect(problem(folder.path) == .notAFile)
        #expect(problem("/dev/zero") == .notAFile)
        #expect(problem("/dev/tty") == .notAFile)
        symlink("round", folder.path + "/round")
        #expect(problem(folder.path + "/round") == .notAFile)
    }

    @Test("What is not there is missing, and a link that is not to be followed no file")
    func missing() throws {
        try folder.write("x", to: "file")
        symlink("file", folder.path + "/link")
        symlink("none", folder.path + "/dangling")
        #expect(problem(folder.path + "/none") == .missing)
        #expect(problem(folder.path + "/file/inner") == .missing)
        #expect(problem("") == .missing)
        #expect(problem(folder.path + "/dangling") == .missing)
        #expect(try WholeFile.read(folder.path + "/link", atMost: 9) == [0x78])
        #expect(problem(folder.path + "/link", followsLinks: false) == .notAFile)
        #expect(problem(folder.path + "/" + String(repeating: "n", count: 256)) == .nameTooLong)
    }

    @Test("A name in the home folder is written as a shell has it")
    func typed() {
        #expect(SystemPath.typed("~/my ladder.json", home: "/home/ana") == "/home/ana/my ladder.json")
        #expect(SystemPath.typed("~", home: "/home/ana/") == "/home/ana")
        #expect(SystemPath.typed("~/x", home: "/") == "/x")
        for text in ["~ana/x", "./~/x", "a~/x", "", "/~"] {
            #expect(SystemPath.typed(text, home: "/home/ana") == text)
        }
        #expect(SystemPath.typed("~/x", home: nil) == "~/x")
        #expect(SystemPath.typed("~/x", home: "relative") == "~/x")
    }

    @Test("Folders are made with all above them, filled, listed, copied and removed")
    func folders() throws {
        let deep = folder.path + "/a/b/c"
        try Folder.makePath(deep)
        try Folder.makePath(deep)
        var status = stat()
        #expect(stat(deep, &status) == 0 && status.st_mode & 0o777 == 0o700)
        try Folder.write([1, 2], to: deep + "/file")
        #expect(throws: FileError(path: deep + "/file", problem: .exists(at: deep + "/file"))) {
            try Folder.write([3], to: deep + "/file")
        }
        symlink("file", deep + "/link")
        try Folder.copy(folder.path + "/a", to: folder.path + "/copy", atMost: 10)
        #expect(try WholeFile.read(folder.path + "/copy/b/c/link", atMost: 2) == [1, 2])
        #expect(try Folder.names(in: folder.path + "/copy/b/c") == ["file", "link"])
        #expect(throws: FileError.self) { try Folder.copy(deep, to: folder.path + "/small", atMost: 1) }
        Folder.remove(folder.path + "/a")
        #expect(TemporaryFolder.names(in: folder.path) == ["copy", "small"])
        #expect(throws: FileError(path: folder.path + "/copy/b/c/file", problem: .notAFolder)) {
            try Folder.makePath(folder.path + "/copy/b/c/file")
        }
    }

    @Test("A folder with a name that is not UTF-8 says so, where names matter")
    func undecodable() throws {
        let path = folder.path + "/" + "x"
        try folder.write("", to: "x")
        var name = Array((folder.path + "/bad").utf8CString)
        name.insert(CChar(bitPattern: 0xFF), at: name.count - 1)
        rename(path, name)
        try folder.write("", to: "good")
        #expect(throws: FileError(path: folder.path, problem: .undecodableName)) { try Folder.names(in: folder.path) }
        #expect(Folder.readableNames(in: folder.path) == ["good"])
        unlink(name)
    }
}
