/// Says of every cell of a column whether it matches: 1, 0 or its missing code.
struct Matcher {
    let column: Column
    let categories: [String]

    /// - Throws: `unknownCategory` where the column has none of the categories; those of other variables are passed over.
    init(_ column: Column, categories: [String]) throws(QueryRefusal) {
        self.column = column
        self.categories = categories.filter { column.knows($0) }
        if self.categories.isEmpty, let first = categories.first {
            throw QueryRefusal.category(first, of: column.variable)
        }
    }

    /// One byte a unit: 1 matches, 0 does not, or the missing code.
    func states() -> [UInt8] {
        let positions = categories.compactMap { column.variable.position(of: $0) }
        switch column.cells {
        case .codes(let codes): return Matcher.states(of: codes, positions: positions)
        case .choices(let vectors): return Matcher.states(of: vectors, positions: positions)
        case .numbers(let values, let missing):
            let ranges = categories.compactMap { NumberRange($0) }
            return zip(values, missing).map { value, code in
                code != 0 ? code : ranges.contains { $0.contains(value) } ? 1 : 0
            }
        }
    }

    private static func states(of codes: [UInt8], positions: [Int]) -> [UInt8] {
        var table = [UInt8](repeating: 0, count: 256)
        for missing in Missing.allCases { table[Int(missing.code)] = missing.code }
        for position in positions { table[position] = 1 }
        return codes.map { table[Int($0)] }
    }

    private static func states(of vectors: [[UInt8]], positions: [Int]) -> [UInt8] {
        guard let first = positions.first else { return [UInt8](repeating: 0, count: vectors.first?.count ?? 0) }
        var states = vectors[first]
        for position in positions.dropFirst() {
            for row in states.indices where states[row] == 0 { states[row] = vectors[position][row] }
        }
        return states
    }
}

extension Column {
    /// Whether a category, or a range of numbers, can be asked of this column.
    func knows(_ category: String) -> Bool {
        if case .numbers = cells { return NumberRange(category) != nil }
        return variable.position(of: category) != nil
    }
}
