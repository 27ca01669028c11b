/// One cell of an OpenDocument spreadsheet while it is read: its value, and the text that it shows.
struct ODSCell {
    /// How many cells beside each other are the same.
    let count: Int
    let isCovered: Bool
    let isFormula: Bool
    let columnSpan: Int
    let rowSpan: Int
    /// The value as the file writes it.
    let written: String

    private let type: String
    private let isError: Bool
    private var shown: [UInt8] = []
    private var paragraphs = 0
    /// Elements open from the paragraph inwards.
    private var inline = 0
    /// True where a space that follows is left out (ODF 1.2, 6.1.2).
    private var endsWithSpace = false

    init(_ attributes: XMLAttributes, isCovered: Bool) {
        self.isCovered = isCovered
        count = max(1, attributes.number("number-columns-repeated") ?? 1)
        columnSpan = max(1, attributes.number("number-columns-spanned") ?? 1)
        rowSpan = max(1, attributes.number("number-rows-spanned") ?? 1)
        isFormula = attributes.bytes("formula") != nil
        isError = attributes.has("value-type", "error")
        type = attributes.text("value-type") ?? ""
        let name: StaticString =
            switch type {
            case "date": "date-value"
            case "time": "time-value"
            case "boolean": "boolean-value"
            case "string": "string-value"
            default: "value"
            }
        written = attributes.text(name) ?? ""
    }

    var isInParagraph: Bool { inline > 0 }

    /// Text and kind; nil where a number is none.
    var value: (String, SpreadsheetCell.Kind)? {
        let text = String(decoding: shown, as: UTF8.self)
        if isError || (isFormula && (text.hasPrefix("#") || text.hasPrefix("Err:"))) { return (text, .error) }
        switch type {
        case "float", "currency", "percentage":
            guard let number = Array(written.utf8).withUnsafeBufferPointer(SheetNumber.parse) else { return nil }
            return type == "percentage" ? (SheetNumber.percentage(number), .percentage) : (SheetNumber.text(number), .number)
        case "boolean": return (written == "true" ? "TRUE" : "FALSE", .boolean)
        case "date": return SheetClock.instant(written).map { ($0, .date) } ?? (text, .text)
        case "time": return SheetClock.duration(written).map { ($0, .time) } ?? (text, .text)
        default: return (written.isEmpty ? text : written, .text)
        }
    }

    /// Takes an element inside the cell; false where it is to be passed over, as notes and pictures are.
    mutating func start(_ name: XMLName, _ attributes: XMLAttributes, limit: Int) -> Bool {
        guard isInParagraph else {
            guard name == "p" || name == "h", !isCovered else { return false }
            if paragraphs > 0 { shown.append(0x0A) }
            paragraphs += 1
            endsWithSpace = true
            inline = 1
            return true
        }
        switch name {
        case "span", "a", "ruby", "ruby-base", "meta": break
        case "s": append(0x20, times: attributes.number("c") ?? 1, limit: limit)
        case "tab": append(0x09, times: 1, limit: limit)
        case "line-break": append(0x0A, times: 1, limit: limit)
        default: return false
        }
        inline += 1
        return true
    }

    /// The end of an element that was taken.
    mutating func end() {
        inline -= 1
        if inline == 0, endsWithSpace, shown.last == 0x20 { shown.removeLast() }
    }

    /// Adds text; false where the cell is longer than `limit` bytes.
    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> Bool {
        for byte in bytes {
            let isSpace = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
            if isSpace, endsWithSpace { continue }
            shown.append(isSpace ? 0x20 : byte)
            endsWithSpace = isSpace
        }
        return shown.count <= limit
    }

    private mutating func append(_ byte: UInt8, times: Int, limit: Int) {
        shown.append(contentsOf: repeatElement(byte, count: min(times, limit)))
        endsWithSpace = false
    }
}
