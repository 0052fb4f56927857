import CareerGuidance

/// Ladders that differ in every job by a number, large enough that writing one takes a moment: a mix of two is none.
public enum NumberedLadder {
    public static func ladder(_ number: Int) -> Ladder {
        let filling = String(repeating: "number \(number) ", count: 20)
        let jobs = (0..<80).map { place in
            LadderJob(id: "job-\(place)", title: "Job \(place) of \(number)", rung: place + 1, summary: filling)
        }
        let moves = (1..<80).map { place in
            LadderMove(
                from: "job-\(place - 1)", to: "job-\(place)", kind: .advancement,
                experiences: [LadderExperience(.training, "training \(number)")])
        }
        return Ladder(name: "numbered", title: "\(number)", jobs: jobs, moves: moves)
    }

    /// Nil where it is not one of them, whole.
    public static func number(of ladder: Ladder) -> Int? {
        guard let number = Int(ladder.title), ladder == NumberedLadder.ladder(number) else { return nil }
        return number
    }

    /// The file that somebody could have saved it to.
    public static func path(_ number: Int) -> String { "/home/somebody/ladder \(number).json" }
}
