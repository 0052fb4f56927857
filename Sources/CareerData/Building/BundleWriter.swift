import CareerGraph
import Glibc

/// Puts a bundle into its folder, all of it or nothing.
///
/// Everything is written and synced into a new folder beside the target, which then takes the target's place by
/// renaming: whatever happens before that (a full disk, a folder that may not be written), the old bundle stays whole.
public struct BundleWriter: Sendable {
    private let target: String

    /// - Parameter directory: the bundle's folder; it may exist, its parent must.
    public init(directory: String) {
        var path = directory
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        target = path
    }

    /// Writes the bundle. What lies in the folder and is not the builder's own is kept.
    ///
    /// - Throws: what it failed on; the old bundle is untouched then.
    public func write(_ contents: BundleContents) throws(BundleWriteError) {
        let kind = FolderFiles.kind(of: resolvedTarget)
        guard kind == .folder || kind == .nothing else {
            throw BundleWriteError(path: target, problem: .notAFolder)
        }
        let draft = resolvedTarget + ".new-\(getpid())"
        FolderFiles.removeFolder(draft)
        do throws(BundleWriteError) {
            try fill(draft, with: contents, keepingForeignFilesOfOld: kind == .folder)
            try swap(draft, hasOld: kind == .folder)
        } catch {
            FolderFiles.removeFolder(draft)
            throw error
        }
    }

    /// The target, or what it points to where it is a link: the link itself stays.
    private var resolvedTarget: String {
        guard FolderFiles.kind(of: target) == .link, let resolved = realpath(target, nil) else { return target }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private func fill(
        _ draft: String, with contents: BundleContents, keepingForeignFilesOfOld hasOld: Bool
    ) throws(BundleWriteError) {
        try FolderFiles.makeFolder(draft)
        for file in contents.files { try FolderFiles.write(file.bytes, to: draft + "/" + file.name) }
        if hasOld {
            let own = ownNames(contents)
            for name in try FolderFiles.names(in: resolvedTarget) where !own.contains(name) {
                try FolderFiles.copy(resolvedTarget + "/" + name, to: draft + "/" + name)
            }
        }
        try FolderFiles.sync(folder: draft)
    }

    /// The builder's files: those of this bundle, and those that the old one's manifest names.
    private func ownNames(_ contents: BundleContents) -> Set<String> {
        let old = (try? BundleManifest.load(directory: resolvedTarget))?.files.map(\.name) ?? []
        return Set(contents.files.map(\.name) + old)
    }

    private func swap(_ draft: String, hasOld: Bool) throws(BundleWriteError) {
        if hasOld {
            try exchange(draft)
            FolderFiles.removeFolder(draft)
        } else {
            guard rename(draft, resolvedTarget) == 0 else { throw FolderFiles.error(target) }
        }
        let parent = resolvedTarget.lastIndex(of: "/").map { String(resolvedTarget[..<$0]) } ?? "."
        try FolderFiles.sync(folder: parent.isEmpty ? "/" : parent)
    }

    /// Gives the draft the target's name and the old bundle the draft's: two renames, undone where the second fails.
    private func exchange(_ draft: String) throws(BundleWriteError) {
        let aside = draft + ".old"
        guard rename(resolvedTarget, aside) == 0 else { throw FolderFiles.error(target) }
        guard rename(draft, resolvedTarget) == 0 else {
            let failure = FolderFiles.error(target)
            rename(aside, resolvedTarget)
            throw failure
        }
        rename(aside, draft)
    }
}
