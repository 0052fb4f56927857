import SystemFiles

/// Reading the files of a bundle, whose folder may hold anything.
package enum BundleFile {
    /// All bytes of a file, if it is a regular file of acceptable size.
    package static func read(directory: String, file: String) throws(BundleError) -> [UInt8] {
        do throws(FileProblem) {
            return try WholeFile.read(directory + "/" + file, atMost: BundleSchema.largestFile)
        } catch {
            throw BundleError(file: file, problem: .file(error))
        }
    }
}
