import Glibc
import TerminalUI

/// The character set of this process.
@MainActor
enum LocaleSettings {
    /// Sets the character set from the environment (`LC_ALL`, `LC_CTYPE`, `LANG`) and says which glyphs it can show.
    ///
    /// Only `LC_CTYPE` is set: numbers and dates stay as they are for the rest of the program. A locale that is named
    /// and not installed (`es_MX.UTF-8` on a small system) still tells which characters the terminal shows.
    static func apply(_ choice: TerminalOptions.Glyphs) -> GlyphSet {
        if setlocale(LC_CTYPE, "") == nil, namesUTF8 { setlocale(LC_CTYPE, "C.UTF-8") }
        let isUTF8 = String(cString: nl_langinfo(Int32(CODESET))) == "UTF-8"
        switch choice {
        case .ascii: return .ascii
        case .automatic: return isUTF8 ? .unicode : .ascii
        case .unicode:
            // The C library writes characters beyond ASCII only in a locale that has them.
            if isUTF8 || setlocale(LC_CTYPE, "C.UTF-8") != nil { return .unicode }
            return .ascii
        }
    }

    /// Whether the environment names a locale of UTF-8, by the variable that counts.
    private static var namesUTF8: Bool {
        for variable in ["LC_ALL", "LC_CTYPE", "LANG"] {
            guard let value = getenv(variable), value.pointee != 0 else { continue }
            let name = String(cString: value).lowercased()
            return name.contains(".utf-8") || name.contains(".utf8")
        }
        return false
    }
}
