/// Counts `x ≥ 0` with `A x = b`: an exact simplex on fractions, with Bland's rule, which cannot cycle (R. G. Bland, "New finite
/// pivoting rules for the simplex method", Mathematics of Operations Research 2, 1977). Small systems only.
struct LinearProgram {
    enum Failure: Error { case infeasible }

    /// The least value; nil where there is none, as it falls without end.
    struct Optimum {
        let value: Fraction?
    }

    private var tableau: Tableau
    private let variables: Int

    /// Finds a first solution with one artificial variable a row.
    init(rows: [[Int]], totals: [Int]) throws {
        variables = rows.first?.count ?? 0
        tableau = Tableau(rows: rows, totals: totals, variables: variables)
        let cost = (0..<tableau.width).map { Fraction($0 >= variables ? 1 : 0) }
        guard let least = try tableau.minimise(cost, columns: tableau.width), least.isZero else { throw Failure.infeasible }
        try tableau.driveOutArtificial(variables: variables)
    }

    /// The least value of one variable, or of its negative.
    func minimum(of variable: Int, negated: Bool) throws -> Optimum {
        var tableau = tableau
        let cost = (0..<tableau.width).map { Fraction($0 == variable ? (negated ? -1 : 1) : 0) }
        return Optimum(value: try tableau.minimise(cost, columns: variables))
    }
}

/// Rows of a simplex in canonical form: each has a basic variable with coefficient 1 that stands in no other row.
private struct Tableau {
    var rows: [[Fraction]]
    var totals: [Fraction]
    var basis: [Int]
    let width: Int

    init(rows: [[Int]], totals: [Int], variables: Int) {
        width = variables + rows.count
        self.rows = zip(rows, totals).enumerated().map { index, pair in
            let sign = pair.1 < 0 ? -1 : 1
            return pair.0.map { Fraction(sign * $0) } + rows.indices.map { Fraction($0 == index ? 1 : 0) }
        }
        self.totals = totals.map { Fraction(abs($0)) }
        basis = rows.indices.map { variables + $0 }
    }

    /// Pivots until no column among the first `columns` lowers the cost; nil where the cost falls without end.
    mutating func minimise(_ cost: [Fraction], columns: Int) throws(Fraction.Overflow) -> Fraction? {
        while let entering = try entering(cost, columns: columns) {
            guard let leaving = try leaving(entering) else { return nil }
            try pivot(row: leaving, column: entering)
        }
        var value = Fraction.zero
        for (index, variable) in basis.enumerated() { value = try value.plus(cost[variable].times(totals[index])) }
        return value
    }

    /// Bland: the first column with a negative reduced cost.
    private func entering(_ cost: [Fraction], columns: Int) throws(Fraction.Overflow) -> Int? {
        for column in 0..<columns where !basis.contains(column) {
            var reduced = cost[column]
            for (index, variable) in basis.enumerated() where !rows[index][column].isZero {
                reduced = try reduced.minus(cost[variable].times(rows[index][column]))
            }
            if reduced.isNegative { return column }
        }
        return nil
    }

    /// Bland: the least ratio, and among equals the row whose basic variable comes first.
    private func leaving(_ column: Int) throws(Fraction.Overflow) -> Int? {
        var best: (row: Int, ratio: Fraction)?
        for row in rows.indices where rows[row][column].isPositive {
            let ratio = try totals[row].divided(by: rows[row][column])
            guard let current = best else {
                best = (row, ratio)
                continue
            }
            let difference = try ratio.minus(current.ratio)
            if difference.isNegative || (difference.isZero && basis[row] < basis[current.row]) { best = (row, ratio) }
        }
        return best?.row
    }

    mutating func pivot(row: Int, column: Int) throws(Fraction.Overflow) {
        let divisor = rows[row][column]
        for index in 0..<width where !rows[row][index].isZero { rows[row][index] = try rows[row][index].divided(by: divisor) }
        totals[row] = try totals[row].divided(by: divisor)
        for other in rows.indices where other != row && !rows[other][column].isZero {
            let factor = rows[other][column]
            for index in 0..<width where !rows[row][index].isZero {
                rows[other][index] = try rows[other][index].minus(factor.times(rows[row][index]))
            }
            totals[other] = try totals[other].minus(factor.times(totals[row]))
        }
        basis[row] = column
    }

    /// Swaps artificial variables that are basic at zero for real ones; a row without any is redundant and goes.
    mutating func driveOutArtificial(variables: Int) throws(Fraction.Overflow) {
        for row in rows.indices.reversed() where basis[row] >= variables {
            if let column = (0..<variables).first(where: { !rows[row][$0].isZero }) {
                try pivot(row: row, column: column)
            } else {
                rows.remove(at: row)
                totals.remove(at: row)
                basis.remove(at: row)
            }
        }
    }
}
