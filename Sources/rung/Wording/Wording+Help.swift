import ArgumentParser

extension Wording {
    /// What `--help` prints. The parser's own words (`USAGE`, `OPTIONS`, `Show help information.`) are English.
    enum Help {
        /// What is said of an argument or an option.
        static func help(_ english: String, _ spanish: String) -> ArgumentHelp { ArgumentHelp(said(english, spanish)) }

        /// At the end of a command's help.
        static func examples(_ lines: String...) -> String {
            said("EXAMPLES:", "EJEMPLOS:") + lines.map { "\n  " + $0 }.joined()
        }

        static var rung: String {
            said(
                "Find your next step at work: occupations, moves and gaps.",
                "Encuentre su próximo paso en el trabajo: ocupaciones, cambios y lo que falta.")
        }
        static var rungDiscussion: String {
            said(
                """
                Without a command, rung opens the explorer on the whole screen. The other commands print plain text, \
                for scripts and for people who cannot use a full screen.

                An occupation is named by its O*NET-SOC code (29-1141.00 or 29-1141) or by a title in quotes.

                En español: rung --help --lang es
                """,
                """
                Sin comando, rung abre el explorador en toda la pantalla. Los demás comandos escriben texto sencillo, \
                para scripts y para quien no puede usar una pantalla completa.

                Una ocupación se nombra por su código O*NET-SOC (29-1141.00 o 29-1141) o por un título entre comillas.

                In English: rung --help --lang en
                """)
                + "\n\n"
                + examples(
                    "rung",
                    said("rung search nurse", "rung search enfermera"),
                    said("rung show \"Registered Nurses\"", "rung show \"Enfermeros titulados\""),
                    "rung moves 31-1131 --limit 10",
                    said("rung gap \"Nursing Assistants\" 29-2061", "rung gap \"Asistentes de enfermería\" 29-2061"))
        }

        static var explore: String {
            said(
                "Open the explorer on the whole screen (what rung does without a command).",
                "Abrir el explorador en toda la pantalla (lo que hace rung sin comando).")
        }
        static var exploreDiscussion: String {
            examples(
                "rung", "rung --ascii", said("rung --lang es", "rung --lang en"),
                said("rung --profile me.json", "rung --profile yo.json"), "rung --data /srv/rung/Data")
        }

        static var search: String {
            said(
                "Find occupations by any title that people use.",
                "Buscar ocupaciones por cualquier nombre que usa la gente.")
        }
        static let searchUsage = "rung search <query> ... [<options>]"
        static var searchDiscussion: String {
            said(
                "Words may come in any order, unfinished, abbreviated (RN, CDL) or with a typing error.",
                "Las palabras pueden ir en cualquier orden, incompletas, abreviadas (RN, CDL) o con un error al escribir."
            )
                + "\n\n"
                + examples(
                    said("rung search truck driver", "rung search chofer de camión"),
                    said("rung search electrican --limit 5", "rung search eletricista --limit 5"),
                    "rung search RN --format json")
        }

        static var show: String {
            said(
                "Show one occupation: pay, outlook, preparation and competencies.",
                "Mostrar una ocupación: paga, futuro, preparación y competencias.")
        }
        static var showDiscussion: String {
            examples(
                "rung show 29-1141",
                said("rung show \"Registered Nurses\"", "rung show \"Enfermeros titulados\""),
                "rung show 29-1141.00 --format json")
        }

