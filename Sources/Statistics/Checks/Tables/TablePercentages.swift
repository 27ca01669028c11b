/// `table-percentage`: a percentage in a table must be what the counts beside it give. Which count and which base a column of
/// percentages speaks of is what fits most of its rows; the rows that do not fit are at fault.
struct TablePercentages {
    let table: TableReading

    static func findings(in table: TableReading) -> [NumberFinding] {
        let found = TablePercentages(table: table).findings
        guard found.isEmpty, table.values.count > 1, table.columns.count > 1 else { return found }
        return TablePercentages(table: table.turned).findings
    }

    private var findings: [NumberFinding] { table.columns.flatMap { findings(in: $0) } }

    private func findings(in column: Int) -> [NumberFinding] {
        let told = table.values.indices.compactMap { row in table.percentage(row, column).map { (row: row, percentage: $0) } }
        guard !told.isEmpty else { return [] }
        let fits = schemes(column).map { scheme in
            (scheme, told.compactMap { reading($0.row, column, $0.percentage, scheme) })
        }
        guard let best = fits.max(by: { score($0.1) < score($1.1) }), isShown(best.1, best.0, rivals: fits.map(\.1)) else {
            return []
        }
        return best.1.filter { !$0.agrees }.map { reading in
            let said = "\(reading.count) of \(reading.base) is \(reading.right)"
            return table.finding(reading.row, column, "table-percentage", said, right: reading.right)
        }
    }

    /// Where the count of a percentage stands, and where its base.
    private struct Scheme {
        enum Base { case column(Int), total(Int), stated(Int), inCell }
        let count: Int
        let base: Base
    }

    private struct Reading {
        let row: Int
        let count: Int
        let base: Int
        let right: String
        let agrees: Bool
    }

    private func schemes(_ column: Int) -> [Scheme] {
        let counts = table.columns.filter { other in
            other == column
                || other > 0 && !table.isShare(column: other)
                    && table.values.contains { $0.indices.contains(other) && isCount($0[other]) }
        }
        return counts.flatMap { count -> [Scheme] in
            let columns = counts.filter { $0 != count && $0 != column }.map { Scheme.Base.column($0) }
            let totals = table.totalRows.filter { table.value($0, count).count != nil }.map { Scheme.Base.total($0) }
            let stated = table.statedBases(column: column).map { Scheme.Base.stated($0) }
            return (columns + totals + stated + (count == column ? [.inCell] : [])).map { Scheme(count: count, base: $0) }
        }
    }

    private func isCount(_ value: CellValue) -> Bool { if case .count = value { true } else { false } }

    private func reading(_ row: Int, _ column: Int, _ percentage: WrittenNumber, _ scheme: Scheme) -> Reading? {
        guard let count = table.value(row, scheme.count).count, let base = base(row, scheme), base > 0, count <= base else {
            return nil
        }
        let share = ExactRatio(count, base)
        return Reading(
            row: row, count: count, base: base, right: share.percentage(decimals: percentage.decimals),
            agrees: Band.percentage(percentage).contains(share))
    }

    private func base(_ row: Int, _ scheme: Scheme) -> Int? {
        switch scheme.base {
        case .column(let column): table.value(row, column).count
        case .total(let total): table.value(total, scheme.count).count
        case .stated(let base): base
        case .inCell: if case .share(_, let base, _) = table.value(row, scheme.count) { base } else { nil }
        }
    }

    private func score(_ readings: [Reading]) -> Int { readings.count(where: \.agrees) }

    /// Most rows agree; or there is one row and one way to read it.
    private func isShown(_ readings: [Reading], _ scheme: Scheme, rivals: [[Reading]]) -> Bool {
        let agreeing = score(readings)
        if case .column(let base) = scheme.base, !table.isBase(column: base), !isNamed(base, by: readings) {
            return agreeing > 1 && agreeing * 2 >= readings.count
        }
        if agreeing > 0 { return agreeing * 2 >= readings.count }
        return readings.count == 1 && rivals.count(where: { !$0.isEmpty }) == 1
    }

    /// A column of shares names its base: `Share of tested`.
    private func isNamed(_ base: Int, by readings: [Reading]) -> Bool {
        let name = Lexicon.stems(of: table.label(ofColumn: base))
        return !name.isEmpty
            && table.columns.contains {
                table.isShare(column: $0) && name.isSubset(of: Lexicon.stems(of: table.label(ofColumn: $0)))
            }
    }
}
