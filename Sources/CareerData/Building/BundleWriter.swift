import CareerGraph
import Glibc

/// Puts a bundle into its folder, all of it or nothing.
///
/// Everything is written and synced into a draft, a new folder beside the target, which then takes the target's name
/// in one step: whatever happens (a full disk, a folder that may not be written, the end of the process), the name
/// always stands for a whole bundle, the old one or the new.
public struct BundleWriter: Sendable {
    private let target: String
    /// A folder that holds none of these, and other things, is not replaced.
    private let marks: [String]

    /// - Parameter directory: the bundle's folder; it may exist, its parent must.
    public init(directory: String) {
        self.init(directory: directory, marks: BundleTableName.allCases.map(\.file) + [BundleSchema.manifest])
    }

    /// - Parameter marks: names of files by which a folder of this kind is known.
    init(directory: String, marks: [String]) {
        self.marks = marks
        var path = directory
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        target = path
    }

    /// Writes the bundle. What lies in the folder and is not the builder's own is kept.
    ///
    /// - Throws: what it failed on; the old bundle is untouched then.
    public func write(_ contents: BundleContents) throws(BundleWriteError) { try write(contents.files) }

    /// Writes files that belong together.
    func write(_ files: [BundleContents.File]) throws(BundleWriteError) {
        let place = resolvedTarget
        let kind = FolderFiles.kind(of: place)
        guard kind == .folder || kind == .nothing else {
            throw BundleWriteError(path: target, problem: .notAFolder)
        }
        let old = kind == .folder ? try OldBundle(place, as: target, marks: marks) : nil
        removeDraftsOfEndedProcesses(beside: place)
        let draft = place + BundleWriter.draftMark + String(getpid())
        FolderFiles.removeFolder(draft)
        do throws(BundleWriteError) {
            try fill(draft, with: files, keeping: old)
            try swap(draft, with: place, hasOld: old != nil)
        } catch {
            FolderFiles.removeFolder(draft)
            throw error
        }
    }

    /// The target without links in its path, so that a link to the bundle, or ".", stays what it is.
    private var resolvedTarget: String {
        guard let resolved = realpath(target, nil) else { return target }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private func fill(
        _ draft: String, with files: [BundleContents.File], keeping old: OldBundle?
    ) throws(BundleWriteError) {
        try FolderFiles.makeFolder(draft)
        var folders: Set<String> = []
        for file in files {
            if let slash = file.name.lastIndex(of: "/"), folders.insert(String(file.name[..<slash])).inserted {
                try FolderFiles.makeFolder(draft + "/" + file.name[..<slash])
            }
            try FolderFiles.write(file.bytes, to: draft + "/" + file.name)
        }
        if let old { try keep(old, in: draft, except: Set(files.map(\.name)).union(old.ownNames), beside: folders) }
        for folder in folders.sorted() { try FolderFiles.sync(folder: draft + "/" + folder) }
        try FolderFiles.sync(folder: draft)
    }

    /// Copies what is not the builder's own, also within folders that hold some of its files.
    private func keep(
        _ old: OldBundle, in draft: String, except ours: Set<String>, beside folders: Set<String>
    ) throws(BundleWriteError) {
        for name in old.names where !ours.contains(name) {
            let isOurs = folders.contains(name) || ours.contains { $0.hasPrefix(name + "/") }
            guard isOurs else {
                try FolderFiles.copy(old.path + "/" + name, to: draft + "/" + name)
                continue
            }
            guard FolderFiles.kind(of: old.path + "/" + name) == .folder else { continue }
            let kept = try FolderFiles.names(in: old.path + "/" + name).filter { !ours.contains(name + "/" + $0) }
            if !kept.isEmpty, !folders.contains(name) { try FolderFiles.makeFolder(draft + "/" + name) }
            for inner in kept {
                try FolderFiles.copy(old.path + "/" + name + "/" + inner, to: draft + "/" + name + "/" + inner)
            }
        }
    }

    private func swap(_ draft: String, with place: String, hasOld: Bool) throws(BundleWriteError) {
        if hasOld {
            FolderFiles.removeFolder(try exchange(draft, place))
        } else {
            guard rename(draft, place) == 0 else { throw FolderFiles.error(target) }
        }
        let parent = place.lastIndex(of: "/").map { String(place[..<$0]) } ?? "."
        try FolderFiles.sync(folder: parent.isEmpty ? "/" : parent)
    }

    /// Gives the draft the target's name. Returns where the old bundle is then.
    ///
    /// File systems that cannot exchange names get two renames, undone where the second fails. Should the process end
    /// just between them, both bundles are there in whole, under names of their own.
    private func exchange(_ draft: String, _ place: String) throws(BundleWriteError) -> String {
        if try FolderFiles.exchange(draft, place) { return draft }
        let aside = place + ".rung-old-\(getpid())"
        guard rename(place, aside) == 0 else { throw FolderFiles.error(target) }
        guard rename(draft, place) == 0 else {
            let failure = FolderFiles.error(target)
            rename(aside, place)
            throw failure
        }
        return aside
    }
}

extension BundleWriter {
    /// Stands between the target's name and the number of the process that writes the draft.
    private static let draftMark = ".rung-draft-"

    /// A build that was killed leaves its draft, some 14 MB. Those of processes that still run are theirs.
    private func removeDraftsOfEndedProcesses(beside place: String) {
        let slash = place.lastIndex(of: "/")
        let parent = slash.map { String(place[..<$0]) } ?? "."
        let prefix = (slash.map { String(place[place.index(after: $0)...]) } ?? place) + BundleWriter.draftMark
        for name in (try? FolderFiles.names(in: parent.isEmpty ? "/" : parent)) ?? [] where name.hasPrefix(prefix) {
            guard let process = pid_t(name.dropFirst(prefix.count)), process > 0 else { continue }
            if kill(process, 0) != 0, errno == ESRCH { FolderFiles.removeFolder(parent + "/" + name) }
        }
    }
}

/// What stands in the target's folder before it is replaced.
private struct OldBundle {
    let path: String
    /// Everything in the folder.
    let names: [String]
    /// The builder's own files among them, as the old manifest tells.
    let ownNames: [String]

    /// - Throws: where the folder may not be written, or holds other things and no bundle: what is kept is copied, and
    ///   somebody's whole home is not to be.
    init(_ path: String, as target: String, marks: [String]) throws(BundleWriteError) {
        guard access(path, W_OK | X_OK) == 0 else { throw FolderFiles.error(target) }
        self.path = path
        names = try FolderFiles.names(in: path)
        guard names.isEmpty || names.contains(where: marks.contains) else {
            throw BundleWriteError(path: target, problem: .notABundle)
        }
        ownNames = (try? BundleManifest.load(directory: path))?.files.map(\.name) ?? []
    }
}
