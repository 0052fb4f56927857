import CareerGraph
import Glibc
import SystemFiles

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
        // Without links in its path, so that a link to the bundle, or ".", stays what it is.
        let place = SystemPath.resolved(target) ?? target
        let kind = FileStatus.ofLink(place)?.kind
        guard kind == .folder || kind == nil else {
            throw BundleWriteError(path: target, problem: .file(.notAFolder))
        }
        let old = kind == .folder ? try OldBundle(place, as: target, marks: marks) : nil
        removeDraftsOfEndedProcesses(beside: place)
        let draft = place + BundleWriter.draftMark + String(getpid())
        Folder.remove(draft)
        do throws(FileError) {
            try fill(draft, with: files, keeping: old)
            try swap(draft, with: place, hasOld: old != nil)
        } catch {
            Folder.remove(draft)
            // People know the folder by the name they gave it.
            throw BundleWriteError(path: error.path == place ? target : error.path, problem: .file(error.problem))
        }
    }

    private func fill(
        _ draft: String, with files: [BundleContents.File], keeping old: OldBundle?
    ) throws(FileError) {
        try Folder.make(draft)
        var folders: Set<String> = []
        for file in files {
            if let slash = file.name.lastIndex(of: "/"), folders.insert(String(file.name[..<slash])).inserted {
                try Folder.make(draft + "/" + file.name[..<slash])
            }
            try Folder.write(file.bytes, to: draft + "/" + file.name)
        }
        if let old { try keep(old, in: draft, except: Set(files.map(\.name)).union(old.ownNames), beside: folders) }
        for folder in folders.sorted() { try Folder.sync(draft + "/" + folder) }
        try Folder.sync(draft)
    }

    /// Copies what is not the builder's own, also within folders that hold some of its files.
    private func keep(
        _ old: OldBundle, in draft: String, except ours: Set<String>, beside folders: Set<String>
    ) throws(FileError) {
        for name in old.names where !ours.contains(name) {
            let isOurs = folders.contains(name) || ours.contains { $0.hasPrefix(name + "/") }
            guard isOurs else {
                try Folder.copy(old.path + "/" + name, to: draft + "/" + name, atMost: ReleaseFile.largest)
                continue
            }
            guard FileStatus.ofLink(old.path + "/" + name)?.kind == .folder else { continue }
            let kept = try Folder.names(in: old.path + "/" + name).filter { !ours.contains(name + "/" + $0) }
            if !kept.isEmpty, !folders.contains(name) { try Folder.make(draft + "/" + name) }
            for inner in kept {
                let file = name + "/" + inner
                try Folder.copy(old.path + "/" + file, to: draft + "/" + file, atMost: ReleaseFile.largest)
            }
        }
    }

    private func swap(_ draft: String, with place: String, hasOld: Bool) throws(FileError) {
        if hasOld {
            Folder.remove(try exchange(draft, place))
        } else {
            try Folder.rename(draft, to: place)
        }
        let parent = place.lastIndex(of: "/").map { String(place[..<$0]) } ?? "."
        try Folder.sync(parent.isEmpty ? "/" : parent)
    }

    /// Gives the draft the target's name. Returns where the old bundle is then.
    ///
    /// File systems that cannot exchange names get two renames, undone where the second fails. Should the process end
    /// just between them, both bundles are there in whole, under names of their own.
    private func exchange(_ draft: String, _ place: String) throws(FileError) -> String {
        if try Folder.exchange(draft, place) { return draft }
        let aside = place + ".rung-old-\(getpid())"
        try Folder.rename(place, to: aside)
        do throws(FileError) {
            try Folder.rename(draft, to: place)
        } catch {
            try? Folder.rename(aside, to: place)
            throw error
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
        for name in Folder.readableNames(in: parent.isEmpty ? "/" : parent) where name.hasPrefix(prefix) {
            guard let process = pid_t(name.dropFirst(prefix.count)), process > 0 else { continue }
            if kill(process, 0) != 0, errno == ESRCH { Folder.remove(parent + "/" + name) }
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
        self.path = path
        do throws(FileError) {
            try Folder.checkMayChange(path)
            names = try Folder.names(in: path)
        } catch {
            throw BundleWriteError(path: target, problem: .file(error.problem))
        }
        guard names.isEmpty || names.contains(where: marks.contains) else {
            throw BundleWriteError(path: target, problem: .notABundle)
        }
        ownNames = (try? BundleManifest.load(directory: path))?.files.map(\.name) ?? []
    }
}
