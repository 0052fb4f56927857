extension CareerGraph {
    /// Loads the whole map from a bundle folder.
    ///
    /// Everything that is needed for memory safety and for a safe screen is checked on the way (references, ranges,
    /// control characters); the full audit, with checksums, is `rung data check`.
    ///
    /// - Parameter directory: the folder that holds `manifest.json`.
    /// - Throws: the first fault found.
    public static func load(directory: String) throws(BundleError) -> CareerGraph {
        var reader = BundleReader(
            directory: directory, tables: BundleTableName.allCases.filter(\.isLoadedAtStart))
        let graph = reader.map()
        if let fault = reader.faults.first { throw fault }
        guard let graph else { throw BundleError(file: directory, problem: .missing) }
        return graph
    }
}

extension BundleReader {
    /// Puts the map together from the tables; nil where a fault was found.
    ///
    /// - Parameter isAudit: takes apart also what the map reads only on demand.
    package mutating func map(isAudit: Bool = false) -> CareerGraph? {
        // Without what the other tables refer to, each of their records would be a fault.
        let referredTo: [BundleTableName] = [.occupations, .pathways, .competencies, .workStyles, .programs]
        guard referredTo.allSatisfy({ tables[$0] != nil }) else { return nil }
        let named = occupationNames()
        let index = OccupationIndex(named.map(\.code))
        let competencies = self.competencies()
        let styles = workStyles()
        let places = pathwayPlaces()
        let parts = MapParts(self, index, competencies, places, styles)
        for fault in parts.faults { report(fault) }
        if isAudit {
            parts.details?.audit(&self)
            _ = LevelErrors(reading: &self, index: index, competencies: competencies)
        }
        guard faults.isEmpty, let manifest, let ratings = parts.ratings, let details = parts.details else { return nil }
        let occupations = named.enumerated().map { position, name in
            Occupation(
                code: name.code, title: name.title, jobZone: name.zone,
                pathways: parts.placements.pathways(of: position), wages: parts.wages[position],
                outlook: parts.outlooks[position], oldestRatingYear: name.year)
        }
        return CareerGraph(
            clusters: places.clusters(), pathways: places.pathways(parts.placements), occupations: occupations,
            competencies: competencies, workStyles: styles, ratings: ratings, relations: parts.relations,
            details: details, titleListing: details, releases: manifest.releases)
    }

    mutating func occupationNames() -> [(code: OccupationCode, title: String, zone: JobZone?, year: Int?)] {
        var names: [(code: OccupationCode, title: String, zone: JobZone?, year: Int?)] = []
        names.reserveCapacity(1_100)
        forEachRow(of: .occupations, fields: 4...4) { reader, table, row, fields in
            guard fields.range(0).count == OccupationCode.length,
                let code = OccupationCode(bytes: fields.bytes.span.extracting(fields.range(0)))
            else {
                let problem = BundleError.Problem.invalidValue(fields.text(0), expected: "an O*NET-SOC code")
                return reader.report(table.fault(row, field: "occupation", problem))
            }
            if let last = names.last, last.code >= code {
                let problem: BundleError.Problem =
                    last.code == code
                    ? .duplicate(code.text) : .invalidValue(code.text, expected: "occupations in order of code")
                return reader.report(table.fault(row, field: "occupation", problem))
            }
            let zone = fields.number(2).flatMap { JobZone(rawValue: $0) }
            if zone == nil, !fields.isEmpty(2) {
                reader.report(
                    table.fault(row, field: "job zone", .invalidValue(fields.text(2), expected: "1 to 5, or nothing")))
            }
            reader.checkTitle(fields[1], table, row, "title")
            let year = fields.number(3).flatMap { BundleSchema.yearsOfRatings.contains($0) ? $0 : nil }
            if year == nil, !fields.isEmpty(3) {
                reader.report(
                    table.fault(row, field: "year", .invalidValue(fields.text(3), expected: "a year, or nothing")))
            }
            names.append((code, fields.text(1), zone, year))
        }
        if names.isEmpty, let table = tables[.occupations] {
            report(BundleError(file: table.name.file, problem: .count(found: 0, expected: 1)))
        }
        return names
    }

    private mutating func competencies() -> [Competency] {
        var result: [Competency] = []
        forEachRow(of: .competencies, fields: 3...3) { reader, table, row, fields in
            guard let domain = CompetencyDomain(bundleLetter: fields.text(1)) else {
                let problem = BundleError.Problem.invalidValue(fields.text(1), expected: "S, K, A or W")
                return reader.report(table.fault(row, field: "domain", problem))
            }
            let competency = Competency(element: fields.text(0), title: fields.text(2), domain: domain)
            reader.checkTitle(fields[0], table, row, "element")
            reader.checkTitle(fields[2], table, row, "title")
            if let last = result.last, (last.domain, last.element) >= (domain, competency.element) {
                let problem: BundleError.Problem =
                    last.element == competency.element
                    ? .duplicate(last.element)
                    : .invalidValue(competency.element, expected: "competencies in order of domain and element")
                reader.report(table.fault(row, field: "element", problem))
            }
            result.append(competency)
        }
        return result
    }

    private mutating func workStyles() -> [String] {
        var elements: [String] = []
        var titles: [String] = []
        forEachRow(of: .workStyles, fields: 2...2) { reader, table, row, fields in
            let element = fields.text(0)
            if let last = elements.last, last >= element {
                reader.report(table.fault(row, field: "element", .duplicate(element)))
            }
            reader.checkTitle(fields[0], table, row, "element")
            reader.checkTitle(fields[1], table, row, "title")
            elements.append(element)
            titles.append(fields.text(1))
        }
        return titles
    }

    /// A title has to be there, and to fit on a screen.
    mutating func checkTitle(_ title: ArraySlice<UInt8>, _ table: BundleTable, _ row: Int, _ field: String) {
        guard title.isEmpty || title.count > 300 else { return }
        let found = String(decoding: title.prefix(60), as: UTF8.self)
        report(table.fault(row, field: field, .invalidValue(found, expected: "a title of 1 to 300 bytes")))
    }
}

extension CompetencyDomain {
    /// The letter that stands for the domain in a bundle.
    package var bundleLetter: String {
        switch self {
        case .skill: "S"
        case .knowledge: "K"
        case .ability: "A"
        case .workActivity: "W"
        }
    }

    init?(bundleLetter: String) {
        guard let domain = CompetencyDomain.allCases.first(where: { $0.bundleLetter == bundleLetter }) else {
            return nil
        }
        self = domain
    }
}
