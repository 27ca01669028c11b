/// Line and column of a byte, counted as people count them.
struct CSVPlace {
    let line: Int
    let column: Int

    /// The place of the byte at `offset` of `bytes`, which begin at the first column of line `first`.
    /// Lines end with LF, CRLF or CR; columns count Unicode scalars from 1.
    init(of offset: Int, in bytes: [UInt8], from first: Int) {
        var line = first
        var column = 1
        for index in 0..<min(offset, bytes.count) {
            let byte = bytes[index]
            if byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)) {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80, byte != 0x0D {
                column += 1
            }
        }
        self.line = line
        self.column = column
    }
}
