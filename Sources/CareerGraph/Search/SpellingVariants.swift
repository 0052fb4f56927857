/// Other ways to write a word that mean the same: British and American spelling, singular and plural, and the
/// abbreviations of staff lists.
enum SpellingVariants {
    /// The other spellings of a word, the word itself left out, without duplicates.
    static func spellings(of word: String) -> [String] {
        var found: [String] = []
        func add(_ variant: String) {
            if variant != word, !found.contains(variant) { found.append(variant) }
        }
        for (british, american) in stems {
            if word.hasPrefix(british) { add(american + word.dropFirst(british.count)) }
            if word.hasPrefix(american) { add(british + word.dropFirst(american.count)) }
        }
        for (british, american) in endings where word.utf8.count > 4 {
            if word.hasSuffix(british) { add(word.dropLast(british.count) + american) }
            if word.hasSuffix(american) { add(word.dropLast(american.count) + british) }
        }
        return found
    }

    /// The singular of a plural and the plural of a singular, as far as the ending tells.
    static func numbers(of word: String) -> [String] {
        guard word.utf8.count > 2 else { return [] }
        if word.hasSuffix("men") { return [word.dropLast(3) + "man"] }
        if word.hasSuffix("man") { return [word.dropLast(3) + "men", word + "s"] }
        if word.hasSuffix("ies") { return [word.dropLast(3) + "y", String(word.dropLast())] }
        if word.hasSuffix("ss") { return [word + "es"] }
        if word.hasSuffix("s") {
            let shorter = String(word.dropLast())
            return word.hasSuffix("es") ? [shorter, String(word.dropLast(2))] : [shorter]
        }
        if word.hasSuffix("y") { return [word.dropLast() + "ies", word + "s"] }
        if ["x", "z", "ch", "sh"].contains(where: word.hasSuffix) { return [word + "es"] }
        return [word + "s"]
    }

    /// What an abbreviation of job postings stands for.
    static func expansions(of word: String) -> [String] {
        abbreviations.first { $0.short == word }?.long ?? []
    }

    /// Beginnings of words, British and American.
    private static let stems = [
        ("aeroplane", "airplane"), ("aluminium", "aluminum"), ("anaesth", "anesth"), ("archaeo", "archeo"),
        ("armour", "armor"), ("artefact", "artifact"), ("behaviour", "behavior"), ("cheque", "check"),
        ("colour", "color"), ("defence", "defense"), ("draught", "draft"), ("enrolment", "enrollment"),
        ("favour", "favor"), ("flavour", "flavor"), ("fulfilment", "fulfillment"), ("grey", "gray"),
        ("gynaec", "gynec"), ("haem", "hem"), ("harbour", "harbor"), ("honour", "honor"), ("humour", "humor"),
        ("instalment", "installment"), ("jeweller", "jeweler"), ("jewellery", "jewelry"), ("kerb", "curb"),
        ("labour", "labor"), ("licence", "license"), ("manoeuvr", "maneuver"), ("maths", "math"), ("mould", "mold"),
        ("neighbour", "neighbor"), ("odour", "odor"), ("offence", "offense"), ("orthopaed", "orthoped"),
        ("paed", "ped"), ("parlour", "parlor"), ("plough", "plow"), ("practise", "practice"), ("rumour", "rumor"),
        ("sceptic", "skeptic"), ("storey", "story"), ("sulph", "sulf"), ("tumour", "tumor"), ("tyre", "tire"),
        ("vapour", "vapor"), ("woollen", "woolen"),
    ]

    /// Endings of words, British and American. A rule that does not fit a word makes one that no title has.
    private static let endings = [
        ("isation", "ization"), ("isations", "izations"), ("isational", "izational"), ("ise", "ize"),
        ("ised", "ized"), ("iser", "izer"), ("isers", "izers"), ("ising", "izing"), ("yse", "yze"), ("yser", "yzer"),
        ("ysers", "yzers"), ("ysing", "yzing"), ("tre", "ter"), ("tres", "ters"), ("bre", "ber"), ("bres", "bers"),
        ("ogue", "og"), ("ogues", "ogs"), ("gramme", "gram"), ("grammes", "grams"), ("ellor", "elor"),
        ("ellors", "elors"), ("elling", "eling"), ("eller", "eler"), ("ellers", "elers"), ("elled", "eled"),
        ("alling", "aling"), ("aller", "aler"), ("allers", "alers"), ("ageing", "aging"), ("gement", "gment"),
    ]

    private static let abbreviations: [(short: String, long: [String])] = [
        ("acct", ["accountant", "accounting"]), ("asst", ["assistant"]), ("dept", ["department"]),
        ("dr", ["doctor"]), ("engr", ["engineer"]), ("govt", ["government"]), ("intl", ["international"]),
        ("jr", ["junior"]), ("mfg", ["manufacturing"]), ("mgmt", ["management"]), ("mgr", ["manager"]),
        ("mktg", ["marketing"]), ("natl", ["national"]), ("opr", ["operator"]), ("sr", ["senior"]),
        ("supt", ["superintendent"]), ("supv", ["supervisor"]), ("svc", ["service"]), ("svcs", ["services"]),
        ("tchr", ["teacher"]), ("univ", ["university"]),
    ]
}
