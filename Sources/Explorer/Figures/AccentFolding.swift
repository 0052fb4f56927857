extension String {
    /// In small letters without Spanish accents, as people type who look for something: `Médicos` as `medicos`.
    var foldedForFinding: String {
        String(lowercased().map { String.plainLetters[$0] ?? $0 })
    }

    private static let plainLetters: [Character: Character] = [
        "á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "ü": "u", "ñ": "n",
    ]
}
