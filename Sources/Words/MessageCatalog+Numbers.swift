import CareerGraph

/// Numbers as the language writes them.
extension MessageCatalog {
    /// `54000` as `54,000`.
    public func count(_ value: Int) -> String {
        let digits = String(value.magnitude)
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text.append(self(.numberGroupSeparator)) }
            text.append(digit)
        }
        return value < 0 ? self(.numberLess(amount: text)) : text
    }

    /// An amount of dollars, with a mark where the release says "or more".
    public func dollars(_ amount: Amount) -> String {
        amount.isOrMore
            ? self(.dollarsOrMore(amount: count(amount.value))) : self(.dollars(amount: count(amount.value)))
    }

    /// An amount of dollars in thousands: `$83k`, `$239k+`.
    public func thousands(_ amount: Amount) -> String {
        let thousands = count((amount.value + 500) / 1_000)
        return amount.isOrMore
            ? self(.dollarsThousandsOrMore(thousands: thousands)) : self(.dollarsThousands(thousands: thousands))
    }

    /// Cents an hour as dollars and cents.
    public func hourly(_ amount: Amount) -> String {
        let cents = amount.value % 100
        let text = count(amount.value / 100) + self(.numberDecimalSeparator) + (cents < 10 ? "0\(cents)" : "\(cents)")
        return amount.isOrMore ? self(.dollarsOrMore(amount: text)) : self(.dollars(amount: text))
    }

    /// A change in percent with its sign: `+52%`, `−9%`, `same`.
    public func signedPercent(_ percent: Int) -> String {
        percent == 0
            ? self(.same) : signed(self(.percentage(number: count(Int(percent.magnitude)))), isNegative: percent < 0)
    }

    /// A change in tenths of a percent with its sign: `+4.9%`.
    public func signedTenths(_ tenths: Int) -> String {
        signed(
            self(.percentage(number: decimal(hundredths: Int(tenths.magnitude) * 10))), isNegative: tenths < 0)
    }

    private func signed(_ amount: String, isNegative: Bool) -> String {
        isNegative ? self(.numberLess(amount: amount)) : self(.numberMore(amount: amount))
    }

    /// A share as whole percent.
    public func percent(_ share: Double) -> String {
        self(.percentage(number: count(Int((share * 100).rounded()))))
    }

    /// Hundredths with one decimal: `412` as `4.1`.
    public func decimal(hundredths: Int) -> String {
        let tenths = (abs(hundredths) + 5) / 10
        let text = "\(tenths / 10)" + self(.numberDecimalSeparator) + "\(tenths % 10)"
        return hundredths < 0 && tenths > 0 ? self(.numberLess(amount: text)) : text
    }
}
