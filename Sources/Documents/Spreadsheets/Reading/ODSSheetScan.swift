/// Finds the sheets of an OpenDocument spreadsheet and which are hidden, without their cells.
final class ODSSheetScan: XMLHandler {
    private(set) var isSpreadsheet = false
    private(set) var sheets: [SpreadsheetSheet] = []

    private var depth = 0
    /// -1 until the spreadsheet begins.
    private var spreadsheetDepth = -1
    private var style: String?
    private var hiddenStyles: Set<String> = []

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        depth += 1
        if isSpreadsheet {
            guard depth == spreadsheetDepth + 1, name == "table" else { return }
            let isHidden = attributes.text("style-name").map(hiddenStyles.contains) ?? false
            sheets.append(SpreadsheetSheet(name: attributes.text("name") ?? "", isHidden: isHidden))
        } else if name == "spreadsheet" {
            isSpreadsheet = true
            spreadsheetDepth = depth
        } else if name == "style" {
            style = attributes.text("name")
        } else if name == "table-properties", attributes.text("display") == "false", let style {
            hiddenStyles.insert(style)
        }
    }

    func end(_ name: XMLName) { depth -= 1 }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
