/// A quantity found in a sentence.
struct TypedNumber: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case count
        /// Band and value are shares, between 0 and 1.
        case percentage
        /// Band and value are counts.
        case fraction(base: Int)
        /// The size of a base: `(12 total)`, `n = 25`.
        case total
        /// Band and value are shares: `most`, `all 19`, `a third of the 12`.
        case quantifier(base: Int?)
        /// Percentage points, signed as written.
        case points
        /// Money, a time, a mean: a value of its own unit, which counts nothing.
        case measure(unit: String)
        /// Not a quantity: a date, a reference, a scale label.
        case exempt
    }

    let kind: Kind
    /// Places of its tokens in the sentence.
    let tokens: Range<Int>
    /// As written; of a range, its lower end.
    let value: ExactRatio
    let band: Band
    let decimals: Int
    let hedge: Hedge?
    /// True for `15 to 20`.
    let isRange: Bool

    init(
        _ kind: Kind, _ tokens: Range<Int>, value: ExactRatio = ExactRatio(0), band: Band? = nil, decimals: Int = 0,
        hedge: Hedge? = nil, isRange: Bool = false
    ) {
        self.kind = kind
        self.tokens = tokens
        self.value = value
        self.band = band ?? .exactly(value)
        self.decimals = decimals
        self.hedge = hedge
        self.isRange = isRange
    }
}

extension TypedNumber {
    var isPlain: Bool { hedge == nil && !isRange }
    var base: Int? {
        switch kind {
        case .fraction(let base): base
        case .quantifier(let base): base
        default: nil
        }
    }
    var isFraction: Bool { if case .fraction = kind { true } else { false } }
    var isQuantifier: Bool { if case .quantifier = kind { true } else { false } }

    /// True of what a sentence counts or shares out.
    var isQuantity: Bool {
        switch kind {
        case .measure, .exempt: false
        default: true
        }
    }

    /// What two values must share to be compared: `%`, `£`, `day`, nothing for plain numbers; nil for what is no single value.
    var unit: String? {
        switch kind {
        case .percentage: "%"
        case .count: ""
        case .measure(let unit): unit
        case .quantifier(nil): isShare ? "%" : nil
        default: nil
        }
    }

    /// True of a share in words, `three quarters`, `nine in ten`, that is neither all nor none.
    var isShare: Bool { isQuantifier && ExactRatio(0) < value && value < ExactRatio(1) && band.lower != nil && band.upper != nil }

    /// The whole number as written, nil where it has decimals.
    var integer: Int? { value.denominator == 1 ? value.numerator : nil }

    /// The share that it states: of a percentage or quantifier its band, of a fraction the counts over the base.
    var share: Band? {
        switch kind {
        case .percentage, .quantifier: return band
        case .fraction(let base):
            func over(_ end: ExactRatio?) -> ExactRatio? { end.map { $0 * ExactRatio(1, base) } }
            return Band(from: over(band.lower), to: over(band.upper), isLowerIn: band.isLowerIn, isUpperIn: band.isUpperIn)
        case .count, .total, .points, .measure, .exempt: return nil
        }
    }

    /// What a change or a comparison is read from: of a fraction its share.
    var comparable: ExactRatio {
        if case .fraction(let base) = kind { ExactRatio(value.numerator, base) } else { value }
    }

    /// True where one is of the same unit as the other.
    func isLike(_ other: TypedNumber) -> Bool {
        if isFraction && other.isFraction { return true }
        guard let unit, let second = other.unit else { return false }
        // `from 27 days to 30`: a unit is not said twice.
        return unit == second || second.isEmpty && isUnitLeftOut(unit) || unit.isEmpty && isUnitLeftOut(second)
    }

    private func isUnitLeftOut(_ unit: String) -> Bool { !unit.isEmpty && !"%£€$".contains(unit) }

    /// As a message says it.
    var written: String {
        switch kind {
        case .fraction(let base): "\(value.number()) of \(base)"
        case .percentage, .quantifier: value.percentage(decimals: decimals)
        case .measure(let unit) where "£€$".contains(unit): unit + value.number(decimals: decimals)
        default: value.number(decimals: decimals)
        }
    }

    /// True where one can stand above the other: of one kind, and shares of one base.
    func isComparable(with other: TypedNumber) -> Bool {
        switch (kind, other.kind) {
        case (.count, .count), (.percentage, .percentage), (.fraction, .count), (.count, .fraction): true
        case (.fraction(let base), .fraction(let second)): base == second
        default: false
        }
    }

    /// The same number read with a hedge before it.
    func hedged(_ hedge: Hedge, from start: Int) -> TypedNumber {
        let slack: ExactRatio
        switch kind {
        case .percentage, .quantifier: slack = ExactRatio(5, 100)
        case .points: slack = ExactRatio(1)
        default: slack = value < ExactRatio(10) ? ExactRatio(1) : value * ExactRatio(1, 10)
        }
        return TypedNumber(
            kind, start..<tokens.upperBound, value: value, band: hedge.band(value, slack: slack), decimals: decimals, hedge: hedge,
            isRange: isRange)
    }
}
