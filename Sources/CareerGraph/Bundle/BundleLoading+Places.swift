/// Clusters and pathways as read, before the placements are known.
struct BundlePlaces {
    /// In canonical order: by cluster and then by title.
    var rows: [PathwayRecord] = []
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
        forEachRecord(PathwayRecord.self) { reader, place, record in
            guard places.positions[record.identifier] == nil else {
                return reader.report(place, "pathway", .duplicate(record.identifier))
            }
            if let last = places.rows.last, (last.cluster, last.title) >= (record.cluster, record.title) {
                let problem: BundleError.Problem =
                    last.title == record.title
                    ? .duplicate(record.title)
                    : .invalidValue(record.title, expected: .order(.pathways))
                reader.report(place, "pathway title", problem)
            }
            places.positions[record.identifier] = places.rows.count
            places.rows.append(record)
            if places.clusterTitles.last != record.cluster { places.clusterTitles.append(record.cluster) }
        }
        return places
    }

    mutating func placements(_ index: OccupationIndex, _ places: BundlePlaces) -> BundlePlacements {
        var result = BundlePlacements(
            byPathway: Array(repeating: [], count: places.rows.count),
            byOccupation: Array(repeating: [], count: index.count))
        forEachOccupation(in: .placements, index) { reader, place, fields, occupation in
            let record = PlacementsRecord(fields) { reader.report(place, $0, $1) }
            for item in record?.places ?? [] {
                guard let pathway = places.positions[item.pathway] else {
                    reader.report(place, "pathway", .danglingReference(item.pathway))
                    continue
                }
                if result.byOccupation[occupation].contains(where: { $0.pathway == pathway }) {
                    reader.report(place, "pathway", .duplicate(item.pathway))
                    continue
                }
                result.byOccupation[occupation].append((item.source, pathway))
                result.byPathway[pathway].append(Placement(occupation: OccupationID(occupation), source: item.source))
            }
        }
        return result
    }
}
