import TerminalUI

/// Where the columns and the preview of the Browse screen stand, for a size of the terminal.
struct BrowseLayout: Sendable {
    /// The lists that are shown, left to right: fewer than three on a narrow terminal.
    let columns: [(level: BrowseLevel, area: Rect)]
    let preview: Rect
    /// Where the preview is separated from the lists: a row below them, or a column beside them.
    let isPreviewBeside: Bool

    init(content: Rect, focus: BrowseLevel) {
        isPreviewBeside = content.columns >= 124
        let lists: Rect
        if isPreviewBeside {
            let (left, right) = content.splitLeft(content.columns * 66 / 100)
            lists = left
            preview = right.splitLeft(2).right
        } else {
            let previewRows = content.rows >= 28 ? 10 : content.rows >= 18 ? 8 : 5
            let (top, bottom) = content.splitTop(content.rows - previewRows - 1)
            lists = top
            preview = bottom.splitTop(1).bottom.inset(columns: 1)
        }
        columns = BrowseLayout.split(lists, focus: focus)
    }

    func area(of level: BrowseLevel) -> Rect? { columns.first { $0.level == level }?.area }

    /// Rows of every list.
    var visible: Int { columns.first?.area.rows ?? 1 }

    /// Three columns where there is room, else the one in focus and the next one.
    private static func split(_ area: Rect, focus: BrowseLevel) -> [(level: BrowseLevel, area: Rect)] {
        if area.columns >= 76 {
            let first = area.columns * 28 / 100
            let second = area.columns * 32 / 100
            let (clusters, rest) = area.splitLeft(first)
            let (pathways, occupations) = rest.splitLeft(second)
            return [(.clusters, clusters), (.pathways, pathways), (.occupations, occupations)]
        }
        let (left, right) = area.splitLeft(area.columns / 2)
        return focus == .occupations
            ? [(.pathways, left), (.occupations, right)]
            : focus == .pathways
                ? [(.pathways, left), (.occupations, right)] : [(.clusters, left), (.pathways, right)]
    }
}

/// The three lists of Browse, from the broad to the particular.
enum BrowseLevel: Int, Sendable, CaseIterable {
    case clusters, pathways, occupations
}
