/// Columns and cells as people name them: `C`, `C7`.
public enum CellAddress {
    /// `A` for 1, `Z` for 26, `AA` for 27.
    public static func letters(ofColumn number: Int) -> String { ODSContent.letters(ofColumn: max(0, number - 1)) }

    /// `C7` for column 3 of row 7.
    public static func text(row: Int, column: Int) -> String { letters(ofColumn: column) + String(row) }

    /// Row and column of `C7`; nil for anything else, and for more than six letters or nine digits. A missing row number is 0.
    static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> (row: Int, column: Int)? {
        var column = 0
        var row = 0
        var index = 0
        while index < bytes.count, index < 7 {
            let byte = bytes[index] & 0xDF
            guard byte >= 0x41, byte <= 0x5A else { break }
            column = column * 26 + Int(byte - 0x40)
            index += 1
        }
        guard index > 0, index < 7, bytes.count - index <= 9 else { return nil }
        while index < bytes.count {
            let digit = bytes[index] &- 0x30
            guard digit <= 9 else { return nil }
            row = row * 10 + Int(digit)
            index += 1
        }
        return (row, column)
    }
}
