import CareerGraph

/// What the ranking needs of each occupation, as plain numbers in one place.
struct DestinationFigures: Sendable, Equatable {
    /// 1-5; 0 where there is none.
    var zone: Int8 = 0
    var education: Int8 = 0
    var experience: Int8 = 0
    var training: Int8 = 0
    /// The middle yearly pay in dollars; 0 where it is not known.
    var pay: Int32 = 0
    var isPayFallback = false
    /// The logarithms to base 2 of the pay, and of the openings a year that fall to this occupation.
    var logPay: Float = 0
    var logOpenings: Float = 0

    /// Fewer openings than this are counted as this many, and where none are published: 2^7.
    static let leastLogOpenings: Float = 7

    /// A figure that is published for several occupations together is divided equally among them.
    static func all(in graph: CareerGraph) -> [DestinationFigures] {
        var sharers: [String: Int] = [:]
        for occupation in graph.occupations {
            if let code = occupation.outlook?.source.publishedCode { sharers[code, default: 1] += 1 }
        }
        return graph.occupations.map { occupation in
            var figures = DestinationFigures()
            figures.zone = Int8(occupation.jobZone?.rawValue ?? 0)
            if let pay = occupation.wages?.yearlyMedian?.value, pay > 0 {
                figures.pay = Int32(clamping: pay)
                figures.logPay = Float(MoveRanking.binaryLogarithm(pay))
            }
            figures.isPayFallback = occupation.wages?.source.isFallback ?? false
            let outlook = occupation.outlook
            figures.education = Int8(outlook?.entryEducation?.rawValue ?? 0)
            figures.experience = Int8(outlook?.relatedExperience?.rawValue ?? 0)
            figures.training = Int8(outlook?.onTheJobTraining?.rawValue ?? 0)
            let share = outlook?.source.publishedCode.flatMap { sharers[$0] } ?? 1
            let openings = Float(MoveRanking.binaryLogarithm((outlook?.annualOpenings ?? 0) / share))
            figures.logOpenings = max(leastLogOpenings, openings)
            return figures
        }
    }
}

extension FigureSource {
    /// The code that a figure was published for where that is not the occupation's own.
    fileprivate var publishedCode: String? {
        switch self {
        case .own: nil
        case .wholeOccupation(let code), .broadGroup(let code), .minorGroup(let code): code
        }
    }
}
