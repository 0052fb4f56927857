extension CareerGraph {
    /// The same map with the titles of a language, for showing; nothing else changes, not even the order of things.
    ///
    /// Advice compares titles word by word, so ask for it with the map as it was loaded.
    public func titled(by texts: PlainTexts) -> CareerGraph {
        guard texts.language.hasTitles else { return self }
        return CareerGraph(
            clusters: clusters.enumerated().map { index, cluster in
                CareerCluster(title: texts.title(of: ClusterID(index)) ?? cluster.title, pathways: cluster.pathways)
            },
            pathways: pathways.enumerated().map { index, pathway in
                Pathway(
                    title: texts.title(of: PathwayID(index)) ?? pathway.title, cluster: pathway.cluster,
                    placements: pathway.placements)
            },
            occupations: occupations.enumerated().map { index, occupation in
                Occupation(
                    code: occupation.code, title: texts.title(of: OccupationID(index)) ?? occupation.title,
                    jobZone: occupation.jobZone, pathways: occupation.pathways, wages: occupation.wages,
                    outlook: occupation.outlook)
            },
            competencies: competencies.enumerated().map { index, competency in
                Competency(
                    element: competency.element, title: texts.title(of: CompetencyID(index)) ?? competency.title,
                    domain: competency.domain)
            },
            workStyles: workStyles.enumerated().map { texts.title(ofWorkStyle: $0) ?? $1 },
            ratings: ratings, relations: relations, steps: steps, details: details, titleListing: titleListing,
            releases: releases, editions: editions)
    }
}
