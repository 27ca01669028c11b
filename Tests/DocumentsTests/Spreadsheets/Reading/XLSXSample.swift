@testable import Documents

/// A minimal XLSX workbook in memory.
struct XLSXSample {
    /// Names of sheets with their states, and what their parts hold between the root's tags.
    var sheets: [(name: String, state: String?, xml: String)] = []
    /// The `si` elements.
    var strings = ""
    /// What the styles part holds between the root's tags.
    var styles = ""
    var properties = ""
    /// How relationships name the sheets' parts.
    var target: (Int) -> String = { "worksheets/sheet\($0).xml" }
    var namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    var types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    /// One sheet with these rows.
    init(rows: String) { sheets = [("Returns", nil, "<sheetData>\(rows)</sheetData>")] }

    init(_ sheets: [(name: String, state: String?, xml: String)]) { self.sheets = sheets }

    var parts: [(String, String)] {
        let list = sheets.enumerated().map { index, sheet in
            let state = sheet.state.map { " state=\"\($0)\"" } ?? ""
            return "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\"\(state) r:id=\"r\(index + 1)\"/>"
        }
        let relations = sheets.indices.map { index in
            "<Relationship Id=\"r\(index + 1)\" Type=\"\(types)/worksheet\" Target=\"\(target(index + 1))\"/>"
        }
        let others = [("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml")].map { type, path in
            "<Relationship Id=\"\(type)\" Type=\"\(types)/\(type)\" Target=\"\(path)\"/>"
        }
        return [
            (
                "_rels/.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"\(types)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
            (
                "xl/workbook.xml",
                "<workbook xmlns=\"\(namespace)\" xmlns:r=\"\(types)\">\(properties)<sheets>\(list.joined())</sheets></workbook>"
            ),
            ("xl/_rels/workbook.xml.rels", "<Relationships>\((relations + others).joined())</Relationships>"),
            ("xl/sharedStrings.xml", "<sst xmlns=\"\(namespace)\">\(strings)</sst>"),
            ("xl/styles.xml", "<styleSheet xmlns=\"\(namespace)\">\(styles)</styleSheet>"),
        ]
            + sheets.enumerated().map { index, sheet in
                ("xl/worksheets/sheet\(index + 1).xml", "<worksheet xmlns=\"\(namespace)\">\(sheet.xml)</worksheet>")
            }
    }

    func bytes() throws -> [UInt8] { try SpreadsheetSample.zip(parts) }

    func rows(sheet: String? = nil) throws -> [SpreadsheetRow] { try SpreadsheetSample.rows(try bytes(), "a.xlsx", sheet: sheet) }

    func texts(sheet: String? = nil) throws -> [[String]] { try rows(sheet: sheet).map(\.texts) }
}
