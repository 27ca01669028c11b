/// The content words of a text, cut to their stems, so that `attended` and `attending` count as one.
struct Lexicon {
    private static let stopWords: Set<String> = [
        "a", "about", "all", "also", "among", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "each", "for",
        "from", "had",
        "has", "have", "how", "in", "into", "is", "it", "its", "more", "most", "no", "none", "not", "of", "on", "only", "or",
        "other", "our",
        "out", "over", "per", "said", "say", "so", "some", "than", "that", "the", "their", "them", "there", "these", "they", "this",
        "those",
        "to", "very", "was", "were", "what", "when", "where", "which", "while", "who", "whom", "will", "with", "cent", "percent",
        "did", "do",
        "both", "one", "i", "you", "he", "she", "my", "your", "me", "him", "his", "her", "it", "we", "us", "can", "may", "such",
        "if", "then", "total", "report", "half", "majority", "every", "up",
    ]

    private static let irregular = [
        "met": "meet", "held": "hold", "ran": "run", "left": "leav", "gave": "giv", "given": "giv", "took": "tak", "taken": "tak",
        "sent": "send",
        "spent": "spend", "made": "mak", "wrote": "writ", "written": "writ", "sold": "sell", "bought": "buy", "won": "win",
        "lost": "los",
        "came": "com", "said": "say", "drew": "draw", "built": "build", "kept": "keep", "paid": "pay", "led": "lead", "saw": "see",
        "seen": "see",
    ]

    static func stems(of text: String) -> Set<String> { stems(of: Lexer.tokens(of: text)) }

    static func stems(of tokens: some Sequence<TextToken>) -> Set<String> {
        Set(tokens.filter { $0.isWord && !stopWords.contains($0.lower) }.map { stem($0.lower) })
    }

    static func stem(_ word: String) -> String {
        if let root = irregular[word] { return root }
        if word.hasSuffix("ings"), word.count > 7 { return stem(String(word.dropLast())) }
        for (ending, replacement) in [("’s", ""), ("'s", ""), ("ies", "y"), ("ing", ""), ("ed", ""), ("es", ""), ("s", "")] {
            if word.hasSuffix(ending), word.count - ending.count >= 4, !word.hasSuffix("ss") {
                let cut = word.dropLast(ending.count) + replacement
                return cut.hasSuffix("e") ? String(cut.dropLast()) : String(cut)
            }
        }
        return word.count > 4 && word.hasSuffix("e") ? String(word.dropLast()) : word
    }
}
