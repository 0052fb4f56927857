import GoldenFiles
import TerminalUI
import TestSupport
import Testing
import Words

@testable import Explorer

struct CommandTableTests {
    /// Every command is bound somewhere, in no context twice, and with the same keys and words wherever that is.
    @Test func everyCommandIsBound() {
        var bound: [CommandID: Command] = [:]
        for context in Context.allCases {
            let ids = CommandTable.entries(in: context).map(\.id)
            #expect(Set(ids).count == ids.count, "\(context)")
            #expect(ids == ids.sorted(), "\(context)")
            for command in CommandTable.entries(in: context).map(\.command) {
                let other = bound[command.id] ?? command
                #expect(other.keys == command.keys && other.title == command.title, "\(command.id) in \(context)")
                #expect(other.hint == command.hint && other.footerKeys == command.footerKeys)
                bound[command.id] = command
            }
        }
        #expect(bound.count == CommandID.allCases.count)
    }

    @Test func noKeyMeansTwoThingsInOneContext() {
        for context in Context.allCases {
            var seen: [Key: CommandID] = [:]
            for entry in CommandTable.entries(in: context) {
                for key in entry.command.keys {
                    #expect(
                        seen[key] == nil, "\(key) is \(entry.id) and \(String(describing: seen[key])) in \(context)")
                    seen[key] = entry.id
                }
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
                let entries = CommandTable.entries(in: context).filter(\.isInFooter)
                Footer.draw(entries.map(\.command), notice: nil, words: MessageCatalog(), into: &frame)
                for entry in entries {
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
