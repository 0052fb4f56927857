import ArgumentParser

extension Wording {
    /// What `--help` prints on lattices and ladders.
    enum LadderHelp {
        static var lattice: String {
            said(
                "Draw a lattice: of a pathway, a cluster, around an occupation, or of a ladder.",
                "Dibujar trabajos en peldaños: de una rama, un campo, una ocupación o una escalera.")
        }
        static let latticeUsage = "rung lattice <subject> [<options>]"
        static var latticeDiscussion: String {
            said(
                """
                Names are looked for in this order: a file (a name with a slash or ending in .json), an occupation's \
                code, a pathway, a cluster, a ladder of the bundle, an occupation's title.
                """,
                """
                Los nombres se buscan en este orden: un archivo (con una barra en el nombre o .json al final), el \
                código de una ocupación, una rama o un campo de trabajo, una escalera de las que trae el \
                programa, el título de una ocupación.
                """)
                + "\n\n"
                + Help.examples(
                    "rung lattice \"Therapeutic Services\"",
                    "rung lattice 29-1141 --depth 2 --backwards",
                    "rung lattice petroleum --format svg > petroleum.svg",
                    "rung lattice ./mine.json --format outline")
        }
        static var subject: ArgumentHelp {
            Help.help(
                "A pathway, a cluster, an occupation (code or title), a ladder or its file.",
                "Una rama, un campo, una ocupación (código o título), una escalera o su archivo.")
        }
        static var depth: ArgumentHelp {
            Help.help(
                "Around an occupation: up to so many moves, 1 to 3.",
                "Alrededor de una ocupación: hasta tantos cambios, de 1 a 3.")
        }
        static var backwards: ArgumentHelp {
            Help.help("Around an occupation: what leads to it.", "Alrededor de una ocupación: lo que lleva a ella.")
        }
        static var format: ArgumentHelp { Help.help("What to write.", "Qué escribir.") }
        static var width: ArgumentHelp {
            Help.help(
                "Columns to fit the picture into, where narrower boxes can do it.",
                "Columnas en las que debe caber el dibujo, si basta con cuadros más angostos.")
        }

        static var ladder: String {
            said(
                "Make, list, check, show or export ladders that people write.",
                "Crear, listar, revisar, mostrar o exportar escaleras que escribe la gente.")
        }
        static var ladderNew: String {
            said(
                "Write a new ladder's file: empty, or a copy. Never over a file that is there.",
                "Escribir el archivo de una escalera nueva: vacío, o una copia. Nunca encima de otro.")
        }
        static var ladderNewDiscussion: String {
            Help.examples(
                said(
                    "rung ladder new mine.json --title \"Our plant\"",
                    "rung ladder new mine.json --title \"Nuestra planta\""),
                "rung ladder new mine.json --from industrial-maintenance",
                "rung ladder new mine.json --from \"Law Enforcement Services\"")
        }
        static var ladderList: String {
            said("List the ladders of the bundle.", "Listar las escaleras que trae el programa.")
        }
        static var ladderListDiscussion: String {
            Help.examples("rung ladder list", "rung ladder list --format json")
        }
        static var ladderCheck: String {
            said(
                "Check a ladder; exits 65 if it cannot be drawn.",
                "Revisar una escalera; sale con 65 si no se puede dibujar.")
        }
        static var ladderCheckDiscussion: String {
            Help.examples("rung ladder check mine.json", "rung ladder check petroleum --format json")
        }
        static var ladderShow: String {
            said(
                "Show a ladder in plain lines, with what each job asks.",
                "Mostrar una escalera en líneas sencillas, con lo que pide cada trabajo.")
        }
        static var ladderShowDiscussion: String { Help.examples("rung ladder show petroleum") }
        static var ladderExport: String {
            said("Write a ladder in another format.", "Escribir una escalera en otro formato.")
        }
        static let ladderExportUsage = "rung ladder export <file> [<options>]"
        static var ladderExportDiscussion: String {
            Help.examples(
                "rung ladder export nursing --format svg > nursing.svg",
                "rung ladder export mine.json --format markdown")
        }
        static var file: ArgumentHelp {
            Help.help(
                "A ladder's file, or the name of a ladder of the bundle.",
                "El archivo de una escalera, o el nombre de una de las que trae el programa.")
        }
        static var newFile: ArgumentHelp { Help.help("The file to write.", "El archivo que se va a escribir.") }
        static var from: ArgumentHelp {
            Help.help("What to begin with: as in rung lattice.", "Con qué empezar: como en rung lattice.")
        }
        static var newTitle: ArgumentHelp { Help.help("The ladder's title.", "El título de la escalera.") }

        static var importing: String {
            said("Import ladders from published frameworks.", "Traer escaleras de marcos publicados.")
        }
        static let importGDAD = "Import the UK Government Digital and Data roles: one ladder for each role."
        static let importGDADDiscussion = """
            Reads the framework's list of roles and skills (uk_gdad_pcf_role.csv, or the folder that holds it).

            EXAMPLES:
              rung import gdad uk_gdad --output gdad-ladders
            """
        static let frameworkPath: ArgumentHelp = "The framework's file, or its folder."
        static let importOutput: ArgumentHelp = "The folder for the ladders; made where it is not there."
    }
}
