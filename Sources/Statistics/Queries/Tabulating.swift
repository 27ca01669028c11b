extension DatasetQuery {
    /// The counts of the only variable.
    func tabulation() throws(QueryRefusal) -> Tabulation {
        guard let column = columns.first, columns.count == 1 else { throw .unfit(why: "a distribution is of one variable") }
        guard query.categories.isEmpty else { throw .unfit(why: "a distribution shows every answer: leave the answers out") }
        guard case .number = column.variable.kind else { return column.tabulation(passes: passes, outside: outside) }
        throw .unfit(why: "'\(column.variable.key)' is a number and has no list of answers")
    }
}

extension Column {
    /// One byte a unit: 0 where there is an answer, or the missing code.
    func answeredStates() -> [UInt8] {
        switch cells {
        case .codes(let codes): codes.map { Missing(code: $0) == nil ? 0 : $0 }
        case .choices(let vectors): (vectors.first ?? []).map { Missing(code: $0) == nil ? 0 : $0 }
        case .numbers(_, let missing): missing
        }
    }

    /// Counts by category and by missing state.
    ///
    /// - Parameters:
    ///   - passes: one a row: whether it is counted.
    ///   - outside: units without a row.
    func tabulation(passes: [Bool], outside: [Missing: Int]) -> Tabulation {
        var missing = outside
        var answered = 0
        for (state, passes) in zip(answeredStates(), passes) where passes {
            if let reason = Missing(code: state) { missing[reason, default: 0] += 1 } else { answered += 1 }
        }
        return Tabulation(variable: variable, counts: counts(passes: passes), answered: answered, missing: missing)
    }

    private func counts(passes: [Bool]) -> [Int] {
        switch cells {
        case .codes(let codes):
            var histogram = [Int](repeating: 0, count: 256)
            for (code, passes) in zip(codes, passes) where passes { histogram[Int(code)] += 1 }
            return Array(histogram.prefix(variable.categories.count))
        case .choices(let vectors):
            return vectors.map { vector in zip(vector, passes).reduce(0) { $0 + ($1.0 == 1 && $1.1 ? 1 : 0) } }
        case .numbers:
            return variable.categories.map { _ in 0 }
        }
    }
}
