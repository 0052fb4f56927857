import CNcurses
import TerminalUI

/// Each role's attributes on this terminal, worked out once.
@MainActor
struct StyleTable {
    /// What ncurses is told.
    struct Look: Equatable {
        var attributes: attr_t
        var pair: Int16
    }

    private let roles: [Look]

    /// - Parameter wantsColour: whether colours are used where there are any.
    init(terminfo: Terminfo, wantsColour: Bool) {
        var depth = ColourDepth.none
        if wantsColour, has_colors(), start_color() == OK {
            depth = ColourDepth(colours: Int(rung_colour_count()))
            // Without this the background would be painted black on a light terminal.
            if use_default_colors() != OK { depth = .none }
        }
        let canDim = StyleTable.canDim(terminfo, depth: depth)
        roles = Role.allCases.map { role in
            let look = Palette.look(role, depth: depth, canDim: canDim)
            var attributes: attr_t = 0
            if look.isBold { attributes |= RUNG_BOLD }
            if look.isDim { attributes |= RUNG_DIM }
            guard let colour = look.colour else { return Look(attributes: attributes, pair: 0) }
            let pair = Int16(role.rawValue) + 1
            init_extended_pair(Int32(pair), colour, -1)
            return Look(attributes: attributes, pair: pair)
        }
    }

    subscript(style: Style) -> Look {
        var look = roles[Int(style.role.rawValue)]
        if style.isBold { look.attributes |= RUNG_BOLD }
        if style.isReversed { look.attributes |= RUNG_REVERSE }
        if style.isUnderlined { look.attributes |= RUNG_UNDERLINE }
        return look
    }

    /// Terminfo's `ncv` names the attributes that do not go with colours; the Linux console's dim text is one of them.
    private static func canDim(_ terminfo: Terminfo, depth: ColourDepth) -> Bool {
        let dimBit = 1 << 4
        return depth == .none || (terminfo.number("ncv") ?? 0) & dimBit == 0
    }
}
