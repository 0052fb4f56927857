import Glibc
import TerminalUI

/// The character set of this process.
@MainActor
enum LocaleSettings {
    /// Sets the character set from the environment (`LC_ALL`, `LC_CTYPE`, `LANG`) and says which glyphs it can show.
    ///
    /// Only `LC_CTYPE` is set: numbers and dates stay as they are for the rest of the program.
    static func apply(_ choice: TerminalOptions.Glyphs) -> GlyphSet {
        setlocale(LC_CTYPE, "")
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
}
