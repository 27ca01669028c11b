/// Sums of money: `£12,500`, `£4.2m`, `€3 million`.
struct MoneyScanner {
    private static let scales = [
        "million": 1_000_000, "m": 1_000_000, "billion": 1_000_000_000, "bn": 1_000_000_000, "thousand": 1_000, "k": 1_000,
    ]
    /// Beyond this nothing is read as a sum, so that no product in a check can overflow.
    private static let limit = 1_000_000_000

    static func scan(_ sentence: Sentence, _ index: Int) -> TypedNumber? {
        guard let sign = sentence.token(index), sign.isSymbol("£€$"), let token = sentence.token(index + 1) else { return nil }
        if let number = token.number {
            let scale = scales[sentence.word(index + 2)]
            return sum(sign.text, number, scale: scale ?? 1, index..<(scale == nil ? index + 2 : index + 3))
        }
        guard let (digits, scale) = joined(token) else { return nil }
        return sum(sign.text, digits, scale: scale, index..<index + 2)
    }

    /// `4.2m`, one token.
    private static func joined(_ token: TextToken) -> (WrittenNumber, Int)? {
        let letters = String(token.lower.reversed().prefix { $0.isLetter }.reversed())
        guard let scale = scales[letters], let number = Lexer.tokens(of: String(token.text.dropLast(letters.count))).first?.number
        else {
            return nil
        }
        return (number, scale)
    }

    private static func sum(_ sign: String, _ number: WrittenNumber, scale: Int, _ tokens: Range<Int>) -> TypedNumber {
        let value = ExactRatio(number.mantissa * scale, number.power)
        guard value < ExactRatio(limit) else { return TypedNumber(.exempt, tokens) }
        // Of 4.2 million the next digit is not told.
        let half = ExactRatio(scale, 2 * number.power)
        let band = scale > 1 ? Band(from: value - half, to: value + half, isUpperIn: false) : nil
        return TypedNumber(.measure(unit: sign), tokens, value: value, band: band, decimals: scale > 1 ? 0 : number.decimals)
    }
}
