/// What a target asks of a number: `at least 50%`, `no more than 12`, `90%`, which means at least.
struct Target {
    let number: TypedNumber

    init?(_ number: TypedNumber) {
        guard number.kind == .count || number.kind == .percentage || number.isFraction, !number.isRange else { return nil }
        if number.hedge == .around || number.hedge == .nearly { return nil }
        self.number = number
    }

    /// Whether an actual of the same kind meets it; nil where they cannot be compared.
    func isMet(by actual: TypedNumber) -> Bool? {
        guard let value = Target.value(actual, like: number), let goal = Target.value(number, like: number) else { return nil }
        switch number.hedge {
        case .under: return value < goal
        case .atMost: return value <= goal
        case .over, .justOver: return value > goal
        default: return value >= goal
        }
    }

    private static func value(_ number: TypedNumber, like target: TypedNumber) -> ExactRatio? {
        switch (number.kind, target.kind) {
        case (.count, .count), (.percentage, .percentage): number.value
        case (.fraction(let base), .percentage): ExactRatio(number.value.numerator, base)
        case (.fraction(let base), .fraction(let other)) where base == other: number.value
        case (.fraction, .count): number.value
        default: nil
        }
    }
}
