/// Finds every quantity of a sentence, in order. At each place the first scanner that reads something takes it.
struct NumberScan {
    typealias Scanner = @Sendable (Sentence, Int) -> TypedNumber?

    private static let scanners: [Scanner] = [
        DateScanner.scan, DurationScanner.scan, ReferenceScanner.scan, ScaleScanner.scan, IdiomScanner.scan, MoneyScanner.scan,
        IntervalScanner.scan, TotalScanner.scan,
        PointsScanner.scan, PercentageScanner.scan, RatioScanner.scan, FractionScanner.scan, QuantifierScanner.scan,
        CountScanner.scan,
    ]

    static func numbers(in sentence: Sentence) -> [TypedNumber] {
        var numbers: [TypedNumber] = []
        var index = 0
        while index < sentence.tokens.count {
            guard canStart(sentence.tokens[index]), let found = scanners.lazy.compactMap({ $0(sentence, index) }).first else {
                index += 1
                continue
            }
            let floor = numbers.last?.tokens.upperBound ?? 0
            numbers.append(HedgeReader.reading(found, in: sentence, notBefore: floor))
            index = found.tokens.upperBound
        }
        return numbers
    }

    /// Most words begin no number; asking this first keeps a long text quick.
    private static func canStart(_ token: TextToken) -> Bool {
        switch token.kind {
        case .number: true
        case .symbol: token.isSymbol("£€$+−-–")
        case .word: starts.contains(token.lower) || DateScanner.isMonth(token.lower) || token.text.first?.isNumber == true
        }
    }

    private static let starts = NumberWords.starts.union(QuantifierScanner.starts).union(["n", "base", "total", "sample"])
}
