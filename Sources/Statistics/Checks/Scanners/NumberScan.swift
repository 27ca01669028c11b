/// Finds every quantity of a sentence, in order. At each place the first scanner that reads something takes it.
struct NumberScan {
    typealias Scanner = @Sendable (Sentence, Int) -> TypedNumber?

    private static let scanners: [Scanner] = [
        DateScanner.scan, ReferenceScanner.scan, ScaleScanner.scan, IdiomScanner.scan, MeasureScanner.scan, TotalScanner.scan,
        PointsScanner.scan, PercentageScanner.scan, RatioScanner.scan, FractionScanner.scan, QuantifierScanner.scan,
        CountScanner.scan,
    ]

    static func numbers(in sentence: Sentence) -> [TypedNumber] {
        var numbers: [TypedNumber] = []
        var index = 0
        while index < sentence.tokens.count {
            guard let found = scanners.lazy.compactMap({ $0(sentence, index) }).first else {
                index += 1
                continue
            }
            let floor = numbers.last?.tokens.upperBound ?? 0
            numbers.append(HedgeReader.reading(found, in: sentence, notBefore: floor))
            index = found.tokens.upperBound
        }
        return numbers
    }
}
