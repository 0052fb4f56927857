import ArgumentParser
import CareerGraph
import CareerGuidance
import Workspace

extension Wording {
    /// Profiles and what is wrong with them.
    enum Profile {
        static var you: String { said("your profile", "su perfil") }

        /// One thing that could not be taken over.
        static func note(_ fault: ProfileFault, file: String) -> String {
            let place = TerminalSafe.line(file) + (fault.field.isEmpty ? "" : ": " + TerminalSafe.line(fault.field))
            return place + ": " + problem(fault.problem)
        }

        private static func problem(_ problem: ProfileFault.Problem) -> String {
            switch problem {
            case .damaged(let line):
                said(
                    "the file is damaged from line \(line) on. What stands before is used.",
                    "el archivo está dañado desde la línea \(line). Se usa lo que está antes.")
            case .newerSchema(let found, let known):
                said(
                    "it is written for version \(found) of the format, and this program knows version \(known). What it "
                        + "knows is used.",
                    "está escrito para la versión \(found) del formato, y este programa conoce la \(known). Se usa lo "
                        + "que conoce.")
            case .unknownCode(let code):
                said(
                    "the bundle holds no \(Failures.quoted(code)). The rest is used.",
                    "en los datos no hay \(Failures.quoted(code)). Se usa lo demás.")
            case .invalid(let expected):
                said(
                    "expected \(expectation(expected)). The rest is used.",
                    "aquí va \(expectation(expected)). Se usa lo demás.")
            case .tooMany(let limit):
                said("only the first \(limit) entries are used.", "solo se usan las primeras \(limit) entradas.")
            case .unknownField:
                said("this field is not known and not used.", "este campo no se conoce y no se usa.")
            }
        }

        private static func expectation(_ expected: ProfileExpectation) -> String {
            switch expected {
            case .list: said("a list", "una lista")
            case .schema(let version): said("the number \(version)", "el número \(version)")
            case .years(let most): said("years, 0 to \(most)", "un número de años, de 0 a \(most)")
            case .wholeYears(let most):
                said("whole years, 0 to \(most)", "un número de años sin decimales, de 0 a \(most)")
            case .oneOf(let names):
                said("one of ", "una de estas palabras: ") + TerminalSafe.line(names.joined(separator: ", "))
            case .line(let longest):
                said("a line of text, 1 to \(longest) characters", "una línea de texto, de 1 a \(longest) letras")
            case .programCode: said("a CIP code such as 51.3902", "un código CIP como 51.3902")
            case .wholeNumber(let most): said("a whole number, 0 to \(most)", "un número sin decimales, de 0 a \(most)")
            case .level: said("a level, 0 to 7", "un nivel, de 0 a 7")
            case .wholeDollars(let most):
                said(
                    "whole dollars a year, 0 to \(Number.grouped(most))",
                    "dólares al año sin centavos, de 0 a \(Number.grouped(most))")
            case .jobZone: said("a job zone, 1 to 5", "una zona de preparación, de 1 a 5")
            case .thingToAvoid:
                said(
                    "an occupation, a competency, a pathway or a cluster",
                    "una ocupación, una competencia, una rama o un campo")
            case .occupationCode: said("a code such as 29-1141.00", "un código como 29-1141.00")
            case .competencyElement:
                said(
                    "an element of the content model such as 2.A.1.b",
                    "un elemento del modelo de contenido como 2.A.1.b")
            case .title: said("a title", "un título")
            }
        }

        static func failure(_ error: ProfileFileError) -> String {
            TerminalSafe.line(error.path) + ": " + failure(error.problem)
        }

        private static func failure(_ problem: ProfileFileError.Problem) -> String {
            switch problem {
            case .file(.missing):
                said(
                    "there is no such profile. Name the file with --profile.",
                    "no hay tal perfil. Nombre el archivo con --profile.")
            case .file(let problem): Files.reading(problem)
            case .notAProfile:
                said(
                    "this is not a profile. docs/profile.md shows what one looks like.",
                    "esto no es un perfil. En docs/profile.md se ve cómo es uno.")
            }
        }

        /// Of a profile that was to be saved.
        static func writingFailure(_ error: ProfileFileError) -> String {
            guard case .file(let problem) = error.problem else { return failure(error) }
            return TerminalSafe.line(error.path) + ": " + Files.writing(problem)
        }

        static func effect(_ effect: ProfileEffect, in graph: CareerGraph) -> String {
            switch effect {
            case .suggestedFrom(let job, let rank):
                said("number \(rank) from ", "número \(rank) desde ") + graph[job].title
            case .coverage(let before, let after):
                Route.bring(Number.percent(after)) + said(", your job alone ", ", su trabajo solo da ")
                    + Number.percent(before)
            case .interests(let hundredths):
                hundredths >= 30
                    ? said("fits your interests", "va con sus intereses")
                    : hundredths <= -30
                        ? said("unlike your interests", "no va con sus intereses")
                        : said("partly fits your interests", "va en parte con sus intereses")
            case .credential(let title):
                said("your credential leads there", "su certificado lleva allí") + " (\(TerminalSafe.line(title)))"
            case .schooling: said("you have the education it asks", "usted tiene los estudios que pide")
            }
        }

        static func leftOut(_ leftOut: [ProfileAnswer.LeftOut]) -> String {
            said("Left out: ", "Fuera: ")
                + leftOut.map { "\(Number.grouped($0.count)) \(words($0.reason))" }.joined(separator: ", ")
                + "."
        }

        private static func words(_ reason: WishReason) -> String {
            switch reason {
            case .avoided: said("that you do not want", "que no quiere")
            case .pay: said("that pay less than you want", "con menos paga de la que quiere")
            case .jobZone:
                said("that take more preparation than you want", "con más preparación de la que quiere")
            case .time: said("that take longer than you want", "con más tiempo del que quiere")
            }
        }
    }

    /// What `--help` prints on profiles.
    enum ProfileHelp {
        static var option: ArgumentHelp {
            Help.help(
                "Begin at a person: their profile's file (docs/profile.md).",
                "Empezar en una persona: el archivo de su perfil (docs/profile.md).")
        }
    }
}
