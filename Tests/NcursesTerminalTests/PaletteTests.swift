import TerminalUI
import Testing

@testable import NcursesTerminal

@Suite("One palette for dark and light")
struct PaletteTests {
    /// Relative luminance after WCAG 2.2.
    private func luminance(_ color: Int) -> Double {
        func linear(_ shift: Int) -> Double {
            let share = Double((color >> shift) & 0xFF) / 255
            return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0)
    }

    /// A root taken by halving: the tests get along without a mathematics library.
    private func power(_ base: Double, _ exponent: Double) -> Double {
        // base^2.4 = (base^12)^(1/5)
        precondition(exponent == 2.4)
        var twelfth = 1.0
        for _ in 0..<12 { twelfth *= base }
        var (low, high) = (0.0, 1.0)
        for _ in 0..<200 {
            let middle = (low + high) / 2
            if middle * middle * middle * middle * middle < twelfth { low = middle } else { high = middle }
        }
        return low
    }

    private func contrast(_ first: Int, _ second: Int) -> Double {
        let (a, b) = (luminance(first), luminance(second))
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    /// xterm's cube (16 to 231) and grays (232 to 255).
    private func xterm(_ number: Int) -> Int {
        if number >= 232 { return (8 + (number - 232) * 10) * 0x010101 }
        let steps = [0, 95, 135, 175, 215, 255]
        let index = number - 16
        return steps[index / 36] << 16 | steps[index / 6 % 6] << 8 | steps[index % 6]
    }

    @Test("the formula is WCAG's")
    func formula() {
        #expect(abs(contrast(0x000000, 0xFFFFFF) - 21) < 0.001)
        #expect(abs(contrast(0x777777, 0xFFFFFF) - 4.478) < 0.001)
    }

    @Test("each tone can be read on either background", arguments: [0x000000, 0x14161B, 0xFBFBF8, 0xFFFFFF])
    func contrast(background: Int) {
        for role in Role.allCases where role != .text {
            for depth in [ColorDepth.indexed, .direct] {
                guard let number = Palette.look(role, depth: depth, canDim: true).color else {
                    Issue.record("\(role) has no colour")
                    continue
                }
                let color = depth == .indexed ? xterm(Int(number)) : Int(number)
                let ratio = contrast(color, background)
                #expect(ratio >= 3.9, "\(role) \(depth) on \(String(background, radix: 16)): \(ratio)")
            }
        }
    }

    @Test("text keeps the terminal's own colour, and without colours nobody gets one")
    func ownColor() {
        for depth in ColorDepth.allCases { #expect(Palette.look(.text, depth: depth, canDim: true) == RoleLook()) }
        for role in Role.allCases { #expect(Palette.look(role, depth: .none, canDim: true).color == nil) }
    }

    @Test("the roles differ from one another")
    func differences() {
        for depth in [ColorDepth.eight, .indexed, .direct] {
            let looks = Role.allCases.map { Palette.look($0, depth: depth, canDim: true) }
            for (index, look) in looks.enumerated() { #expect(!looks[..<index].contains(look)) }
        }
    }

    @Test(
        "depths by terminfo's count",
        arguments: [
            (-1, ColorDepth.none), (0, .none), (8, .eight), (16, .eight), (88, .eight), (256, .indexed),
            (1 << 24, .direct),
        ])
    func depth(colors: Int, depth: ColorDepth) { #expect(ColorDepth(colors: colors) == depth) }
}
