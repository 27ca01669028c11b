import Values

/// Tables as comma-separated values: UTF-8 without a byte order mark, CRLF line ends, quotes where needed (RFC 4180).
public enum CSVWriter {
    public enum Flavour: String, Sendable {
        /// For people who open it in a spreadsheet program: text that such a program may take for a formula is led by an apostrophe.
        case forSpreadsheets
        /// For programs and packs: every cell as it is.
        case verbatim
    }

    /// One header row, then the table's rows. A cell whose text is just its number is written as digits without separators.
    public static func write(table: Table, flavour: Flavour = .forSpreadsheets) -> [UInt8] {
        var bytes: [UInt8] = []
        append(table.columns.map(\.header), to: &bytes, flavour: flavour)
        for row in table.rows {
            for (index, cell) in row.enumerated() {
                if index > 0 { bytes.append(comma) }
                if let number = cell.exactNumber {
                    bytes += String(number).utf8
                } else {
                    append(cell.text, to: &bytes, flavour: flavour)
                }
            }
            bytes += [0x0D, 0x0A]
        }
        return bytes
    }

    /// Appends one row of text cells and its line end to `bytes`; for exports that are written row by row.
    public static func append(_ cells: [String], to bytes: inout [UInt8], flavour: Flavour) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(comma) }
            append(cell, to: &bytes, flavour: flavour)
        }
        if cells == [""] { bytes += [quote, quote] }
        bytes += [0x0D, 0x0A]
    }

    private static let comma: UInt8 = 0x2C
    private static let quote: UInt8 = 0x22

    private static func append(_ cell: String, to bytes: inout [UInt8], flavour: Flavour) {
        let isNeutralised = flavour == .forSpreadsheets && isFormulaLike(cell)
        guard cell.utf8.contains(where: { $0 == comma || $0 == quote || $0 == 0x0D || $0 == 0x0A }) else {
            if isNeutralised { bytes.append(0x27) }
            bytes += cell.utf8
            return
        }
        bytes.append(quote)
        if isNeutralised { bytes.append(0x27) }
        for byte in cell.utf8 {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }

    /// True for text that begins with a character after which spreadsheet programs look for a formula
    /// (OWASP, "CSV Injection": `=`, `+`, `-`, `@`, tab, line ends, and the full-width forms).
    static func isFormulaLike(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        return "=+-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first)
    }
}
