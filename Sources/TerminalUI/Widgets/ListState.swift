/// Which item of a list is chosen, and which is the first to be seen.
public struct ListState: Hashable, Sendable {
    public private(set) var selected: Int
    public private(set) var top: Int

    public init(selected: Int = 0, top: Int = 0) {
        self.selected = selected
        self.top = top
    }

    /// Chooses an item (the nearest there is) and scrolls only when it would be out of sight.
    ///
    /// Scrolling goes by a third of the window at once: the eye finds its place again, and a key in a list
    /// rarely redraws the whole list.
    public mutating func select(_ index: Int, count: Int, visible: Int) {
        guard count > 0 else {
            self = ListState()
            return
        }
        selected = min(max(0, index), count - 1)
        let visible = max(1, visible)
        let jump = max(1, visible / 3)
        if selected < top { top = selected - jump + 1 }
        if selected >= top + visible { top = selected - visible + jump }
        top = min(max(0, top), max(0, count - visible))
        // A small window cannot hold both the jump and the item.
        if selected < top { top = selected }
        if selected >= top + visible { top = selected - visible + 1 }
    }

    /// Moves the choice by a number of items, stopping at the ends.
    public mutating func move(by step: Int, count: Int, visible: Int) {
        select(selected + step, count: count, visible: visible)
    }

    /// Turns a page: the window and the choice in it move together, stopping at the ends.
    public mutating func page(by step: Int, count: Int, visible: Int) {
        top = min(max(0, top + step), max(0, count - max(1, visible)))
        select(selected + step, count: count, visible: visible)
    }

    /// Fits the window to another height, keeping the choice.
    public mutating func resize(count: Int, visible: Int) { select(selected, count: count, visible: visible) }

    /// The items that can be seen.
    public func window(count: Int, visible: Int) -> Range<Int> {
        let start = min(max(0, top), max(0, count))
        return start..<min(count, start + max(0, visible))
    }
}
