import CareerGraph

/// Published figures by the code they are published for, and the way from an occupation to the closest of them.
///
/// Own code, then the merged code that a release publishes in place of it, then the broad and the minor group.
struct FigureLookup<Figures> {
    /// Figures of detailed occupations and of those that the release itself merged.
    var detailed: [String: Figures] = [:]
    /// Figures of broad groups (`29-2010`).
    var broad: [String: Figures] = [:]
    /// Figures of minor groups (`29-2000`).
    var minor: [String: Figures] = [:]
    /// Merged codes by the first six characters of the broad group that they lie in.
    private var merged: [String: String] = [:]

    /// Finds the merged codes: detailed ones that the classification itself does not have.
    ///
    /// BLS publishes 21-1018, say, for 21-1011 and 21-1014 together. Such a code lies in the broad group of those
    /// that it merges, and all of them are missing from the release.
    mutating func findMergedCodes(classification: Set<String>) {
        for code in detailed.keys.sorted() where !classification.contains(code) {
            let group = String(code.prefix(6))
            if merged[group] == nil { merged[group] = code }
        }
    }

    /// The figures for an O*NET-SOC occupation, and how exactly they fit.
    func figures(for code: OccupationCode) -> (figures: Figures, source: FigureSource)? {
        let soc = String(code.soc)
        if let row = detailed[soc] { return (row, code.text.hasSuffix(".00") ? .own : .wholeOccupation(code: soc)) }
        let group = String(soc.prefix(6))
        if let merged = merged[group], let row = detailed[merged] { return (row, .broadGroup(code: merged)) }
        if let row = broad[group + "0"] { return (row, .broadGroup(code: group + "0")) }
        for minorCode in [String(soc.prefix(5)) + "00", String(soc.prefix(4)) + "000"] {
            if let row = minor[minorCode] { return (row, .minorGroup(code: minorCode)) }
        }
        return nil
    }
}
