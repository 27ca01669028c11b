/// A sum over some cells of one variable, such as a total, a merged category or a single cell.
public struct PublishedSum: Codable, Hashable, Sendable {
    /// Keys of the cells added up.
    public let cells: Set<String>
    /// False for a sum that is hidden: it is looked for, not built upon.
    public let isPublished: Bool

    public init(cells: Set<String>, isPublished: Bool = true) {
        self.cells = cells
        self.isPublished = isPublished
    }

    private enum CodingKeys: String, CodingKey { case cells, isPublished }

    /// Cells are sorted: a set has no order of its own.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(cells.sorted(), forKey: .cells)
        try container.encode(isPublished, forKey: .isPublished)
    }
}

extension Disclosure {
    /// Hidden cells that the published sums give away exactly: those whose indicator lies in the row space of the sums' indicators
    /// (rule N12 (b)).
    ///
    /// A cell is hidden if it is named in any sum and not published alone.
    ///
    /// - Returns: their keys, sorted. Where the arithmetic outgrows 128 bits every hidden cell is returned, to be safe.
    public static func audit(published sums: [PublishedSum]) -> [String] {
        let cells = Set(sums.flatMap(\.cells)).sorted()
        let shown = Set(sums.filter { $0.isPublished && $0.cells.count == 1 }.flatMap(\.cells))
        let hidden = cells.filter { !shown.contains($0) }
        let rows = sums.filter(\.isPublished).map { sum in cells.map { sum.cells.contains($0) ? 1 : 0 } }
        guard let space = try? RowSpace(rows) else { return hidden }
        return hidden.filter { key in
            let indicator = cells.map { $0 == key ? 1 : 0 }
            return (try? space.contains(indicator)) ?? true
        }
    }

    /// Hidden sums, of any number of cells, that the published ones give away exactly.
    public static func auditSums(_ sums: [PublishedSum]) -> [PublishedSum] {
        let cells = Set(sums.flatMap(\.cells)).sorted()
        let vector = { (sum: PublishedSum) in cells.map { sum.cells.contains($0) ? 1 : 0 } }
        let hidden = sums.filter { !$0.isPublished }
        guard let space = try? RowSpace(sums.filter(\.isPublished).map(vector)) else { return hidden }
        return hidden.filter { (try? space.contains(vector($0))) ?? true }
    }
}
