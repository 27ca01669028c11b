/// A published sum over cells, with its value.
public struct KnownSum: Hashable, Sendable {
    public let cells: Set<String>
    public let total: Int

    public init(_ cells: Set<String>, total: Int) {
        self.cells = cells
        self.total = total
    }
}

/// The counts that a hidden cell can have, given what is published.
public struct Feasible: Hashable, Sendable {
    public let cell: String
    public let low: Int
    /// Nil where nothing published bounds it.
    public let high: Int?

    public init(cell: String, low: Int, high: Int?) {
        self.cell = cell
        self.low = low
        self.high = high
    }

    /// Whether the range is wider than a threshold (rule N12 (c)).
    public func isSafe(threshold: Int) -> Bool { high.map { $0 - low > threshold } ?? true }
}

extension Disclosure {
    /// The range of every cell named, by linear programming over non-negative counts that keep the published sums (rule N12 (c)).
    ///
    /// Ends are exact for tables of rows and columns, whose constraints are totally unimodular; for other sums they are rounded
    /// inwards to whole counts.
    ///
    /// - Returns: ranges in the order of the cells' keys. Nil where no counts keep all sums, or the arithmetic outgrows 128 bits.
    public static func ranges(given sums: [KnownSum]) -> [Feasible]? {
        let cells = Set(sums.flatMap(\.cells)).sorted()
        let rows = sums.map { sum in cells.map { sum.cells.contains($0) ? 1 : 0 } }
        guard let program = try? LinearProgram(rows: rows, totals: sums.map(\.total)) else { return nil }
        var ranges: [Feasible] = []
        for (position, cell) in cells.enumerated() {
            guard let low = try? program.minimum(of: position, negated: false),
                let high = try? program.minimum(of: position, negated: true)
            else { return nil }
            ranges.append(Feasible(cell: cell, low: low.value.map(\.ceiling) ?? 0, high: high.value.map { -$0.ceiling }))
        }
        return ranges
    }

    /// Cells whose range is no wider than the scheme's threshold, in the order of their keys; every cell where the sums cannot be
    /// worked with, to be safe.
    ///
    /// - Parameter hidden: the cells that are not published alone.
    public static func unsafe(_ hidden: Set<String>, given sums: [KnownSum], under scheme: Scheme) -> [String] {
        guard let ranges = ranges(given: sums) else { return hidden.sorted() }
        let safe = ranges.filter { $0.isSafe(threshold: scheme.threshold) }.map(\.cell)
        let named = Set(sums.flatMap(\.cells))
        return hidden.filter { named.contains($0) && !safe.contains($0) }.sorted()
    }
}
