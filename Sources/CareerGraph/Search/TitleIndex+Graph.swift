extension TitleIndex {
    /// Indexes every title of a map.
    public init(graph: CareerGraph) {
        var titles = TitleList()
        for id in graph.occupationIDs {
            titles.append(Array(graph[id].title.utf8), of: id, kind: .occupation)
            for title in graph.details.alternateTitles(of: id) {
                titles.append(Array(title.title.utf8), of: id, kind: title.isReported ? .reported : .alternate)
                if let short = title.shortTitle { titles.append(Array(short.utf8), of: id, kind: .short) }
            }
        }
        self.init(titles: titles, employment: graph.occupations.map { $0.wages?.employment })
    }
}
