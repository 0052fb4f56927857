/// How the program ends, in the numbers of `sysexits.h`.
enum ExitStatus: Int32, CaseIterable {
    case success = 0
    /// The arguments do not make sense: an unknown option, an unknown code, a title that fits several occupations.
    case usage = 64
    /// The bundle or a release is not what it should be.
    case badData = 65
    /// The bundle or a release is missing or may not be read.
    case noInput = 66
    /// The output folder or file cannot be made.
    case cannotCreate = 73
    /// Reading or writing failed on the way.
    case inputOutput = 74
}
