extension Wording.Failures {
    static var movesOrigin: String {
        Wording.said(
            "Name one occupation, or --all for every one, or a person's --profile.",
            "Nombre una ocupación, o --all para todas, o el perfil de una persona con --profile.")
    }
    static var gapEnds: String {
        Wording.said(
            "Name where the move begins and where it leads, or --profile and where it leads.",
            "Nombre dónde empieza el cambio y adónde lleva, o --profile y adónde lleva.")
    }
    static var routeOrigin: String {
        Wording.said(
            "Name where the route begins: an occupation, or a person's --profile.",
            "Nombre dónde empieza la ruta: una ocupación, o el perfil de una persona con --profile.")
    }
    static var profileAndOrigin: String {
        Wording.said(
            "With --profile, name only where it leads: the profile is where it begins.",
            "Con --profile, nombre solo adónde lleva: empieza en el perfil.")
    }
    static var backwards: String {
        Wording.said(
            "--backwards takes one occupation, the one that the routes lead to.",
            "--backwards pide una ocupación: aquella a la que llevan las rutas.")
    }
    static var minPay: String {
        Wording.said(
            "--min-pay takes whole dollars a year, 0 to 10,000,000.",
            "--min-pay pide dólares al año sin centavos, de 0 a 10,000,000.")
    }
    static var within: String { Wording.said("--within takes years, 0 to 80.", "--within pide años, de 0 a 80.") }
    static var comparedWithItself: String {
        Wording.said(
            "compare needs at least two different occupations.",
            "compare necesita al menos dos ocupaciones distintas.")
    }

    static func maxSteps(_ most: Int) -> String {
        Wording.said(
            "--max-steps takes a number from 1 to \(most).", "--max-steps pide un número de 1 a \(most).")
    }

    static func compared(_ most: Int) -> String {
        Wording.said(
            "Name two to \(most) occupations to compare.", "Nombre de dos a \(most) ocupaciones para comparar.")
    }

    static func limit(largest: Int) -> String {
        let largest = Wording.Number.grouped(largest)
        return Wording.said(
            "--limit takes a number from 1 to \(largest).", "--limit pide un número de 1 a \(largest).")
    }
}
