import Statistics

/// SplitMix64 (Steele, Lea and Flood, 2014): the same numbers on every run.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

extension Variable {
    static func of(_ key: String, _ kind: Kind = .single, _ categories: [(String, String)]) -> Variable {
        Variable(key: key, label: key, kind: kind, categories: categories.map { Category(key: $0.0, label: $0.1) })
    }

    static func rating(_ key: String) -> Variable {
        of(key, .rating, [("emerging", "Emerging"), ("developing", "Developing"), ("embedded", "Embedded")])
    }

    static func yesNo(_ key: String) -> Variable { of(key, .single, [("yes", "Yes"), ("no", "No")]) }
}

extension PublishedTotals {
    /// Totals of authorities with 7 of 19 that did not reply, as the interim report prints them.
    static func authorities(_ variable: Variable, _ counts: [Int], unsplit: Int = 0, derived: Set<String> = []) -> PublishedTotals {
        PublishedTotals(
            unit: .authority,
            tabulation: Tabulation(
                variable: variable, counts: counts, answered: 12, missing: [.noReply: 7], unsplit: unsplit, derived: derived),
            citation: Citation(document: "interim-report", table: "Table 2", lines: "67"))
    }

    /// Totals of 25 people whose invitation is not known.
    static func delegates(_ variable: Variable, _ counts: [Int]) -> PublishedTotals {
        PublishedTotals(
            unit: .respondent, tabulation: Tabulation(variable: variable, counts: counts, answered: 25),
            citation: Citation(document: "interim-report", table: "Table 3", lines: "98"))
    }
}

/// Prose of a share of one variable of published totals.
func printed(_ totals: PublishedTotals, _ category: String) throws -> String {
    let query = Query(variables: [totals.tabulation.variable.key], categories: [category])
    return try query.evaluate(on: .totals(totals)).prose()
}
