import Glibc

/// A path that stays true when the process goes elsewhere; the path itself when nothing is there.
func absolute(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
}
