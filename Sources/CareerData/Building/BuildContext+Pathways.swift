import CareerGraph

extension BuildContext {
    /// The career clusters crosswalk, then the placements of the notice and our own.
    mutating func readPathways() throws(ReleaseError) {
        records.pathways = PathwayFramework.clusters.flatMap { cluster in
            cluster.pathways.map {
                PathwayRecord(identifier: BuildContext.identifier($0), cluster: cluster.title, title: $0)
            }
        }
        var places = Placements(occupations: occupationCount)
        try readCrosswalk(into: &places)
        let crosswalk = places
        for (pathway, jobs) in NoticePlacements.pathways {
            for job in jobs { place(job.occupations, in: pathway, .notice, .notice(job: job.name), &places) }
        }
        for filling in RungPlacements.fillings {
            place(filling.occupations, in: filling.pathway, .rung, .fillsPathway, &places)
        }
        for (code, relative) in RungPlacements.nearestRelatives {
            guard let occupation = positions[code], crosswalk.byOccupation[occupation].isEmpty,
                let neighbor = positions[relative]
            else { continue }
            for place in crosswalk.byOccupation[neighbor] {
                self.place([code], in: place.pathway, .nearestRelatives, .beside(relative), &places)
            }
        }
        setPlacements(places)
    }

    private struct Placements {
        var byOccupation: [[(pathway: String, source: PlacementSource)]]

        init(occupations: Int) { byOccupation = Array(repeating: [], count: occupations) }

        /// False where it stood there already.
        mutating func add(_ occupation: Int, _ pathway: String, _ source: PlacementSource) -> Bool {
            if byOccupation[occupation].contains(where: { $0.pathway == pathway }) { return false }
            byOccupation[occupation].append((pathway, source))
            return true
        }
    }

    private mutating func readCrosswalk(into places: inout Placements) throws(ReleaseError) {
        let table = try commaSeparated(sources.clusters)
        let code = try table.column("O*NET-SOC Code", "Code")
        let cluster = try table.column("Career Cluster")
        let pathway = try table.column("Career Pathway")
        for row in 0..<table.count {
            let title = table.trimmed(row, pathway)
            let clusterTitle = table.trimmed(row, cluster)
            let isKnown = PathwayFramework.clusters.contains { $0.title == clusterTitle && $0.pathways.contains(title) }
            guard isKnown else {
                let found = printable(clusterTitle + " / " + title)
                throw table.fault(row, .invalidValue(found, expected: .frameworkPathway))
            }
            guard let occupation = occupation(table, row, code) else { continue }
            if !places.add(occupation, title, .crosswalk) {
                report.note(.merged, table.file, line: table.line(of: row), .repeatedPlacement)
            }
        }
    }

    private mutating func place(
        _ codes: [String], in pathway: String, _ source: PlacementSource, _ reason: BuildFact.PlacementReason,
        _ places: inout Placements
    ) {
        for code in codes {
            guard let occupation = positions[code] else {
                report.note(.skipped, "placements", .notPlaced(code: code, pathway: pathway))
                continue
            }
            if places.add(occupation, pathway, source) {
                report.note(.placed, "placements", .placed(occupation: named(occupation), pathway: pathway, reason))
            }
        }
    }

    private mutating func setPlacements(_ places: Placements) {
        let order = PathwayFramework.clusters.flatMap(\.pathways)
        let ranks = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
        records.placements = records.codes.indices.map { occupation in
            let own = places.byOccupation[occupation]
            if own.isEmpty { report.note(.skipped, "placements", .noPathway(occupation: named(occupation))) }
            let sorted = own.sorted { (ranks[$0.pathway] ?? 0) < (ranks[$1.pathway] ?? 0) }
            let items = sorted.map {
                PlacementsRecord.Place(source: $0.source, pathway: BuildContext.identifier($0.pathway))
            }
            return items.isEmpty ? nil : PlacementsRecord(places: items)
        }
    }

    /// A pathway's name in the bundle: its title in small letters, with hyphens for all else.
    private static func identifier(_ title: String) -> String {
        let words = title.lowercased().utf8.split { !(0x61...0x7A).contains($0) }
        return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    }
}
