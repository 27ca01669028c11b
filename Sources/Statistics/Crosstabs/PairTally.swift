/// Counts two columns against a third in one pass: one count of the three together, parted afterwards, halves the writes that
/// bind the speed.
struct PairTally {
    /// 8,192 counts of four bytes stay in a first-level cache.
    static let mostBits = 13

    private let rows: [UInt8]
    private let first: [UInt8]
    private let second: [UInt8]
    private let rowSlots: CodeSlots
    private let columnSlots: CodeSlots

    /// - Precondition: both questions have as many categories; row and column bits fit `mostBits`.
    init(_ rows: Crosstab.Codes, _ first: Crosstab.Codes, _ second: Crosstab.Codes) {
        self.rows = rows.codes
        self.first = first.codes
        self.second = second.codes
        rowSlots = CodeSlots(categories: rows.categories)
        columnSlots = CodeSlots(categories: first.categories)
    }

    func crosstabs() -> (Crosstab, Crosstab) {
        let bits = columnSlots.bits
        var counts = [UInt32](repeating: 0, count: 1 << (rowSlots.bits + 2 * bits))
        var indexes = [UInt16](repeating: 0, count: tallyBlock)
        rows.withUnsafeBufferPointer { rows in
            first.withUnsafeBufferPointer { first in
                second.withUnsafeBufferPointer { second in
                    counts.withUnsafeMutableBufferPointer { counts in
                        indexes.withUnsafeMutableBufferPointer { indexes in
                            guard let rows = rows.baseAddress, let first = first.baseAddress, let second = second.baseAddress,
                                let counts = counts.baseAddress, let indexes = indexes.baseAddress
                            else { return }
                            tally(rows, first, second, counts, indexes)
                        }
                    }
                }
            }
        }
        let all = 0..<(1 << bits)
        let left = Crosstab(rows: rowSlots, columns: columnSlots) { row, column in
            all.reduce(0) { $0 + Int(counts[((row << bits) + column) << bits + $1]) }
        }
        let right = Crosstab(rows: rowSlots, columns: columnSlots) { row, column in
            all.reduce(0) { $0 + Int(counts[((row << bits) + $1) << bits + column]) }
        }
        return (left, right)
    }

    private func tally(
        _ rows: UnsafePointer<UInt8>, _ first: UnsafePointer<UInt8>, _ second: UnsafePointer<UInt8>,
        _ counts: UnsafeMutablePointer<UInt32>, _ indexes: UnsafeMutablePointer<UInt16>
    ) {
        var start = 0
        while start < self.rows.count {
            let length = min(tallyBlock, self.rows.count - start)
            index(rows + start, first + start, second + start, indexes, length: length)
            var at = 0
            while at &+ 4 <= length {
                counts[Int(indexes[at])] &+= 1
                counts[Int(indexes[at &+ 1])] &+= 1
                counts[Int(indexes[at &+ 2])] &+= 1
                counts[Int(indexes[at &+ 3])] &+= 1
                at &+= 4
            }
            while at < length {
                counts[Int(indexes[at])] &+= 1
                at &+= 1
            }
            start += length
        }
    }

    private func index(
        _ rows: UnsafePointer<UInt8>, _ first: UnsafePointer<UInt8>, _ second: UnsafePointer<UInt8>,
        _ indexes: UnsafeMutablePointer<UInt16>, length: Int
    ) {
        let (lastRow, last, bits) = (rowSlots.last, columnSlots.last, UInt16(columnSlots.bits))
        for at in 0..<length {
            let row = rows[at] &+ CodeSlots.shift
            let (a, b) = (first[at] &+ CodeSlots.shift, second[at] &+ CodeSlots.shift)
            indexes[at] =
                UInt16(truncatingIfNeeded: row < lastRow ? row : lastRow) &<< (2 &* bits)
                | UInt16(truncatingIfNeeded: a < last ? a : last) &<< bits
                | UInt16(truncatingIfNeeded: b < last ? b : last)
        }
    }
}
