import Glibc
import TestSupport
import Testing

@testable import SystemFiles

@Suite("Files that people save", .serialized)
struct SavedFileTests {
    private let folder: TemporaryFolder
    private var path: String { folder.path + "/file.json" }
    private let old = Array("old".utf8)
    private let new = Array("new".utf8)

    init() throws { folder = try TemporaryFolder(in: "/var/tmp") }

    private func mode(_ path: String) -> mode_t {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
    }

    private func problem(_ work: () throws(FileProblem) -> Void) -> FileProblem? {
        do throws(FileProblem) {
            try work()
            return nil
        } catch {
            return error
        }
    }

    private func replace(_ path: String, _ audience: SavedFile.Audience = .everybody) -> FileProblem? {
        problem { () throws(FileProblem) in try SavedFile.replace(path, with: new, for: audience) }
    }

    private func create(_ path: String, _ claims: [SavedFile.Claim]) -> FileProblem? {
        problem { () throws(FileProblem) in try SavedFile.create(path, with: new, for: .everybody, by: claims) }
    }

    private static let claims: [[SavedFile.Claim]] = [[.renaming, .reserving], [.renaming], [.reserving]]

    // MARK: Whole files

    @Test("A new file is whole, and nothing is left beside it", arguments: claims)
    func created(claims: [SavedFile.Claim]) throws {
        #expect(create(path, claims) == nil)
        #expect(try TemporaryFolder.read(path) == new)
        #expect(TemporaryFolder.names(in: folder.path) == ["file.json"])
    }

    @Test("A new file never takes another's place", arguments: claims)
    func taken(claims: [SavedFile.Claim]) throws {
        try folder.write(old, to: "file.json")
        #expect(create(path, claims) == .exists(at: path))
        #expect(try TemporaryFolder.read(path) == old)
        #expect(TemporaryFolder.names(in: folder.path) == ["file.json"])
    }

    @Test("Of many that make the same file at once, one does, and all others are told", arguments: claims)
    func race(claims: [SavedFile.Claim]) async throws {
        let path = path
        for round in 0..<20 {
            let name = path + "\(round)"
            let outcomes = await withTaskGroup(of: FileProblem?.self) { group in
                for number in 0..<8 {
                    group.addTask {
                        do throws(FileProblem) {
                            try SavedFile.create(name, with: [UInt8(number)], for: .everybody, by: claims)
                            return nil
                        } catch {
                            return error
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == nil } == 1)
            #expect(outcomes.allSatisfy { $0 == nil || $0 == .exists(at: name) }, "\(outcomes)")
            #expect(try TemporaryFolder.read(name).count == 1)
        }
    }

    @Test("A file is replaced whole, with no bytes and with many")
    func replaced() throws {
        for bytes in [[], [UInt8](repeating: 7, count: 1 << 20)] {
            try folder.write(old, to: "file.json")
            try SavedFile.replace(path, with: bytes, for: .everybody)
            #expect(try TemporaryFolder.read(path) == bytes)
            #expect(TemporaryFolder.names(in: folder.path) == ["file.json"])
        }
    }

    @Test("A name that is just short enough can be saved to")
    func longNames() throws {
        let longest = folder.path + "/" + String(repeating: "é", count: 127) + "x"
        #expect(create(longest, [.renaming, .reserving]) == nil)
        #expect(replace(longest) == nil)
        #expect(replace(longest + "x") == .nameTooLong)
        #expect(create(longest + "x", [.renaming, .reserving]) == .nameTooLong)
    }

    // MARK: Permissions

    /// That of this process: it is not changed here, since other tests make files meanwhile.
    private func currentMask() throws -> mode_t {
        let status = String(decoding: try TemporaryFolder.read("/proc/self/status"), as: UTF8.self)
        let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("Umask:") })
        return try #require(mode_t(line.dropFirst(6).drop { $0 == "\t" }, radix: 8))
    }

