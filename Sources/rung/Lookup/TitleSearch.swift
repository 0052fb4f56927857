import CareerGraph

/// Occupations by any of their titles.
struct TitleSearch {
    private let index: TitleIndex

    /// Indexes all titles of a map.
    init(graph: CareerGraph) {
        var titles = TitleList()
        for id in graph.occupationIDs {
            titles.append(Array(graph[id].title.utf8), of: id, kind: .occupation)
            for alternate in graph.details.alternateTitles(of: id) {
                titles.append(Array(alternate.title.utf8), of: id, kind: alternate.isReported ? .reported : .alternate)
                if let short = alternate.shortTitle { titles.append(Array(short.utf8), of: id, kind: .short) }
            }
        }
        index = TitleIndex(titles: titles, employment: graph.occupations.map { $0.wages?.employment })
    }

    func matches(_ query: String, limit: Int) -> [TitleMatch] { index.search(query, limit: limit) }
}
