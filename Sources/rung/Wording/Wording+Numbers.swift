import CareerGraph

extension Wording {
    /// Numbers with their units.
    enum Number {
        static let unknown = "-"
        /// Behind an amount that is only known to be reached.
        static var orMore: String { said(" or more", " o más") }

        /// 1,234,567.
        static func grouped(_ value: Int) -> String {
            let digits = Array(String(value.magnitude))
            var text = ""
            for (position, digit) in digits.enumerated() {
                if position > 0, (digits.count - position).isMultiple(of: 3) { text.append(",") }
                text.append(digit)
            }
            return value < 0 ? "-" + text : text
        }

        /// 0.78 as 78%. Less than everything never reads 100%, nor more than nothing 0%.
        static func percent(_ share: Double) -> String {
            let rounded = Int((share * 100).rounded())
            if rounded == 100, share < 1 { return "99%" }
            if rounded == 0, share > 0 { return "1%" }
            return "\(rounded)%"
        }

        /// +3, 0, -1.
        static func signed(_ value: Int) -> String { value > 0 ? "+\(value)" : "\(value)" }

        /// Hundredths with one decimal: 3.5.
        static func level(_ hundredths: Int) -> String {
            let tenths = (hundredths + 5) / 10
            return "\(tenths / 10).\(tenths % 10)"
        }

        /// Tenths of a percent: -3.4%.
        static func tenths(_ value: Int) -> String {
            (value < 0 ? "-" : "+") + "\(value.magnitude / 10).\(value.magnitude % 10)%"
        }

        /// $82,750, or "$239,200 or more".
        static func dollars(_ amount: Amount) -> String {
            "$" + grouped(amount.value) + (amount.isOrMore ? orMore : "")
        }

        /// $39.78 from cents.
        static func dollarsAndCents(_ amount: Amount) -> String {
            let cents = amount.value % 100
            return "$" + grouped(amount.value / 100) + "." + (cents < 10 ? "0" : "") + "\(cents)"
                + (amount.isOrMore ? orMore : "")
        }

        /// Said behind a figure that stands for more than this occupation; empty for its own.
        static func mark(_ source: FigureSource) -> String {
            switch source {
            case .own: ""
            case .wholeOccupation(let code):
                said(" (~ figure for the whole occupation \(code))", " (~ cifra de toda la ocupación \(code))")
            case .broadGroup(let code):
                said(" (~ figure for a broader group, \(code))", " (~ cifra de un grupo más amplio, \(code))")
            case .minorGroup(let code):
                said(
                    " (~ figure for a much broader group, \(code))", " (~ cifra de un grupo mucho más amplio, \(code))")
            }
        }
    }
}
