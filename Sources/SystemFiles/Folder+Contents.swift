import Glibc
import SystemPackage

/// Filling folders.
extension Folder {
    /// Writes a new file into a folder that is being filled, and makes sure that it is on the disk.
    public static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
        do throws(Errno) {
            let file = try SystemCall.run {
                try FileDescriptor.open(
                    FilePath(path), .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
                    permissions: FilePermissions(rawValue: 0o666))
            }
            do throws(Errno) {
                try DescriptorWriting.write(bytes, to: file)
                try DescriptorWriting.sync(file)
            } catch {
                try? file.close()
                throw error
            }
            // A full network disk may report itself only now.
            try SystemCall.run { try file.close() }
        } catch {
            throw FileError(path: path, problem: error == .fileExists ? .exists(at: path) : .writing(error))
        }
    }

    /// Copies a file, a link, or a folder with what is in it.
    ///
    /// - Parameter limit: no file may be larger, bytes.
    public static func copy(_ source: String, to target: String, atMost limit: Int) throws(FileError) {
        switch FileStatus.ofLink(source)?.kind {
        case .folder:
            try make(target)
            for name in try names(in: source) { try copy(source + "/" + name, to: target + "/" + name, atMost: limit) }
            try sync(target)
        case .link: try copyLink(source, to: target)
        case .file: try write(contents(of: source, atMost: limit), to: target)
        case .other: throw FileError(path: source, problem: .notAFile)
        case nil: throw FileError(path: source, problem: .missing)
        }
    }

    private static func contents(of path: String, atMost limit: Int) throws(FileError) -> [UInt8] {
        do throws(FileProblem) {
            return try WholeFile.read(path, atMost: limit)
        } catch {
            throw FileError(path: path, problem: error)
        }
    }

    private static func copyLink(_ source: String, to target: String) throws(FileError) {
        do throws(Errno) {
            let content = try SystemPath.content(ofLink: source)
            try SystemCall.check { symlink(content, target) }
        } catch {
            throw FileError(path: source, problem: FileProblem(error))
        }
    }
}
