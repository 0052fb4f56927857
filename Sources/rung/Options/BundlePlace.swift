import Glibc
import SystemFiles

/// Finds the bundle: where the person says, else where the program itself stands.
enum BundlePlace {
    /// The environment variable that names the bundle's folder; `--data` comes before it.
    static let variable = "RUNG_DATA"
    private static let manifest = "manifest.json"

    /// The folder named by the option, else by ``variable``, else the first of the usual places that holds a bundle.
    ///
    /// A folder that the person names is taken at their word: what is wrong with it, loading says.
    static func find(explicit: String?) throws(Failure) -> String {
        if let explicit { return explicit }
        if let named = ofEnvironment { return named }
        let places = usual
        guard let place = places.first(where: { exists($0 + "/" + manifest) }) else {
            throw .noBundle(looked: places)
        }
        return place
    }

    /// The folder that the environment names; nil where it names none.
    static var ofEnvironment: String? {
        guard let value = getenv(variable), value.pointee != 0 else { return nil }
        return String(cString: value)
    }

    /// Where a bundle is looked for that nobody names.
    static var usual: [String] { usualPlaces(executable: SystemPath.executable) }

    /// Installed (`PREFIX/bin/rung` beside `PREFIX/share/rung/Data`), built in a checkout (`.build/.../rung` below the
    /// folder with `Package.swift`), and last the folder one stands in.
    private static func usualPlaces(executable: String?) -> [String] {
        var places: [String] = []
        if let executable {
            let folder = parent(executable)
            places.append((parent(folder) == "/" ? "" : parent(folder)) + "/share/rung/Data")
            if let package = package(above: folder) { places.append(package + "/Data") }
        }
        return places + ["Data"]
    }

    /// The checkout that a build folder belongs to; nil for an installed program.
    private static func package(above folder: String) -> String? {
        guard folder.split(separator: "/").contains(where: { $0.hasPrefix(".build") }) else { return nil }
        var candidate = folder
        while candidate != "/" {
            if exists(candidate + "/Package.swift") { return candidate }
            candidate = parent(candidate)
        }
        return nil
    }

    private static func exists(_ path: String) -> Bool { FileStatus.of(path) != nil }

    private static func parent(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
        return String(path[..<slash])
    }
}