        static var moves: String {
            said(
                "Suggest moves from an occupation, the most promising first.",
                "Sugerir cambios desde una ocupación, primero los mejores.")
        }
        static let movesUsage = """
            rung moves <occupation> [<options>]
            rung moves --all [<options>]
            rung moves --profile <file> [<options>]
            """
        static var movesDiscussion: String {
            said(
                "With --all: from every occupation that O*NET rates to others that it rates.",
                "Con --all: desde cada ocupación que O*NET ha calificado hacia otras que también ha calificado.")
                + "\n\n"
                + examples(
                    "rung moves 31-1131",
                    said(
                        "rung moves Cashiers --limit 10 --format json",
                        "rung moves Cajeros --limit 10 --format json"),
                    "rung moves --all --limit 40 --format csv",
                    said("rung moves --profile me.json", "rung moves --profile yo.json"))
        }
        static var orderOption: ArgumentHelp {
            help(
                """
                Which moves come first. worth-taking: close work, better or equal pay, with openings; close-to-hand: \
                what could be started soonest, whatever it pays.
                """,
                """
                Qué cambios van primero. worth-taking: los que valen la pena (trabajo parecido, paga igual o mejor, \
                con puestos por llenar); close-to-hand: lo que se puede empezar antes, pague lo que pague.
                """)
        }

        static var gap: String {
            said(
                "Show what a move still asks for: competency by competency.",
                "Mostrar lo que falta para un cambio: una competencia tras otra.")
        }
        static let gapUsage = """
            rung gap <from> <to> [<options>]
            rung gap --profile <file> <to> [<options>]
            """
        static var gapDiscussion: String {
            examples(
                "rung gap 31-1131 29-2061",
                said(
                    "rung gap \"Nursing Assistants\" \"Registered Nurses\" --limit 5",
                    "rung gap \"Asistentes de enfermería\" \"Enfermeros titulados\" --limit 5"),
                "rung gap 31-1131 29-2061 --format csv")
        }
    }
}

/// The arguments and options of the commands on occupations.
extension Wording.Help {
    static var dataOption: ArgumentHelp {
        help(
            "The folder of the bundle. Without it: RUNG_DATA, else the bundle that came with the program.",
            "La carpeta de los datos. Sin ella: RUNG_DATA, o si no, los datos que trae el programa.")
    }
    static var asciiFlag: ArgumentHelp {
        help("Draw with plain ASCII characters only.", "Dibujar solo con caracteres ASCII.")
    }
    static var colourOption: ArgumentHelp {
        help(
            "Colours: auto (as the terminal and NO_COLOR say), always or never.",
            "Colores: auto (como digan la terminal y NO_COLOR), always (siempre) o never (nunca).")
    }
    static var noMouseFlag: ArgumentHelp {
        help(
            "Leave the mouse to the terminal, to select text with it.",
            "Dejar el ratón a la terminal, para seleccionar texto con él.")
    }
    static var keepNothingFlag: ArgumentHelp {
        help(
            "Keep no drafts on this computer: for public ones.",
            "No guardar borradores en esta computadora: para las públicas.")
    }
    static var queryArgument: ArgumentHelp {
        help("What to look for, one or more words.", "Qué buscar: una palabra o más.")
    }
    static var occupationArgument: ArgumentHelp {
        help("A code (29-1141.00 or 29-1141) or a title.", "Un código (29-1141.00 o 29-1141) o un título.")
    }
    static var fromArgument: ArgumentHelp {
        help("Where the move begins: a code or a title.", "Dónde empieza el cambio: un código o un título.")
    }
    static var toArgument: ArgumentHelp {
        help("Where the move leads: a code or a title.", "Adónde lleva el cambio: un código o un título.")
    }
    static var allFlag: ArgumentHelp {
        help("From every rated occupation.", "Desde cada ocupación calificada.")
    }
    static var searchLimit: ArgumentHelp {
        help("At most so many occupations.", "Cuántas ocupaciones a lo más.")
    }
    static var movesLimit: ArgumentHelp {
        help("At most so many moves from each occupation.", "Cuántos cambios a lo más desde cada ocupación.")
    }
    static var gapLimit: ArgumentHelp {
        help(
            "At most so many lines in each list. As text 20 unless given, otherwise all.",
            "Cuántas líneas a lo más en cada lista. Sin esto, 20 como texto, y todas en otro formato.")
    }
    static var tableFormat: ArgumentHelp {
        help("The shape of the answer: text, json or csv.", "La forma de la respuesta: text, json o csv.")
    }
    static var documentFormat: ArgumentHelp {
        help("The shape of the answer: text or json.", "La forma de la respuesta: text o json.")
    }
}
