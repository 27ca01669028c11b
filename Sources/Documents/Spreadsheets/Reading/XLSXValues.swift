/// Says the values of XLSX cells as text.
struct XLSXValues {
    /// What a cell's value is written as (ISO/IEC 29500-1, `ST_CellType`).
    enum CellType {
        case number, shared, text, boolean, error, instant

        init(_ bytes: UnsafeBufferPointer<UInt8>?) {
            guard let bytes else {
                self = .number
                return
            }
            switch (bytes.count, bytes.first) {
            case (1, UInt8(ascii: "s")): self = .shared
            case (1, UInt8(ascii: "b")): self = .boolean
            case (1, UInt8(ascii: "e")): self = .error
            case (1, UInt8(ascii: "d")): self = .instant
            case (1, UInt8(ascii: "n")), (0, _): self = .number
            default: self = .text
            }
        }
    }

    struct Unreadable: Error {
        let message: String
    }

    let strings: XLSXSharedStrings
    let formats: [XLSXNumberFormat]
    let is1904: Bool

    func text(
        of value: inout [UInt8], type: CellType, style: Int
    ) throws(Unreadable) -> (String, SpreadsheetCell.Kind) {
        switch type {
        case .number: return try number(value, format: formats.indices.contains(style) ? formats[style] : .number)
        case .shared:
            guard let index = Int(words(value)), let text = strings[index] else {
                throw Unreadable(message: "the shared text \(words(value)) does not exist; save the file again")
            }
            return (text, .text)
        case .text:
            XLSXEscapes.resolve(&value)
            return (words(value), .text)
        case .boolean: return (words(value) == "1" || words(value) == "true" ? "TRUE" : value.isEmpty ? "" : "FALSE", .boolean)
        case .error: return (words(value), .error)
        case .instant: return SheetClock.instant(words(value)).map { ($0, .date) } ?? (words(value), .text)
        }
    }

    private func number(_ value: [UInt8], format: XLSXNumberFormat) throws(Unreadable) -> (String, SpreadsheetCell.Kind) {
        if value.isEmpty { return ("", .blank) }
        if format == .number, value.withUnsafeBufferPointer(SheetNumber.isPlain) { return (words(value), .number) }
        guard let number = value.withUnsafeBufferPointer(SheetNumber.parse) else {
            throw Unreadable(message: "'\(words(Array(value.prefix(40))))' is not a number; save the file again")
        }
        return format.text(number, is1904: is1904)
    }

    private func words(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
