extension Panel {
    /// What a line is about.
    func subject(ofLine index: Int) -> Subject? { lines.indices.contains(index) ? lines[index].subject : nil }

    /// The line that says here what a line of the other panel says there: the same panel in other words, whose texts
    /// break into more or fewer lines.
    ///
    /// Both have the same headings, links and subjects in the same order: the position is kept relative to those.
    func line(standingFor index: Int, of other: Panel) -> Int {
        let (here, there) = (landmarks, other.landmarks)
        guard let passed = there.lastIndex(where: { $0 <= index }), !here.isEmpty else { return index }
        let landmark = min(passed, here.count - 1)
        let end = landmark + 1 < here.count ? here[landmark + 1] : lines.count
        return min(here[landmark] + index - there[passed], max(here[landmark], end - 1))
    }

    /// Where something begins that the panel has in every language.
    private var landmarks: [Int] {
        lines.indices.filter { index in
            let line = lines[index]
            if line.isHeading { return true }
            guard line.subject != nil || line.destination != nil else { return false }
            let before = index > 0 ? lines[index - 1] : .blank
            return before.subject != line.subject || before.destination != line.destination
        }
    }
}
