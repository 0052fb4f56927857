import GoldenFiles
import TerminalUI
import TestSupport
import Testing
import Words

@testable import Explorer

struct CommandTableTests {
    @Test func everyCommandHasExactlyOneEntry() {
        for id in CommandID.allCases {
            #expect(CommandTable.entries.count { $0.id == id } == 1, "\(id)")
        }
    }

    @Test func noKeyMeansTwoThingsInOneContext() {
        for context in Context.allCases {
            var seen: [Key: CommandID] = [:]
            for entry in CommandTable.entries where entry.contexts.contains(context) {
                for key in entry.keys {
                    #expect(
                        seen[key] == nil, "\(key) is \(entry.id) and \(String(describing: seen[key])) in \(context)")
                    seen[key] = entry.id
                }
            }
        }
    }

    @Test func footerShowsOnlyWhatApplies() {
        for entry in CommandTable.entries {
            for context in entry.footer {
                #expect(entry.contexts.contains(context), "\(entry.id) in the footer of \(context)")
            }
        }
    }

    @Test func lettersAreTextWhereTextIsTyped() {
        #expect(CommandTable.entry(for: .character("q"), in: .search) == nil)
        #expect(CommandTable.entry(for: .character("q"), in: .moves)?.id == .leave)
        #expect(CommandTable.entry(for: .control("c"), in: .search)?.id == .leaveAtOnce)
    }

    /// Whatever the room, a footer says how to choose, to come back and to get help, and nothing is cut off.
    @Test(arguments: GlyphSet.allCases) func footersKeepWhatIsEssential(glyphs: GlyphSet) {
        for context in Context.allCases {
            for columns in [60, 80, 120] {
                var frame = Frame(size: Size(columns: columns, rows: 18), glyphs: glyphs)
                Footer.draw(context, notice: nil, isAvailable: { _ in true }, words: MessageCatalog(), into: &frame)
                for entry in CommandTable.entries where entry.footer.contains(context) {
                    let isShown = frame.hits.targets.contains { $0.action == .command(entry.id) }
                    let isEssential = [CommandID.moveDown, .open, .back, .help].contains(entry.id)
                    #expect(isShown || !isEssential, "\(entry.id) in \(context) at \(columns)")
                    #expect(isShown || columns < 120, "\(entry.id) in \(context) at \(columns)")
                }
                #expect(frame.hits.targets.allSatisfy { $0.area.endColumn < columns })
            }
        }
    }

    @Test func keyReferenceIsUpToDate() throws {
        try GoldenFile.expect(KeyReference.markdown(), matches: "docs/keys.md")
    }
}
