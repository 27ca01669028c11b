/// The linear combinations of some integer rows, kept as a reduced basis (Gauss-Jordan elimination over exact fractions).
struct RowSpace {
    /// Basis rows with their pivot columns; each pivot is 1 and alone in its column.
    private var basis: [(pivot: Int, row: [Fraction])] = []

    init(_ rows: [[Int]]) throws(Fraction.Overflow) {
        for row in rows {
            let rest = try reduced(row.map { Fraction($0) })
            guard let pivot = rest.firstIndex(where: { !$0.isZero }) else { continue }
            try insert(rest, pivot: pivot)
        }
    }

    /// Whether a row is a linear combination of the rows given.
    func contains(_ row: [Int]) throws(Fraction.Overflow) -> Bool {
        try reduced(row.map { Fraction($0) }).allSatisfy { $0.isZero }
    }

    private func reduced(_ row: [Fraction]) throws(Fraction.Overflow) -> [Fraction] {
        var rest = row
        for (pivot, other) in basis where !rest[pivot].isZero {
            rest = try RowSpace.subtract(other, times: rest[pivot], from: rest)
        }
        return rest
    }

    private mutating func insert(_ row: [Fraction], pivot: Int) throws(Fraction.Overflow) {
        var scaled: [Fraction] = []
        for value in row { scaled.append(try value.divided(by: row[pivot])) }
        for index in basis.indices where !basis[index].row[pivot].isZero {
            basis[index].row = try RowSpace.subtract(scaled, times: basis[index].row[pivot], from: basis[index].row)
        }
        basis.append((pivot, scaled))
    }

    private static func subtract(
        _ row: [Fraction], times factor: Fraction, from other: [Fraction]
    ) throws(Fraction.Overflow) -> [Fraction] {
        var result: [Fraction] = []
        for index in other.indices {
            result.append(row[index].isZero ? other[index] : try other[index].minus(factor.times(row[index])))
        }
        return result
    }
}
