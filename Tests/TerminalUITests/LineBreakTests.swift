import Testing

@testable import TerminalUI

/// Where lines may end, in the notation of Unicode's LineBreakTest.txt: `÷` where one may, `×` where none may.
struct LineBreakTests {
    @Test(arguments: [
        // Ideographs, kana: at each of them.
        "护÷士÷照÷顾÷病÷人", "か÷な÷カ÷ナ",
        // No line begins with what closes, or ends with what opens.
        "病÷人×，÷给÷药×。", "（×护÷士×）÷照", "《×书×》÷和", "好×！×？÷吗",
        // Nor with a small kana, a long vowel, a mark of iteration.
        "キ×ャ÷リ÷ア", "コ×ー÷ス", "人×々÷の", "護÷士×・÷医",
        // Blanks belong to the line before.
        "护÷士× ÷人", "（× × ×护÷士", "。× ÷人",
        // Words and numbers of other scripts stay whole; a line may end beside them.
        "用÷E×x×c×e×l÷做", "第÷3×9×,×4×3×0÷元", "付÷$×3×9×.×5÷元", "占÷5×0×%÷的", "约÷3÷年", "5×0×％÷的",
        "E×x×c×e×l× ÷表", "a×(×b×)÷人", "人÷(×b×)÷人", "1×/×2÷的", "(×1×)×%÷的",
        // Quotation marks: with what they enclose, and apart where both sides are East Asian.
        "说÷“×你÷好×”÷了", "说×\"×你÷好×\"×了", "«×a×»",
        // Dashes and ellipses.
        "好×…×…÷人", "好÷—×—÷人", "人×-÷人", "a× ÷-×b÷人",
        // Nothing parts at a no-break space or a word joiner.
        "3×\u{A0}×年", "人×\u{2060}×人",
        // Hangul ends lines at its blanks.
        "간×호×사× ÷人",
    ])
    func linesEndWhereUnicodeSays(marked: String) {
        let signs: Set<Character> = ["÷", "×"]
        let characters = marked.filter { !signs.contains($0) }
        let breaks = LineBreaks(Array(characters))
        var found = ""
        for (index, character) in characters.enumerated() {
            if index > 0 { found += breaks.isOpportunity(before: index) ? "÷" : "×" }
            found.append(character)
        }
        #expect(found == marked)
    }

    @Test func chineseFillsItsLines() {
        let text = "照顾病人，给药，有变化时叫医生。他们在医院和家里工作。"
        let lines = TextFitting.wrapped(text, to: 11)
        #expect(lines == ["照顾病人，", "给药，有变", "化时叫医", "生。他们在", "医院和家里", "工作。"])
        #expect(lines.allSatisfy { TextFitting.width($0) <= 11 } && lines.joined() == text)
        #expect(TextFitting.wrapped("会用 Excel 和 Word 的人", to: 9) == ["会用", "Excel 和", "Word 的人"])
        #expect(TextFitting.wrapped("一二三四五六七八", to: 4, lines: 2) == ["一二", "三…"])
        #expect(TextFitting.wrapped("", to: 4) == [""])
        #expect(TextFitting.wrapped("人", to: 1) == ["人"])
        #expect(TextFitting.wrapped("人Donaudampfschiff", to: 8) == ["人", "Donaudam", "pfschiff"])
    }

    @Test func otherTextIsBrokenAtBlanksAlone() {
        #expect(TextFitting.wrapped("well-known naïve words", to: 12) == ["well-known", "naïve words"])
        #expect(TextFitting.wrapped("간호사 는 환자", to: 8) == ["간호사", "는 환자"])
    }
}
