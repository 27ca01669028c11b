/// `table-total`: the cells of a row or column must add up to its total. A table shows by its other rows and columns that its total is
/// a sum; only then is one that does not add up at fault.
struct TableTotals {
    static func findings(in table: TableReading) -> [NumberFinding] {
        table.isRounded ? [] : columns(table) + rows(table)
    }

    private static func columns(_ table: TableReading) -> [NumberFinding] {
        guard table.totalRows.count == 1, let total = table.totalRows.first, table.parts.count > 1, !hasPartsOfParts(table) else {
            return []
        }
        let sums = table.columns.dropFirst().compactMap { column -> Sum? in
            guard !table.isShare(column: column), let said = table.value(total, column).amount else { return nil }
            return Sum(table.parts.map { table.value($0, column) }, said: said, row: total, column: column)
        }
        return faults(sums, table, isCertain: hasPlainTotal(table.label(ofRow: total))) + shares(table, total)
    }

    /// A column of shares under which a total of 100% is printed.
    private static func shares(_ table: TableReading, _ total: Int) -> [NumberFinding] {
        guard hasPlainTotal(table.label(ofRow: total)), TablePercentages.findings(in: table).isEmpty else { return [] }
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

    private static func rows(_ table: TableReading) -> [NumberFinding] {
        let totals = table.columns.dropFirst().filter { table.isTotal(column: $0) }
        guard totals.count == 1, let total = totals.first else { return [] }
        let sums = table.values.indices.compactMap { row -> Sum? in
            guard let said = table.value(row, total).amount else { return nil }
            let parts = table.columns.dropFirst().filter { $0 != total && !table.isShare(column: $0) }.map { table.value(row, $0) }
            return parts.count > 1 ? Sum(parts.filter { $0 != .words }, said: said, row: row, column: total) : nil
        }
        return faults(sums, table, isCertain: hasPlainTotal(table.label(ofColumn: total)))
    }

    private struct Sum {
        let parts: [ExactRatio]
        let said: ExactRatio
        let row: Int
        let column: Int

        /// Nil where a part is missing or no count: then nothing can be said of the sum.
        init?(_ cells: [CellValue], said: ExactRatio, row: Int, column: Int) {
            let parts = cells.compactMap(\.amount)
            guard parts.count == cells.count, parts.count > 1 else { return nil }
            (self.parts, self.said, self.row, self.column) = (parts, said, row, column)
        }

        var sum: ExactRatio { parts.reduce(ExactRatio(0), +) }
        var agrees: Bool { sum == said }
    }

    private static func faults(_ sums: [Sum], _ table: TableReading, isCertain: Bool) -> [NumberFinding] {
        let agreeing = sums.count(where: \.agrees)
        guard agreeing * 2 >= sums.count && agreeing > 0 || isCertain && sums.count == 1 else { return [] }
        return sums.filter { !$0.agrees }.map { sum in
            let addition = sum.parts.map(\.plain).joined(separator: " + ")
            return table.finding(
                sum.row, sum.column, "table-total", "\(addition) is \(sum.sum.plain), and the total is given as \(sum.said.plain)",
                right: sum.sum.plain)
        }
    }

    /// `Total`, `All authorities`, but not `Total respondents`, who may have given several answers.
    private static func hasPlainTotal(_ label: String) -> Bool {
        let words = Set(Lexer.tokens(of: label).map(\.lower))
        return words.contains { $0.hasPrefix("total") }
            && words.isDisjoint(with: ["respondents", "people", "unique", "different", "unduplicated", "base"])
    }
}
