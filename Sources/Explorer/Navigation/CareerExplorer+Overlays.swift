import CareerGraph
import Words

/// The overlays that can be opened anywhere.
extension CareerExplorer {
    mutating func openSearch() {
        current.present(SearchOverlay(label: .searchLabel, title: .searchCrumb)) { .occupation($0) }
    }

    mutating func openPalette() {
        current.present(PaletteOverlay(for: context, reasons: reasons()), leadingTo: nil)
    }

    /// Asked for again, help goes away.
    mutating func toggleHelp() {
        if context == .help {
            current.overlay = nil
        } else {
            let subject = current.overlay == nil ? screen.subject(in: environment, session) : nil
            current.present(HelpOverlay(for: context, subject: subject, reasons: reasons()), leadingTo: nil)
        }
    }

    /// Everything that is unavailable here, and why.
    private func reasons() -> [CommandID: Message] {
        var reasons: [CommandID: Message] = [:]
        for entry in current.entries { reasons[entry.id] = unavailability(of: entry.id) }
        return reasons
    }
}
