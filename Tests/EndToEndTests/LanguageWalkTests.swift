import TestSupport
import Testing

/// The language by the locale, by `--lang` and by a key, in the real program on the full bundle.
@Suite("The language of the explorer", .serialized)
struct LanguageWalkTests {
    @Test("a Mexican locale that is not installed: Spanish, with its accents, and English by a key in the middle")
    func byLocaleAndKey() throws {
        let session = try TmuxSession(environment: ["LC_ALL": "", "LANG": "es_MX.UTF-8"])
        try session.startProgram()
        try session.wait(for: "the first screen in Spanish") {
            try session.lines.contains { $0.contains("Encuentre su próximo paso") } && session.isProgramAtRest
        }
        try session.press("Enter")
        try session.wait(for: "the search") { try session.lines.contains { $0.contains("¿Cuál es su trabajo?") } }
        for letter in "asistente de enfermeria" { try session.press(letter == " " ? "Space" : String(letter)) }
        try session.wait(for: "the job") { try session.lines.contains { $0.contains("▸Asistentes de enfermería") } }
        try session.press("Enter")
        try session.wait(for: "the moves") { try session.lines.first?.hasSuffix("› Cambios de trabajo") == true }
        try session.press("Down")
        try session.press("Down")
        try session.press("E")
        try session.wait(for: "the moves in English") {
            try session.lines.first?.hasSuffix("Nursing Assistants › Moves") == true && session.isProgramAtRest
        }
        let row = try session.cursor.row
        #expect(try session.lines[row].contains("▸▲ Licensed Practical"), "the same move is chosen")
        try session.press("E")
        try session.wait(for: "Spanish again") {
            try session.lines[row].contains("▸▲ Enfermeros/as práct") && session.isProgramAtRest
        }
        try session.press("C-c")
        #expect(try session.endOfProgram().status == 0)
    }

    @Test("What the session says of files is in the language of the screen")
    func failures() throws {
        let folder = try TemporaryFolder()
        _ = try Spawn.run(["cp", "-R", FullBundle.directory, folder.path + "/Data"])
        _ = try Spawn.run(["rm", folder.path + "/Data/words/es.json"])
        let session = try TmuxSession(environment: ["LC_ALL": "", "LANG": "es_MX.UTF-8"])
        try session.startProgram("--data \(folder.path)/Data")
        try session.wait(for: "the notice") {
            try session.lines.contains {
                $0.contains("No se pudieron cargar los textos en español: words/es.json: no está.")
            }
        }
        // The reader of ladders finds the manifest gone.
        _ = try Spawn.run(["rm", folder.path + "/Data/manifest.json"])
        try session.press("W")
        try session.wait(for: "the reason") {
            try session.lines.joined().contains("carpeta de los datos") && session.isProgramAtRest
        }
        try session.press("Escape")
        try session.press("y")
        for _ in 0..<7 { try session.press("Tab") }
        try session.wait(for: "the last question") { try session.lines.contains { $0.contains("Eso es todo") } }
        for key in ["Down", "Down", "Down", "Enter", "C-u"] { try session.press(key) }
        try session.send("/nowhere/me.json\r".utf8)
        try session.wait(for: "what stands in the way") { try session.lines.joined().contains("no hay tal perfil") }
        try session.press("Escape")
        try session.press("C-c")
        #expect(try session.endOfProgram().status == 0)
    }

    @Test("--lang comes before the locale, and a language that is not known is a mistake in the arguments")
    func byOption() throws {
        let session = try TmuxSession(environment: ["LC_ALL": "", "LANG": "es_MX.UTF-8"])
        try session.startProgram("--lang en")
        try session.wait(for: "English") { try session.lines.contains { $0.contains("Find your next step") } }
        try session.press("C-c")
        #expect(try session.endOfProgram().status == 0)
        let run = try BuiltProgram.run("explore", "--lang", "fr")
        #expect(run.status == 64 && run.errors.contains("fr"))
    }
}
