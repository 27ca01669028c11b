/// Counts one column against another: in blocks, into four count arrays in turn, so that a count need not wait for the one before.
struct SingleTally {
    private let rows: [UInt8]
    private let columns: [UInt8]
    private let rowSlots: CodeSlots
    private let columnSlots: CodeSlots

    init(_ rows: Crosstab.Codes, _ columns: Crosstab.Codes) {
        self.rows = rows.codes
        self.columns = columns.codes
        rowSlots = CodeSlots(categories: rows.categories)
        columnSlots = CodeSlots(categories: columns.categories)
    }

    func crosstab() -> Crosstab {
        let width = 1 << (rowSlots.bits + columnSlots.bits)
        // Padded by a cache line, so that the same cell of two arrays is not a multiple of 4,096 bytes apart.
        let stride = width + 16
        var counts = [UInt32](repeating: 0, count: 4 * stride)
        var indexes = [UInt16](repeating: 0, count: tallyBlock)
        rows.withUnsafeBufferPointer { rows in
            columns.withUnsafeBufferPointer { columns in
                counts.withUnsafeMutableBufferPointer { counts in
                    indexes.withUnsafeMutableBufferPointer { indexes in
                        guard let rows = rows.baseAddress, let columns = columns.baseAddress, let counts = counts.baseAddress,
                            let indexes = indexes.baseAddress
                        else { return }
                        tally(rows, columns, counts, stride: stride, indexes)
                    }
                }
            }
        }
        let bits = columnSlots.bits
        return Crosstab(rows: rowSlots, columns: columnSlots) { row, column in
            (0..<4).reduce(0) { $0 + Int(counts[$1 * stride + row << bits + column]) }
        }
    }

    private func tally(
        _ rows: UnsafePointer<UInt8>, _ columns: UnsafePointer<UInt8>, _ counts: UnsafeMutablePointer<UInt32>, stride: Int,
        _ indexes: UnsafeMutablePointer<UInt16>
    ) {
        let (c0, c1, c2, c3) = (counts, counts + stride, counts + 2 * stride, counts + 3 * stride)
        var start = 0
        while start < self.rows.count {
            let length = min(tallyBlock, self.rows.count - start)
            index(rows + start, columns + start, indexes, length: length)
            var at = 0
            while at &+ 4 <= length {
                c0[Int(indexes[at])] &+= 1
                c1[Int(indexes[at &+ 1])] &+= 1
                c2[Int(indexes[at &+ 2])] &+= 1
                c3[Int(indexes[at &+ 3])] &+= 1
                at &+= 4
            }
            while at < length {
                c0[Int(indexes[at])] &+= 1
                at &+= 1
            }
            start += length
        }
    }

    private func index(
        _ rows: UnsafePointer<UInt8>, _ columns: UnsafePointer<UInt8>, _ indexes: UnsafeMutablePointer<UInt16>, length: Int
    ) {
        let (lastRow, lastColumn, bits) = (rowSlots.last, columnSlots.last, UInt16(columnSlots.bits))
        for at in 0..<length {
            let (row, column) = (rows[at] &+ CodeSlots.shift, columns[at] &+ CodeSlots.shift)
            indexes[at] =
                UInt16(truncatingIfNeeded: row < lastRow ? row : lastRow) &<< bits
                | UInt16(truncatingIfNeeded: column < lastColumn ? column : lastColumn)
        }
    }
}
