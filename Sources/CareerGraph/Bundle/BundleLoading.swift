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
        let named = namedOccupations()
        let index = OccupationIndex(named.map(\.code))
        let competencies = self.competencies()
        let styles = workStyles()
        let places = pathwayPlaces()
        let ratings = self.ratings(index, competencies)
        let relations = RelationLists(self.relations(index))
        let steps = self.steps(index)
        let details = BundleDetails(reading: &self, index: index, styles: styles.count)
        let placements = self.placements(index, places)
        let wages = records(Wages.self, index)
        let outlooks = records(Outlook.self, index)
        if isAudit {
            details?.audit(&self)
            auditSteps(index)
            _ = LevelErrors(reading: &self, index: index, competencies: competencies)
        }
        guard faults.isEmpty, let manifest, let ratings, let details else { return nil }
        let occupations = named.enumerated().map { position, named in
            Occupation(
                code: named.code, title: named.record.title, jobZone: named.record.jobZone,
                pathways: placements.pathways(of: position), wages: wages[position], outlook: outlooks[position],
                oldestRatingYear: named.record.oldestRatingYear)
        }
        return CareerGraph(
            clusters: places.clusters(), pathways: places.pathways(placements), occupations: occupations,
            competencies: competencies, workStyles: styles, ratings: ratings, relations: relations, steps: steps,
            details: details,
            titleListing: details, releases: manifest.releases, editions: manifest.editions)
    }

    mutating func namedOccupations() -> [(code: OccupationCode, record: OccupationRecord)] {
        var named: [(code: OccupationCode, record: OccupationRecord)] = []
        named.reserveCapacity(1_100)
        forEachRow(of: .occupations) { reader, place, fields in
            guard fields.range(0).count == OccupationCode.length,
                let code = OccupationCode(bytes: fields.bytes.span.extracting(fields.range(0)))
            else {
                let problem = BundleError.Problem.invalidValue(fields.text(0), expected: .occupationCode)
                return reader.report(place, "occupation", problem)
            }
            if let last = named.last, last.code >= code {
                let problem: BundleError.Problem =
                    last.code == code
                    ? .duplicate(code.text) : .invalidValue(code.text, expected: .order(.occupations))
                return reader.report(place, "occupation", problem)
            }
            let record = OccupationRecord(fields) { reader.report(place, $0, $1) }
            if let record { named.append((code, record)) }
        }
        if named.isEmpty, let table = tables[.occupations] {
            report(BundleError(file: table.name.file, problem: .count(found: 0, expected: 1)))
        }
        return named
    }

    private mutating func competencies() -> [Competency] {
        var result: [Competency] = []
        forEachRecord(Competency.self) { reader, place, competency in
            if let last = result.last, (last.domain, last.element) >= (competency.domain, competency.element) {
                let problem: BundleError.Problem =
                    last.element == competency.element
                    ? .duplicate(last.element)
                    : .invalidValue(competency.element, expected: .order(.competencies))
                reader.report(place, "element", problem)
            }
            result.append(competency)
        }
        return result
    }

    /// Their titles.
    private mutating func workStyles() -> [String] {
        var styles: [WorkStyleRecord] = []
        forEachRecord(WorkStyleRecord.self) { reader, place, style in
            if let last = styles.last, last.element >= style.element {
                reader.report(place, "element", .duplicate(style.element))
            }
            styles.append(style)
        }
        return styles.map(\.title)
    }
}