    @Test("A new file's permissions are those that the umask lets, and a private one's its owner's")
    func newPermissions() throws {
        #expect(create(path, [.renaming, .reserving]) == nil)
        #expect(create(path + "1", [.reserving]) == nil)
        #expect(replace(path + "2") == nil)
        #expect(replace(path + "3", .owner) == nil)
        let mask = try currentMask()
        for name in [path, path + "1", path + "2"] { #expect(mode(name) == 0o666 & ~mask) }
        #expect(mode(path + "3") == 0o600)
    }

    @Test(
        "A replaced file keeps its permissions, and a private one's are its owner's alone",
        arguments: [0o600, 0o644, 0o664, 0o400, 0o640, 0o755] as [mode_t])
    func keptPermissions(permissions: mode_t) throws {
        try folder.write(old, to: "file.json")
        chmod(path, permissions)
        #expect(replace(path) == nil)
        #expect(mode(path) == permissions)
        #expect(replace(path, .owner) == nil)
        #expect(mode(path) == permissions & 0o600)
    }

    // MARK: What is no file

    @Test("Devices, pipes, sockets and folders are never replaced, nor through a link")
    func noFiles() throws {
        mkfifo(folder.path + "/pipe", 0o600)
        mkdir(folder.path + "/folder", 0o700)
        try makeSocket(folder.path + "/socket")
        folder.makeDevice("device")
        for name in ["device", "pipe", "folder", "socket"] {
            symlink(name, folder.path + "/to-" + name)
            for path in [folder.path + "/" + name, folder.path + "/to-" + name] {
                #expect(replace(path) == .notAFile, "\(path)")
                #expect(create(path, [.renaming, .reserving]) == .notAFile, "\(path)")
            }
        }
        #expect(
            TemporaryFolder.names(in: folder.path)
                == ["device", "folder", "pipe", "socket", "to-device", "to-folder", "to-pipe", "to-socket"])
        #expect(FileStatus.ofLink(folder.path + "/device")?.kind == .other)
    }

    private func makeSocket(_ path: String) throws {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        let isBound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
            }
        }
        try #require(isBound)
    }

    @Test("A name that ends in a slash is a folder's")
    func folderNames() throws {
        try folder.write(old, to: "file.json")
        #expect(replace(path + "/") == .notAFile || replace(path + "/") == .folderMissing)
        #expect(replace(folder.path + "/none/") == .folderMissing)
        #expect(replace(folder.path + "/") == .notAFile)
        #expect(TemporaryFolder.names(in: folder.path) == ["file.json"])
    }

    // MARK: Links

    @Test(
        "What a dangling link points to does not come to be, and the link stays", arguments: ["nothing", "a/b", "loop"])
    func danglingLinks(target: String) {
        symlink(target, folder.path + "/loop")
        let link = folder.path + "/loop"
        #expect(replace(link) == .danglingLink)
        for claims in Self.claims { #expect(create(link, claims) == .danglingLink) }
        #expect(TemporaryFolder.names(in: folder.path) == ["loop"])
    }

    @Test("A link to a file asks for that file, and then it is replaced, not the link")
    func links() throws {
        mkdir(folder.path + "/deep", 0o700)
        try folder.write(old, to: "deep/file.json")
        chmod(folder.path + "/deep/file.json", 0o640)
        symlink("deep/file.json", folder.path + "/first")
        symlink("first", folder.path + "/second")
        let real = folder.path + "/deep/file.json"
        for claims in Self.claims { #expect(create(folder.path + "/second", claims) == .exists(at: real)) }
        #expect(try TemporaryFolder.read(real) == old)
        #expect(replace(folder.path + "/second") == nil)
        #expect(try TemporaryFolder.read(real) == new)
        #expect(mode(real) == 0o640)
        #expect(TemporaryFolder.names(in: folder.path) == ["deep", "first", "second"])
        #expect(TemporaryFolder.names(in: folder.path + "/deep") == ["file.json"])
        #expect(FileStatus.ofLink(folder.path + "/second")?.kind == .link)
    }

    @Test("A link that is not to be followed is no file")
    func unfollowedLinks() throws {
        try folder.write(old, to: "file.json")
        symlink("file.json", folder.path + "/link")
        let found = problem { () throws(FileProblem) in
            try SavedFile.replace(folder.path + "/link", with: new, for: .owner, followsLinks: false)
        }
        #expect(found == .notAFile)
        #expect(try TemporaryFolder.read(path) == old)
    }

    // MARK: What stands in the way

    @Test("What is in the way is said as it is")
    func obstacles() throws {
        #expect(replace(folder.path + "/none/file.json") == .folderMissing)
        try folder.write(old, to: "file.json")
        #expect(replace(path + "/inner.json") == .folderMissing)
        #expect(replace("") == .folderMissing)
    }

    @Test("A full disk is said, and the old file stays", .enabled(if: access("/dev/full", W_OK) == 0))
    func fullDisk() {
        // A device cannot be saved to; but what it says when it is full means the same everywhere.
        #expect(FileProblem.writing(.noSpace) == .noSpace && FileProblem.writing(.diskQuotaExceeded) == .noSpace)
        #expect(FileProblem.writing(.readOnlyFileSystem) == .readOnly)
        #expect(FileProblem.writing(.noSuchFileOrDirectory) == .folderMissing)
        #expect(FileProblem(.noSuchFileOrDirectory) == .missing)
    }
}
