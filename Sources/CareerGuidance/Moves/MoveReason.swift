import CareerGraph

/// One thing that speaks for or against a move, as a value: the message catalog puts it into words.
public enum MoveReason: Sendable, Equatable, Hashable {
    /// The work is close to the origin's; the similarity of ``Move/similarity`` in hundredths.
    case closeWork(similarityHundredths: Int)
    /// How many of the destination's most important skills are at the level it asks, or less than half a level below.
    case skillsAlreadyUsed(count: Int, of: Int)
    /// Clearly more pay; whole percent. `isAtLeast`: the amount is capped in the release. `isFallback`: a broader
    /// group's figure.
    case paysMore(percent: Int, isAtLeast: Bool, isFallback: Bool)
    /// Clearly less pay; whole percent, positive.
    case paysLess(percent: Int, isFallback: Bool)
    /// Openings a year at the destination.
    case openings(perYear: Int, isFallback: Bool)
    /// Employment at the destination is expected to grow; tenths of a percent over ten years.
    case growing(tenthsOfPercent: Int)
    /// Employment at the destination is expected to shrink; tenths of a percent over ten years, positive.
    case shrinking(tenthsOfPercent: Int)
    /// Experts name the destination among the occupations related to the origin.
    case expertsRelate(tier: RelationTier, rank: Int)
    /// Experts name the origin among the occupations related to the destination.
    case expertsRelateBack(tier: RelationTier, rank: Int)
    /// Both stand in this pathway.
    case samePathway(PathwayID)
    /// Both stand in this career cluster, though in no common pathway.
    case sameCluster(ClusterID)
    /// The codes put both in one family of the Standard Occupational Classification: all that is known of the
    /// closeness of occupations without ratings.
    case sameFamily
    /// Takes this many job zones more preparation.
    case morePreparation(zones: Int)
    /// Takes this many job zones less preparation.
    case lessPreparation(zones: Int)
    /// It leads into another career cluster, the destination's first.
    case newDirection(ClusterID)
    /// The destination usually takes this schooling, more than the origin's.
    case usuallyTakesEducation(EntryEducation)
    /// The destination usually takes this training on the job, a longer one than the origin's.
    case usuallyTakesTraining(OnTheJobTraining)
    /// One of the two has no ratings of its own: a related occupation's were used when closeness was judged.
    case ratingsBorrowed(for: OccupationID, from: OccupationID)
    /// The ratings of one of the two are more than ten years older than the newest: this year's.
    case ratingsOld(OccupationID, year: Int)
    /// Nothing is rated for one of the two, so that their competencies cannot be compared.
    case notRated
}
