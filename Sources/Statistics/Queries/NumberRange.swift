/// Whole numbers as a query names them: `3`, `>=2`, `<=4`, `>1`, `<5`.
struct NumberRange: Hashable {
    let low: Int64
    let high: Int64

    init?(_ text: String) {
        let digits = text.drop { "<>= ".contains($0) }
        guard let number = Int64(digits) else { return nil }
        switch text.dropLast(digits.count).filter({ $0 != " " }) {
        case "", "=": (low, high) = (number, number)
        case ">=": (low, high) = (number, .max)
        case "<=": (low, high) = (.min, number)
        case ">" where number < .max: (low, high) = (number + 1, .max)
        case "<" where number > .min: (low, high) = (.min, number - 1)
        default: return nil
        }
    }

    func contains(_ number: Int64) -> Bool { low <= number && number <= high }
}
