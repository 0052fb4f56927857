import FoundationEssentials
import TestSupport
import Testing

/// What the command line says in Spanish: titles, texts, labels and failures.
@Suite("Command line: Spanish")
struct CommandLineSpanishTests {
    /// Every command that shows jobs, as a person would ask it.
    static let questions: [[String]] = [
        ["search", "enfermera"], ["search", "nurse", "--verbose"], ["search", "qqqqzzzz"],
        ["show", "29-1141"], ["show", "47-2111"], ["show", "29-1229"],
        ["moves", "31-1131", "--verbose"], ["moves", "41-2011"],
        ["gap", "31-1131", "29-2061", "--verbose"], ["gap", "29-1141", "29-1229"],
        ["route", "31-1131", "29-1141", "--verbose"], ["route", "29-1141", "--backwards"],
        ["route", "31-1131", "29-1141", "--within", "0.1", "--no-degree"],
        ["compare", "29-2061", "29-1141", "47-2111", "--verbose"],
        ["lattice", "29-1141"], ["lattice", "Manufacturing", "--format", "outline"],
        ["lattice", "29-1141", "--format", "markdown"],
    ]

    @Test("A cluster and a pathway are found by their Spanish titles, in either language")
    func latticesByTheirSpanishTitles() throws {
        for arguments in [["Ciencias de la salud"], ["ciencias de la salud", "--lang", "es"]] {
            let run = try ProcessRun(BuiltProgram.path, ["lattice"] + arguments + ["--format", "json"])
            let expected = try ProcessRun(BuiltProgram.path, ["lattice", "Health Science", "--format", "json"])
            #expect(run.status == 0, "\(run.errors)")
            // The descriptions are in the language asked for; the drawing is the same.
            func drawing(_ text: String) -> [Substring] { text.split(separator: "\n").filter { $0.contains("\"x\"") } }
            #expect(!drawing(run.output).isEmpty && drawing(run.output) == drawing(expected.output))
        }
    }

    /// Lines that the releases fill in English in any language: programs, tools, technologies, other titles.
    private static let releases = [
        "Programas: ", "Aprendizaje: ", "Programas que quizás no conozca todavía: ",
        "Herramientas que quizás no conozca todavía: ", "Paga, niveles de preparación y cambios calculados: ",
    ]

    /// Words that an English sentence hardly does without, and no Spanish one has.
    private static let english: Set<Substring> = [
        "the", "of", "and", "you", "your", "with", "from", "year", "years", "months", "level", "pay", "job", "jobs",
        "more", "than", "what", "this", "that", "is", "are", "up", "to", "at", "not", "other", "zone", "or",
    ]

