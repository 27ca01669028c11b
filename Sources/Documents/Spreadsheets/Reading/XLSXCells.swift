import Values

/// Makes rows of the elements of an XLSX sheet.
final class XLSXCells: XMLHandler {
    var queue = SheetQueue()
    /// Ends the reading of the part.
    var stop: () -> Void = {}

    private let sheet: String
    private let file: String
    private let limits: SpreadsheetLimits
    private let values: XLSXValues
    private var hiddenColumns: [ClosedRange<Int>] = []
    private var isInSheetData = false
    private var row = SheetQueue.Entry(number: 0)
    private var column = 0
    private var style = 0
    private var type = XLSXValues.CellType.number
    private var isFormula = false
    private var isInValue = false
    private var isInPhonetic = false
    private var value: [UInt8] = []

    init(_ book: XLSXBook, sheet: String, strings: XLSXSharedStrings, limits: SpreadsheetLimits) {
        self.sheet = sheet
        self.limits = limits
        file = book.package.file
        values = XLSXValues(strings: strings, formats: book.formats, is1904: book.is1904)
    }

    func start(_ name: XMLName, _ attributes: XMLAttributes) throws(Fault) {
        guard isInSheetData else {
            if name == "sheetData" { isInSheetData = true }
            if name == "col" { hide(attributes) }
            return
        }
        switch name {
        case "c": try startCell(attributes)
        case "v": isInValue = true
        case "row": try startRow(attributes)
        case "f": isFormula = true
        case "t": isInValue = !isInPhonetic
        case "rPh": isInPhonetic = true
        default: break
        }
    }

    func end(_ name: XMLName) throws(Fault) {
        guard isInSheetData else { return }
        switch name {
        case "v", "t": isInValue = false
        case "c": try endCell()
        case "row": queue.append(row)
        case "rPh": isInPhonetic = false
        case "sheetData": stop()
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(Fault) {
        guard isInValue else { return }
        guard value.count + bytes.count <= limits.cellBytes else {
            throw fault("the cell is longer than \(English.number(limits.cellBytes)) bytes")
        }
        value.append(contentsOf: bytes)
    }

    private func hide(_ attributes: XMLAttributes) {
        guard attributes.isTrue("hidden"), let first = attributes.number("min"), let last = attributes.number("max"), first <= last,
            hiddenColumns.count <= limits.columns
        else { return }
        hiddenColumns.append(first...last)
    }

    private func startRow(_ attributes: XMLAttributes) throws(Fault) {
        let number = attributes.number("r") ?? row.number + 1
        guard number > row.number else {
            throw Fault(
                file: file, line: number, "sheet '\(sheet)': row \(number) comes after row \(row.number); save the file again")
        }
        row = SheetQueue.Entry(number: number, isHidden: attributes.isTrue("hidden"))
        column = 0
    }

    private func startCell(_ attributes: XMLAttributes) throws(Fault) {
        let previous = column
        column += 1
        if let bytes = attributes.bytes("r") {
            guard let address = CellAddress.parse(bytes), address.row == row.number, address.column > previous else {
                throw Fault(
                    file: file, line: row.number,
                    "sheet '\(sheet)': a cell of row \(row.number) has the address '\(String(decoding: bytes.prefix(20), as: UTF8.self))';"
                        + " save the file again")
            }
            column = address.column
        }
        guard column <= limits.columns else {
            throw fault("the sheet has more than \(English.number(limits.columns)) columns")
        }
        style = attributes.number("s") ?? 0
        type = XLSXValues.CellType(attributes.bytes("t"))
        isFormula = false
        value.removeAll(keepingCapacity: true)
    }

    private func endCell() throws(Fault) {
        guard !value.isEmpty || isFormula else { return }
        let text: String
        let kind: SpreadsheetCell.Kind
        do throws(XLSXValues.Unreadable) { (text, kind) = try values.text(of: &value, type: type, style: style) } catch {
            throw fault(error.message)
        }
        guard !text.isEmpty || isFormula else { return }
        let isHidden = !hiddenColumns.isEmpty && hiddenColumns.contains { $0.contains(column) }
        row.cells.append(
            SpreadsheetCell(text, kind: kind, row: row.number, column: column, isFormula: isFormula, isHidden: isHidden))
    }

    private func fault(_ message: String) -> Fault {
        let address = CellAddress.text(row: row.number, column: column)
        return Fault(file: file, line: row.number, column: column, "sheet '\(sheet)', cell \(address): \(message)")
    }
}
