import CareerGuidance

/// Spans of time in words.
extension MessageCatalog {
    /// `2` or `1.5`: years without a needless decimal.
    public func years(_ years: Double) -> String {
        let tenths = Int((years * 10).rounded())
        return tenths % 10 == 0 ? count(tenths / 10) : decimal(hundredths: tenths * 10)
    }

    /// `3–6 months`, `1–2 years`, `no time`: months up to a year and a half, years beyond.
    public func span(_ range: MonthRange) -> String {
        if range.most == 0 { return self(.timeNoneNeeded) }
        if range.most <= 18 { return self(.spanMonths(months: months(range))) }
        return self(.spanYears(years: halfYears(range)))
    }

    /// The same for a column of a list: `3–6 m`, `1–2 y`, `now`.
    public func shortSpan(_ range: MonthRange) -> String {
        if range.most == 0 { return self(.spanNowShort) }
        if range.most <= 18 { return self(.spanMonthsShort(months: months(range))) }
        return self(.spanYearsShort(years: halfYears(range)))
    }

    private func months(_ range: MonthRange) -> String { bounds(count(range.least), count(range.most)) }

    private func halfYears(_ range: MonthRange) -> String { bounds(halfYears(range.least), halfYears(range.most)) }

    private func bounds(_ least: String, _ most: String) -> String { least == most ? most : least + "–" + most }

    /// To the nearest half year: nobody knows it better.
    private func halfYears(_ months: Int) -> String { years((Double(months) / 6).rounded() / 2) }
}