    private func english(in text: String) -> [String] {
        var isList = false
        return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).filter { line in
            // The lists of `show` stand below their headings until a blank line.
            if ["Programas", "Herramientas", "Estudios", "Aprendizajes", "Otros nombres"].contains(
                where: line.hasPrefix)
            {
                isList = true
            }
            if line.isEmpty { isList = false }
            guard !isList, !Self.releases.contains(where: line.contains) else { return false }
            // What somebody searched for stands in brackets as it was found.
            let own = line.prefix { $0 != "(" }
            return !Self.english.isDisjoint(with: own.lowercased().split { !$0.isLetter })
        }
    }

    @Test("has no English label, heading or sentence", arguments: questions)
    func labels(question: [String]) throws {
        let spanish = try ProcessRun(BuiltProgram.path, question + ["--lang", "es"])
        let found = english(in: spanish.output)
        #expect(spanish.status == 0 && spanish.errors.isEmpty && found.isEmpty, "\(found)")
        ClearSentence.expectPlain(spanish.output)
        let other = try ProcessRun(BuiltProgram.path, question, environment: ["LC_ALL": "en_US.UTF-8"])
        #expect(other.output != spanish.output)
        // The test finds what it looks for.
        if question == ["show", "29-1141"] { #expect(english(in: other.output).count > 10) }
    }

    @Test("Titles are found in either language, whichever is spoken")
    func titles() throws {
        for language in ["en", "es"] {
            for title in ["Registered Nurses", "Enfermeros titulados", "enfermeras tituladas"] {
                let run = try BuiltProgram.run("show", title, "--lang", language)
                #expect(run.status == 0 && run.output.contains("(29-1141.00)"), "\(title): \(run.errors)")
            }
        }
        let search = try BuiltProgram.run("search", "electricista")
        #expect(search.output.hasPrefix("47-2111.00  Electricians"))
        let spanish = try BuiltProgram.run("search", "electricians", "--lang", "es")
        #expect(spanish.output.hasPrefix("47-2111.00  Electricistas"))
    }

    @Test(
        "Failures are in Spanish too, and their exit codes are the same",
        arguments: [
            (["show", "99-9999"], 64, "ninguna ocupación tiene el código"),
            (["show", "zzzz"], 64, "ninguna ocupación se llama"),
            (["show", "enfermera"], 64, "puede ser varias ocupaciones"),
            (["moves", "--profile", "/nowhere/me.json"], 66, "no hay tal perfil"),
            (["moves", "31-1131", "--limit", "0"], 64, "--limit pide un número"),
            (["compare", "29-1141", "29-1141"], 64, "dos ocupaciones distintas"),
            (["lattice", "/nowhere/x.json"], 66, "no hay tal archivo"),
            (["show", "29-1141", "--data", "/nowhere"], 66, "no está. Nombre la carpeta"),
            (["explore"], 64, "el explorador necesita una terminal"),
        ])
    func failures(arguments: [String], status: Int32, sentence: String) throws {
        let run = try ProcessRun(BuiltProgram.path, arguments + ["--lang=es"])
        #expect(run.status == status && run.errors.contains(sentence), "\(run.errors)")
        let byLocale = try ProcessRun(BuiltProgram.path, arguments, environment: ["LANG": "es_US.UTF-8"])
        #expect(byLocale.status == status && byLocale.errors.contains(sentence))
    }

    @Test("What is wrong within a profile is said in Spanish")
    func profile() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "{\"schema\": 1, \"jobs\": [{\"occupation\": \"31-1131\", \"years\": 200}], \"schooling\": \"wizard\"}",
            to: "me.json")
        let run = try BuiltProgram.run("moves", "--profile", folder.path + "/me.json", "--lang", "es")
        #expect(run.status == 0)
        #expect(run.errors.contains("jobs[1].years: se esperaba: un número de años, de 0 a 80. Se usa lo demás."))
        #expect(run.errors.contains("schooling: se esperaba: una de estas palabras: "))
        #expect(run.output.hasPrefix("Cambios desde su perfil"))
    }

    @Test("Documents are the same in either language but for the texts")
    func documents() throws {
        for question in [["moves", "31-1131"], ["gap", "31-1131", "29-2061"], ["lattice", "29-1141"]] {
            let arguments = question + ["--format", "json"]
            let english = try ProcessRun(BuiltProgram.path, arguments)
            let spanish = try ProcessRun(BuiltProgram.path, arguments + ["--lang", "es"])
            func withoutTexts(_ run: ProcessRun) -> [Substring] {
                run.output.split(separator: "\n").filter {
                    !["\"description\"", "\"meaning\"", "\"levelMeaning\""].contains(where: $0.contains)
                }
            }
            #expect(withoutTexts(english) == withoutTexts(spanish) && english.output != spanish.output)
        }
    }

    /// Every command.
    static let helped = [
        "", "explore", "search", "show", "moves", "gap", "route", "compare", "lattice", "ladder", "ladder new",
        "ladder list", "ladder check", "ladder show", "ladder export", "import", "import gdad", "evaluate",
        "evaluate moves",
        "data", "data build", "data check", "data info", "words", "words check",
    ]

    /// What the parser itself says, and names that are the same in either language.
    private static let parserWords = [
        "Show help information.", "Show the version.", "See 'rung help", "close-to-hand", "worth-taking",
    ]

    @Test("Help is in Spanish, but for the parser's own words", arguments: helped)
    func help(command: String) throws {
        let arguments = command.split(separator: " ").map(String.init) + ["--help"]
        let spanish = try ProcessRun(BuiltProgram.path, arguments + ["--lang", "es"])
        #expect(spanish.status == 0 && spanish.errors.isEmpty)
        // Those that only have commands of their own below them give no examples.
        let isGroup = ["ladder", "import", "evaluate", "data", "words"].contains(command)
        #expect(spanish.output.contains("EJEMPLOS:\n") != isGroup)
        let own = spanish.output.split(separator: "\n").map { $0.drop { $0 == " " } }
            // Usage and examples are for the shell.
            .filter { !$0.hasPrefix("USAGE: ") && !$0.hasPrefix("rung ") && !$0.hasSuffix("\\") }
            .map { line in Self.parserWords.reduce(String(line)) { $0.replacing($1, with: "") } }
            // So are the names of options and arguments.
            .map { line in line.split(separator: " ").filter { !$0.contains("--") && !$0.hasPrefix("<") } }
            .map { $0.joined(separator: " ") }
        let found = english(in: own.joined(separator: "\n"))
        #expect(found.isEmpty, "\(found)")
        #expect(spanish.output.split(separator: "\n").allSatisfy { $0.count <= 100 || $0.hasPrefix("USAGE: ") })
        ClearSentence.expectPlain(spanish.output)
        let byLocale = try ProcessRun(BuiltProgram.path, arguments, environment: ["LC_ALL": "es_US.UTF-8"])
        #expect(byLocale.output == spanish.output)
        let other = try ProcessRun(
            BuiltProgram.path, arguments + ["--lang", "en"], environment: ["LANG": "es_US.UTF-8"])
        #expect(other.output != spanish.output && !other.output.contains("EJEMPLOS"))
    }

    @Test("The help of the program as a whole can be asked for in either language")
    func wholeHelp() throws {
        let spanish = try BuiltProgram.run("--help", "--lang", "es")
        for line in ["Sin comando, rung abre", "SUBCOMMANDS:", "Sugerir cambios", "Revisar los textos"] {
            #expect(spanish.output.contains(line), "\(line)")
        }
        #expect(try BuiltProgram.run("--lang=es", "-h").output == spanish.output)
        #expect(try BuiltProgram.run("help", "--lang", "es").output == spanish.output)
        let moves = try BuiltProgram.run("moves", "--help", "--lang", "es").output
        #expect(try BuiltProgram.run("help", "moves", "--lang", "es").output.hasPrefix(moves.prefix(500)))
    }

    /// Faults of the file, of the fields and of what the ladder says.
    private static let faultyLadder = """
        {"schema": "one", "ladder": "planta", "title": "Planta", "cluster": "Nowhere", "extra": 1, "levels": [], "jobs": [
        {"id": "a", "title": "Ayudante", "occupation": "99-9999", "rung": 2000},
        {"id": "b", "title": "Ayudante", "occupation": 7, "credentials": "x"},
        {"id": "c"}],
        "moves": [
        {"from": "a", "to": "z", "kind": "upwards", "bothWays": "yes", "experiences": [{"type": "luck"}]},
        {"from": "a", "to": "a", "kind": "lateral", "experiences": []}]}
        """

    @Test("The faults of a ladder are said in Spanish, and a document has them in English")
    func ladderFaults() throws {
        let folder = try TemporaryFolder()
        let file = folder.path + "/planta.json"
        try folder.write(Self.faultyLadder, to: "planta.json")
        let check = try BuiltProgram.run("ladder", "check", file, "--lang", "es")
        #expect(check.status == 65 && check.errors.contains("no se puede dibujar"))
        for sentence in [
            ": aviso: línea 1, schema: se esperaba: el número 1.",
            "línea 1, extra: este campo no se conoce y no se usa.",
            ": aviso: cluster: no hay ningún campo llamado Nowhere.",
            "trabajo a, occupation: no hay ninguna ocupación 99-9999.00 en los datos.",
            "línea 2, trabajo a, rung: se esperaba: un número sin decimales, de 1 a 999.",
            "línea 3, trabajo b, occupation: se esperaba: un código como 29-1141.00.",
            "línea 3, trabajo b, credentials: se esperaba: una lista.",
            "línea 4, trabajo c, title: se esperaba: un título.",
            "cambio 1 (de a a z), kind: se esperaba: advancement (avance) o lateral (al mismo nivel).",
            "cambio 1 (de a a z), bothWays: se esperaba: true (sí) o false (no).",
            "experiences: se esperaba: un tipo (education, experience, training o credential) y un texto.",
            ": error: línea 6, cambio 1",
            "no hay ningún trabajo \"z\".", "el cambio lleva de un trabajo al mismo trabajo.",
        ] {
            #expect(check.output.contains(sentence), "\(sentence) in: \(check.output)")
        }
        #expect(!check.output.contains("expected") && !check.output.contains("warning"))
        let drawn = try ProcessRun(BuiltProgram.path, ["lattice", file], environment: ["LANG": "es_US.UTF-8"])
        #expect(drawn.status == 65 && drawn.errors.contains(" más: rung ladder check "), "\(drawn.errors)")
        let arguments = ["ladder", "check", file, "--format", "json"]
        let english = try ProcessRun(BuiltProgram.path, arguments)
        let spanish = try ProcessRun(BuiltProgram.path, arguments + ["--lang", "es"])
        #expect(spanish.output == english.output && english.output.contains("expected: a whole number, 1 to 999."))
        #expect(spanish.errors.contains("no se puede dibujar"))
    }
}
