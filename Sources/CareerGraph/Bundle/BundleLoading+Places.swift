/// Clusters and pathways as read, before the placements are known.
struct BundlePlaces {
    /// In canonical order: by cluster and then by title.
    var rows: [(id: String, cluster: String, title: String)] = []
    var positions: [String: Int] = [:]
    var clusterTitles: [String] = []

    func clusters() -> [CareerCluster] {
        clusterTitles.map { title in
            CareerCluster(
                title: title, pathways: rows.indices.filter { rows[$0].cluster == title }.map { PathwayID($0) })
        }
    }

    func pathways(_ placements: BundlePlacements) -> [Pathway] {
        rows.enumerated().map { position, row in
            Pathway(
                title: row.title, cluster: ClusterID(clusterTitles.firstIndex(of: row.cluster) ?? 0),
                placements: placements.byPathway[position])
        }
    }
}

/// Who stands where.
struct BundlePlacements {
    var byPathway: [[Placement]]
    var byOccupation: [[(source: PlacementSource, pathway: Int)]]

    /// An occupation's pathways: the crosswalk's own first, then in order.
    func pathways(of occupation: Int) -> [PathwayID] {
        // Most stand in one.
        if byOccupation[occupation].count < 2 { return byOccupation[occupation].map { PathwayID($0.pathway) } }
        let places = byOccupation[occupation].sorted { left, right in
            let leftIsOther = left.source == .crosswalk ? 0 : 1
            let rightIsOther = right.source == .crosswalk ? 0 : 1
            return (leftIsOther, left.pathway) < (rightIsOther, right.pathway)
        }
        return places.map { PathwayID($0.pathway) }
    }
}

extension BundleReader {
    mutating func pathwayPlaces() -> BundlePlaces {
        var places = BundlePlaces()
        forEachRow(of: .pathways, fields: 3...3) { reader, table, row, fields in
            let found = (id: fields.text(0), cluster: fields.text(1), title: fields.text(2))
            for (field, name) in ["pathway", "cluster title", "pathway title"].enumerated() {
                reader.checkTitle(fields[field], table, row, name)
            }
            guard places.positions[found.id] == nil else {
                return reader.report(table.fault(row, field: "pathway", .duplicate(found.id)))
            }
            if let last = places.rows.last, (last.cluster, last.title) >= (found.cluster, found.title) {
                let problem: BundleError.Problem =
                    last.title == found.title
                    ? .duplicate(found.title)
                    : .invalidValue(found.title, expected: "pathways in order of cluster and title")
                reader.report(table.fault(row, field: "pathway title", problem))
            }
            places.positions[found.id] = places.rows.count
            places.rows.append(found)
            if places.clusterTitles.last != found.cluster { places.clusterTitles.append(found.cluster) }
        }
        return places
    }

    mutating func placements(_ index: OccupationIndex, _ places: BundlePlaces) -> BundlePlacements {
        var result = BundlePlacements(
            byPathway: Array(repeating: [], count: places.rows.count),
            byOccupation: Array(repeating: [], count: index.count))
        forEachOccupation(in: .placements, index, fields: 2...80) { reader, table, row, fields, occupation in
            for field in 1..<fields.count {
                let parts = fields[field].split(separator: UInt8(ascii: ":"), maxSplits: 1)
                let source = parts.first.flatMap { PlacementSource(rawValue: String(decoding: $0, as: UTF8.self)) }
                let id = parts.last.map { String(decoding: $0, as: UTF8.self) } ?? ""
                guard parts.count == 2, let source else {
                    let problem = BundleError.Problem.invalidValue(fields.text(field), expected: "source:pathway")
                    reader.report(table.fault(row, field: "source", problem))
                    continue
                }
                guard let pathway = places.positions[id] else {
                    reader.report(table.fault(row, field: "pathway", .danglingReference(id)))
                    continue
                }
                if result.byOccupation[occupation].contains(where: { $0.pathway == pathway }) {
                    reader.report(table.fault(row, field: "pathway", .duplicate(id)))
                    continue
                }
                result.byOccupation[occupation].append((source, pathway))
                result.byPathway[pathway].append(Placement(occupation: OccupationID(occupation), source: source))
            }
        }
        return result
    }

    /// Runs `body` for each record about a known occupation that no earlier record of the table was about.
    mutating func forEachOccupation(
        in name: BundleTableName, _ index: OccupationIndex, fields expected: ClosedRange<Int>,
        _ body: (
            inout BundleReader, _ table: BundleTable, _ row: Int, _ fields: RowFields, _ occupation: Int
        ) -> Void
    ) {
        var last = -1
        forEachRow(of: name, fields: expected) { reader, table, row, fields in
            guard let occupation = index.index(of: fields.range(0), in: fields.bytes.span) else {
                return reader.report(
                    table.fault(row, field: "occupation", .danglingReference(String(fields.text(0).prefix(40)))))
            }
            guard occupation > last else {
                let problem: BundleError.Problem =
                    occupation == last
                    ? .duplicate(fields.text(0))
                    : .invalidValue(fields.text(0), expected: "occupations in order of code")
                return reader.report(table.fault(row, field: "occupation", problem))
            }
            last = occupation
            body(&reader, table, row, fields, occupation)
        }
    }
}
