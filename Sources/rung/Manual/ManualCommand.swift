import ArgumentParser
import Words

/// `rung manual DATE`: the manual page in the language that is spoken, for `make install` and the package.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: Wording.text(.abstractManual), shouldDisplay: false)

    @Argument(help: .message(.argumentManualDate))
    var date: String

    func run() throws {
        guard let program = CommandDeclaration.ofProgram else { return }
        try StandardOutput.write(ManualPage(program).text(date: date))
    }
}
