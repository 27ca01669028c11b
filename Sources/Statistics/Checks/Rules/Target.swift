/// What a target asks of a number: `at least 50%`, `no more than 12`, `90%`, which means at least.
struct Target {
    let number: TypedNumber
    let isLimit: Bool

    /// - Parameter isLimit: true where its words say that it is not to be passed: `a ceiling of 12`.
    init?(_ number: TypedNumber, isLimit: Bool = false) {
        guard number.unit != nil || number.isFraction, !number.isRange else { return nil }
        if number.hedge == .around || number.hedge == .nearly { return nil }
        self.number = number
        self.isLimit = isLimit || number.hedge == .under || number.hedge == .atMost
    }

    /// Whether an actual of the same kind meets it; nil where they cannot be compared.
    func isMet(by actual: TypedNumber) -> Bool? {
        guard let order = order(of: actual) else { return nil }
        return switch number.hedge {
        case .under: order == .below
        case .over, .justOver: order == .above
        default: isLimit ? order != .above : order != .below
        }
    }

    /// Whether what is said of an actual is true of it.
    func agrees(with claim: StatusWord.Claim, of actual: TypedNumber) -> Bool? {
        switch claim {
        case .met: isMet(by: actual)
        case .missed: isMet(by: actual).map { !$0 }
        case .above: order(of: actual).map { $0 == .above }
        case .below: order(of: actual).map { $0 == .below }
        }
    }

    private func order(of actual: TypedNumber) -> ClaimLimit.Comparison? {
        guard let value = Target.value(actual, like: number), let goal = Target.value(number, like: number) else { return nil }
        return value < goal ? .below : goal < value ? .above : .equal
    }

    private static func value(_ number: TypedNumber, like target: TypedNumber) -> ExactRatio? {
        switch (number.kind, target.kind) {
        case (.fraction(let base), .percentage): ExactRatio(number.value.numerator, base)
        case (.fraction(let base), .fraction(let other)) where base == other: number.value
        case (.fraction, .count): number.value
        case (.quantifier(let base?), .percentage) where number.value == ExactRatio(1) && base > 0: ExactRatio(1)
        default: number.unit != nil && number.unit == target.unit ? number.value : nil
        }
    }
}
