import CareerGraph
import Explorer
import NcursesTerminal
import TerminalUI

/// The loop of the full-screen program: input, program, effects, screen.
@MainActor
enum ExplorerSession {
    /// How a session ended.
    enum Ending: Equatable {
        /// The person left.
        case left
        /// Somebody asked the process to end by this signal, and the terminal is restored.
        case signal(Int32)
    }

    /// Events that are handled before the screen is drawn, at most: endless input must not hide what it does.
    private static let burstLimit = 256

    /// Runs the explorer until the person leaves or the terminal is gone.
    ///
    /// - Parameter directory: the folder of the bundle, for what is read on demand.
    /// - Throws: ``TerminalError`` when there is no terminal that can show it.
    static func run(
        graph: CareerGraph, directory: String, options: TerminalOptions
    ) throws(TerminalError) -> Ending {
        let terminal = try Terminal(options: options)
        defer { terminal.close() }
        var explorer = CareerExplorer(graph: graph, size: terminal.size, glyphs: terminal.glyphs)
        terminal.show(explorer.draw())
        while takeBurst(terminal, &explorer, directory) { terminal.show(explorer.draw()) }
        return terminal.endingSignal.map(Ending.signal) ?? .left
    }

    /// Waits for an event and handles it, and whatever has come with it. Returns whether to go on.
    private static func takeBurst(
        _ terminal: Terminal, _ explorer: inout CareerExplorer, _ directory: String
    ) -> Bool {
        var next: InputEvent? = terminal.nextEvent()
        var handled = 0
        while let event = next {
            for effect in explorer.handle(event) {
                switch effect {
                case .leave: return false
                case .suspend: terminal.suspend()
                case .save(let profile, let path, let replacing):
                    explorer.take(ProfileKeeping.save(profile, to: path, replacing: replacing, for: explorer.graph))
                case .read(let path): explorer.take(ProfileKeeping.read(path, for: explorer.graph))
                case .readLadders: explorer.take(LadderShelfReading.answer(directory, for: explorer.graph))
                case .readLevelErrors: explorer.take(LevelErrorsReading.answer(directory, for: explorer.graph))
                }
            }
            // Nobody is there any more, whatever the program thinks of it.
            if event == .hangUp { return false }
            handled += 1
            next = handled < burstLimit ? terminal.waitingEvent() : nil
        }
        return true
    }
}
