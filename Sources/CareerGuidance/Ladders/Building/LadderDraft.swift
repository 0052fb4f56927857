/// A ladder that somebody builds: as it is now, every state it was in, and which of them is saved.
///
/// Changes can be taken back and made again without limit. A state keeps whole lists, and shares those that did not
/// change with the state before it: about 200 bytes for each job and change.
public struct LadderDraft: Sendable, Equatable {
    public private(set) var ladder: Ladder
    /// The person's own file that it was read from or last saved to; nil if there is none yet.
    public private(set) var path: String?
    private var past: [Ladder] = []
    private var future: [Ladder] = []
    /// The ladder as it lies in the file at ``path``, or as it was taken over to begin with.
    private var saved: Ladder

    /// Begins with a ladder, of which nothing is lost as long as it is not changed.
    ///
    /// - Parameter path: the file that it was read from; nil if it comes from elsewhere.
    public init(_ ladder: Ladder, path: String? = nil) {
        self.ladder = ladder
        self.path = path
        saved = ladder
    }

    /// Goes on with a ladder that was never saved as it is now.
    public static func unsaved(_ ladder: Ladder, path: String?) -> LadderDraft {
        var draft = LadderDraft(ladder, path: path)
        draft.saved = Ladder(name: ladder.name)
        return draft
    }

    public var canUndo: Bool { !past.isEmpty }
    public var canRedo: Bool { !future.isEmpty }
    /// Whether leaving it would lose work. The name is that of the ladder's file, and no work of the person's.
    public var isUnsaved: Bool { !ladder.isSame(as: saved) }

    /// Makes a change; what had been taken back before can then no longer be made again.
    ///
    /// - Returns: whether anything changed.
    @discardableResult
    public mutating func apply(_ edit: LadderEdit) -> Bool {
        let before = ladder
        guard ladder.apply(edit) else { return false }
        past.append(before)
        future = []
        return true
    }

    /// Takes the last change back; false if there is none.
    @discardableResult
    public mutating func undo() -> Bool {
        guard let before = past.popLast() else { return false }
        future.append(ladder)
        ladder = before
        return true
    }

    /// Makes the change that was taken back last once more; false if there is none.
    @discardableResult
    public mutating func redo() -> Bool {
        guard let after = future.popLast() else { return false }
        past.append(ladder)
        ladder = after
        return true
    }

    /// A ladder is on the disk as it was written there: with the name of its file, which is the ladder's from now on.
    public mutating func markSaved(_ written: Ladder, path: String) {
        ladder.name = written.name
        saved = written
        self.path = path
    }
}

extension Ladder {
    /// Whether both say the same, whatever their files are called.
    fileprivate func isSame(as other: Ladder) -> Bool {
        var renamed = other
        renamed.name = name
        return self == renamed
    }
}
