/// `table-total`: the cells of a row or column must add up to its total. A table shows by its other rows and columns that its total is
/// a sum; only then is one that does not add up at fault.
struct TableTotals {
    static func findings(in table: TableReading) -> [NumberFinding] {
        guard !table.isRounded else { return [] }
        let (down, across) = (columns(table), rows(table))
        let sums = down.filter { !isMended($0, by: across) } + across.filter { !isMended($0, by: down) }
        return sums.map { finding($0, table) } + shares(table)
    }

    /// One wrong cell breaks the sum of its row and of its column: where what the one asks for mends the other, it alone is at fault.
    private static func isMended(_ sum: Sum, by others: [Sum]) -> Bool {
        others.contains { other in
            sum.cells.contains { $0 == other.place } && sum.sum - other.said + other.sum == sum.said
        }
    }

    private static func columns(_ table: TableReading) -> [Sum] {
        guard table.totalRows.count == 1, let total = table.totalRows.first, table.parts.count > 1, !hasPartsOfParts(table) else {
            return []
        }
        let sums = table.columns.dropFirst().compactMap { column -> Sum? in
            guard !table.isShare(column: column), let said = table.value(total, column).amount else { return nil }
            return Sum(table.parts.map { ($0, column) }, table, said: said, row: total, column: column)
        }
        return faults(sums, isCertain: hasPlainTotal(table.label(ofRow: total)))
    }

    /// A column of shares under which a total of 100% is printed.
    private static func shares(_ table: TableReading) -> [NumberFinding] {
        guard table.totalRows.count == 1, let total = table.totalRows.first, table.parts.count > 1, !hasPartsOfParts(table),
            hasPlainTotal(table.label(ofRow: total)), TablePercentages.findings(in: table).isEmpty
        else { return [] }
        return table.columns.dropFirst().compactMap { column in
            let parts = table.parts.compactMap { table.percentage($0, column) }
            guard let said = table.percentage(total, column), said.value == ExactRatio(100), parts.count == table.parts.count,
                parts.count > 1
            else { return nil }
            let sum = parts.reduce(ExactRatio(0)) { $0 + $1.value }
            let off = (sum - said.value).magnitude
            // Each share was rounded by up to half a unit; far off, several answers were allowed.
            guard ExactRatio(parts.count, 2) < off, off < ExactRatio(16) else { return nil }
            let addition = parts.map(\.value.plain).joined(separator: " + ")
            return table.finding(
                total, column, "table-total", "\(addition) is \(sum.plain), and the total is given as 100", right: nil)
        }
    }

    /// A row `of which …` is counted in the one above it.
    private static func hasPartsOfParts(_ table: TableReading) -> Bool {
        table.parts.contains { row in
            let words = Lexer.tokens(of: table.label(ofRow: row)).filter(\.isWord).prefix(2).map(\.lower)
            return words.first == "including" || words == ["of", "which"] || words == ["of", "whom"]
        }
    }

    private static func rows(_ table: TableReading) -> [Sum] {
        let named = table.columns.dropFirst().filter { table.isTotal(column: $0) }
        guard named.count < 2, let total = named.first ?? table.columns.last, total > 2 else { return [] }
        let sums = table.values.indices.compactMap { row -> Sum? in
            guard let said = table.value(row, total).amount else { return nil }
            let parts = table.columns.dropFirst().filter {
                $0 != total && !table.isShare(column: $0) && table.value(row, $0) != .words
            }
            return parts.count > 1 ? Sum(parts.map { (row, $0) }, table, said: said, row: row, column: total) : nil
        }
        // A last column of whatever name that is the sum of the others in most rows is their total.
        guard !named.isEmpty || sums.count(where: { $0.agrees && $0.said > ExactRatio(1) }) > max(1, sums.count / 2) else {
            return []
        }
        return faults(sums, isCertain: hasPlainTotal(table.label(ofColumn: total)))
    }

    private struct Sum {
        struct Place: Equatable {
            let row: Int
            let column: Int
        }

        let cells: [Place]
        let parts: [ExactRatio]
        let said: ExactRatio
        let place: Place

        /// Nil where a part is missing or no count: then nothing can be said of the sum.
        init?(_ cells: [(Int, Int)], _ table: TableReading, said: ExactRatio, row: Int, column: Int) {
            let parts = cells.compactMap { table.value($0, $1).amount }
            guard parts.count == cells.count, parts.count > 1 else { return nil }
            self.cells = cells.map { Place(row: $0, column: $1) }
            (self.parts, self.said, place) = (parts, said, Place(row: row, column: column))
        }

        var sum: ExactRatio { parts.reduce(ExactRatio(0), +) }
        var agrees: Bool { sum == said }
    }

    private static func faults(_ sums: [Sum], isCertain: Bool) -> [Sum] {
        let agreeing = sums.count(where: \.agrees)
        guard agreeing * 2 >= sums.count && agreeing > 0 || isCertain && sums.count == 1 else { return [] }
        return sums.filter { !$0.agrees }
    }

    private static func finding(_ sum: Sum, _ table: TableReading) -> NumberFinding {
        let addition = sum.parts.map(\.plain).joined(separator: " + ")
        return table.finding(
            sum.place.row, sum.place.column, "table-total",
            "\(addition) is \(sum.sum.plain), and the total is given as \(sum.said.plain)", right: sum.sum.plain)
    }

    /// `Total`, `All authorities`, but not `Total respondents`, who may have given several answers.
    private static func hasPlainTotal(_ label: String) -> Bool {
        let words = Set(Lexer.tokens(of: label).map(\.lower))
        return words.contains { $0.hasPrefix("total") }
            && words.isDisjoint(with: ["respondents", "people", "unique", "different", "unduplicated", "base"])
    }
}
