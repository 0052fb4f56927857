import Glibc

/// What has to be downloaded and kept.
enum SizeBench {
    static func run(_ subjects: TerminalBench.Subjects, _ findings: inout Findings) {
        findings.begin("Size")
        let binary = mebibytes(size(of: subjects.program))
        let bundle = mebibytes(size(of: subjects.bundle))
        findings.note("binary", binary, "MiB")
        findings.note("bundle", bundle, "MiB")
        findings.check("binary and bundle", binary + bundle, "MiB", atMost: 60)
    }

    private static func mebibytes(_ bytes: Int) -> Double { Double(bytes) / 1_048_576 }

    /// Bytes of a file, or of the files in a folder.
    private static func size(of path: String) -> Int {
        var status = stat()
        guard stat(path, &status) == 0 else { return 0 }
        guard status.st_mode & S_IFMT == S_IFDIR else { return Int(status.st_size) }
        guard let folder = opendir(path) else { return 0 }
        defer { closedir(folder) }
        var total = 0
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { total += size(of: path + "/" + name) }
        }
        return total
    }
}
