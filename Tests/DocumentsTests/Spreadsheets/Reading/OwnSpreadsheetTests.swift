import Foundation
import Testing
import Values

@testable import Documents

/// What our own writers write is read back cell for cell.
struct OwnSpreadsheetTests {
    private static let texts =
        OfficeSamples.hostile + [
            "two\nlines", "two\r\nlines", " spaces  around ", "tab\there", "_x0041_", "😀 – é", "1,234", "0012", "TRUE",
        ]

    private var workbook: Workbook {
        let rows = Self.texts.enumerated().map { [Cell("\($0 + 1)", number: $0 + 1), Cell($1), Cell("1,234", number: 1234)] }
        let hostile = Table(
            id: "texts", number: "Table 9", caption: "Texts of every kind",
            columns: [.init("No", .number), .init("Text"), .init("Sum", .number)],
            rows: rows)
        return OfficeSamples.workbook([OfficeSamples.participation, OfficeSamples.maturity.table, hostile])
    }

    /// The texts of a sheet as it was planned; a cell that says just its number is that number.
    private func planned(_ sheet: Sheet) -> [[String]] {
        let cells = { (row: [Cell]) in row.map { $0.exactNumber.map(String.init) ?? self.plain($0.text) } }
        let table = sheet.table.map { [$0.columns.map { plain($0.header) }] + $0.rows.map(cells) } ?? []
        return (sheet.lines.map { [plain($0)] } + table).map { row in Array(row[...(row.lastIndex { !$0.isEmpty } ?? -1)]) }
    }

    private func plain(_ text: String) -> String {
        XMLText.legal(text).replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    }

    @Test(arguments: ["a.xlsx", "a.ods"]) func `workbooks are read back sheet by sheet`(file: String) throws {
        let bytes = try file == "a.xlsx" ? SpreadsheetXLSX.write(workbook) : SpreadsheetODS.write(workbook)
        let sheets = SheetPlan.sheets(of: workbook)

        #expect(try SpreadsheetSample.reader(bytes, file).sheets == sheets.map { SpreadsheetSheet(name: $0.name) })
        for sheet in sheets {
            #expect(try SpreadsheetSample.rows(bytes, file, sheet: sheet.name).map(\.texts) == planned(sheet))
        }
    }

    @Test func `CSV files are read back`() throws {
        let texts = Self.texts.filter { !$0.contains("\0") }
        let rows = texts.enumerated().map { [Cell("\($0 + 1)", number: $0 + 1), Cell($1), Cell("1,234", number: 1234)] }
        let table = Table(
            id: "texts", caption: "Texts", columns: [.init("No", .number), .init("Text"), .init("Sum", .number)], rows: rows)

        let read = try SpreadsheetSample.rows(CSVWriter.write(table: table, flavour: .verbatim), "a.csv")

        #expect(
            read.map(\.texts) == [["No", "Text", "Sum"]]
                + texts.enumerated().map {
                    ["\($0 + 1)", $1.replacing("\r\n", with: "\n").replacing("\r", with: "\n"), "1234"]
                })
    }

    @Test func `texts that are too many for memory go to a file and come back`() throws {
        let store = TextStore()
        for number in 0..<600_000 { #expect(store.append(Array("a text of some length with its number \(number)".utf8))) }

        #expect(store.finish())

        #expect(store.count == 600_000)
        for number in [0, 1, 299_999, 599_999] { #expect(store[number] == "a text of some length with its number \(number)") }
        #expect(store[600_000] == nil)
    }
}
