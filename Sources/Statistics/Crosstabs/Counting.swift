extension Crosstab {
    /// A column of codes with its number of categories.
    public struct Codes: Sendable {
        public let codes: [UInt8]
        public let categories: Int

        /// - Parameter codes: `0..<categories` or `Missing.code`; other bytes are left out of every count.
        public init(_ codes: [UInt8], categories: Int) {
            self.codes = codes
            self.categories = categories
        }
    }

    /// Counts one column against another.
    ///
    /// - Precondition: columns of one length; at most 250 categories each.
    public static func count(_ rows: Codes, by columns: Codes) -> Crosstab { count(rows, by: [columns])[0] }

    /// Counts several columns against the same one, two a pass where they are small enough.
    public static func count(_ rows: Codes, by questions: [Codes]) -> [Crosstab] {
        precondition(questions.allSatisfy { $0.codes.count == rows.codes.count }, "columns of one length")
        var tables = [Crosstab?](repeating: nil, count: questions.count)
        let slots = CodeSlots(categories: rows.categories)
        var waiting: Int?
        for (position, question) in questions.enumerated() {
            guard slots.bits + 2 * CodeSlots(categories: question.categories).bits <= PairTally.mostBits else {
                tables[position] = SingleTally(rows, question).crosstab()
                continue
            }
            if let first = waiting, questions[first].categories == question.categories {
                let pair = PairTally(rows, questions[first], question).crosstabs()
                (tables[first], tables[position]) = (pair.0, pair.1)
                waiting = nil
            } else {
                if let first = waiting { tables[first] = SingleTally(rows, questions[first]).crosstab() }
                waiting = position
            }
        }
        if let first = waiting { tables[first] = SingleTally(rows, questions[first]).crosstab() }
        return tables.compactMap { $0 }
    }

    /// Keeps the slots that count.
    init(rows: CodeSlots, columns: CodeSlots, slots: (Int, Int) -> Int) {
        let counts = rows.counted.flatMap { row in columns.counted.map { slots(row, $0) } }
        self.init(rowCategories: rows.categories, columnCategories: columns.categories, counts: counts)
    }
}

/// Rows whose indexes are worked out at once, by a loop that the compiler turns into vector code, before they are counted.
let tallyBlock = 4096
