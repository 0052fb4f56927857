import TerminalUI

/// How many colors a terminal can show.
enum ColorDepth: Sendable, Equatable, CaseIterable {
    case none
    /// The eight of ECMA-48, whose real tones are up to the terminal.
    case eight
    /// xterm's 256: a fixed cube of colors and grays from number 16 on.
    case indexed
    /// Red, green and blue as one number of 24 bits.
    case direct

    /// - Parameter colors: terminfo's count.
    init(colors: Int) {
        switch colors {
        case ..<8: self = .none
        case ..<256: self = .eight
        case 256: self = .indexed
        default: self = .direct
        }
    }
}

/// How a role looks at some depth: a color on the terminal's own background, and emphasis.
struct RoleLook: Sendable, Equatable {
    /// The color's number, or nothing for the terminal's own text color.
    var color: Int32?
    var isBold = false
    var isDim = false
}

/// One palette for dark and for light backgrounds, since a program cannot know which it is on.
///
/// The tones of 256 and of direct color are chosen so that each keeps a contrast of 3.9 or more (WCAG 2.2, relative
/// luminance) against black, #14161B, #FBFBF8 and white; that leaves relative luminances from 0.176 to 0.209.
enum Palette {
    /// - Parameter canDim: whether the terminal can show dim text beside colors.
    static func look(_ role: Role, depth: ColorDepth, canDim: Bool) -> RoleLook {
        switch depth {
        case .none: monochrome(role)
        case .eight: basic(role, canDim: canDim)
        case .indexed: RoleLook(color: indexed(role))
        case .direct: RoleLook(color: direct(role))
        }
    }

    private static func monochrome(_ role: Role) -> RoleLook {
        switch role {
        // Better and worse have their own glyphs on the screen, so they need no look of their own.
        case .text, .better, .worse: RoleLook()
        case .muted: RoleLook(isDim: true)
        case .accent: RoleLook(isBold: true)
        }
    }

    private static func basic(_ role: Role, canDim: Bool) -> RoleLook {
        switch role {
        case .text: RoleLook()
        case .muted: RoleLook(isDim: canDim)
        // Plain blue is unreadable on black; bold brightens it where the eight tones are dark (the Linux console, xterm).
        case .accent: RoleLook(color: 4, isBold: true)
        case .better: RoleLook(color: 2)
        case .worse: RoleLook(color: 1)
        }
    }

    /// Numbers of xterm's cube and grays.
    private static func indexed(_ role: Role) -> Int32? {
        switch role {
        case .text: nil
        case .muted: 243
        case .accent: 31
        case .better: 64
        case .worse: 131
        }
    }

    private static func direct(_ role: Role) -> Int32? {
        switch role {
        case .text: nil
        case .muted: 0x767676
        case .accent: 0x007EBD
        case .better: 0x3B8520
        case .worse: 0xD0433C
        }
    }
}
