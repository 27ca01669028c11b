import Testing
import Values

@testable import Documents

@Suite(.serialized) struct SpreadsheetODSTests {
    private enum Value: Equatable { case text(String), number(String) }

    private func text(_ cell: OfficeXML) -> String { cell.all("text:p").map(paragraph).joined(separator: "\n") }

    /// A paragraph with its spaces and tabs; the parts of one paragraph are read from its children in order.
    private func paragraph(_ element: OfficeXML) -> String {
        element.parts.map { part in
            switch part {
            case .text(let words): words
            case .element(let inner) where inner.name == "text:s":
                String(repeating: " ", count: Int(inner.attributes["text:c"] ?? "1")!)
            case .element(let inner) where inner.name == "text:tab": "\t"
            case .element(let inner): paragraph(inner)
            }
        }.joined()
    }

    private func rows(_ table: OfficeXML) -> [[Value]] {
        table.all("table:table-row").map { row in
            row.all("table:table-cell").map { cell in
                cell.attributes["office:value-type"] == "float" ? .number(cell.attributes["office:value"] ?? "") : .text(text(cell))
            }
        }
    }

    private func expected(_ sheet: Sheet) -> [[Value]] {
        var rows: [[Value]] = sheet.lines.map { [.text(XMLText.legal($0))] }
        guard let table = sheet.table else { return rows }
        rows.append(table.columns.map { .text($0.header) })
        return rows
            + table.rows.map {
                $0.map { cell in
                    let lines = XMLText.lines(of: cell.text)
                    return cell.exactNumber.map { .number("\($0)") } ?? .text(XMLText.legal(lines.joined(separator: "\n")))
                }
            }
    }

    @Test func `every sheet holds what the model holds, and nothing else`() throws {
        let workbook = OfficeSamples.workbook()

        let package = try OfficePackage(SpreadsheetODS.write(workbook))

        let tables = try package.xml("content.xml").all("table:table")
        let sheets = SheetPlan.sheets(of: workbook)
        #expect(tables.map { $0.attributes["table:name"] } == sheets.map(\.name))
        for (table, sheet) in zip(tables, sheets) { #expect(rows(table) == expected(sheet)) }
        #expect(package.malformed == [])
    }

    @Test func `every table has a header row marked as such and is a named range`() throws {
        let content = try OfficePackage(SpreadsheetODS.write(OfficeSamples.workbook())).xml("content.xml")

        let headers = content.all("table:table-header-rows").map { $0.all("table:table-row").count }
        let range = try #require(content.all("table:database-range").last)

        #expect(headers == [1, 1, 1, 1])
        #expect(range.attributes["table:name"] == "Table_2_maturity_table")
        #expect(range.attributes["table:target-range-address"] == "Table_2_maturity_table.A4:Table_2_maturity_table.D10")
        #expect(range.attributes["table:contains-header"] == "true")
    }

    @Test func `the media type is the first entry, stored`() throws {
        let bytes = try SpreadsheetODS.write(OfficeSamples.workbook())

        #expect(String(decoding: bytes[30..<84], as: UTF8.self) == "mimetypeapplication/vnd.oasis.opendocument.spreadsheet")
        #expect(try ZipArchive.read(bytes).first?.isStored == true)
    }

    @Test func `title, language and day are in the metadata`() throws {
        let meta = try OfficePackage(SpreadsheetODS.write(OfficeSamples.workbook())).xml("meta.xml")

        #expect(meta.first("dc:title")?.text == "Interim evaluation: tables")
        #expect(meta.first("dc:language")?.text == "en-GB")
        #expect(meta.first("dc:date")?.text == "2026-03-20T00:00:00")
    }

    @Test func `bytes are the same in every run and time zone`() throws {
        let workbook = OfficeSamples.workbook()

        let here = try OfficeZones.with("UTC") { try SpreadsheetODS.write(workbook) }
        let there = try OfficeZones.with("Pacific/Auckland") { try SpreadsheetODS.write(workbook) }

        #expect(here == there)
    }

    @Test func `hostile text is text and comes back`() throws {
        let rows = OfficeSamples.hostile.map { [Cell($0), Cell($0, state: .no)] }
        let table = Table(id: "hostile", caption: "<&>\u{1}", columns: [.init("=A1"), .init("[x] '#@")], rows: rows)
        let workbook = OfficeSamples.workbook([table])

        let package = try OfficePackage(SpreadsheetODS.write(workbook))

        #expect(package.malformed == [])
        let read = try #require(try package.xml("content.xml").all("table:table").last)
        #expect(self.rows(read) == expected(SheetPlan.sheets(of: workbook)[3]))
        #expect(read.all("table:table-cell").allSatisfy { $0.attributes["table:formula"] == nil })
    }

    @Test func `columns are lettered as spreadsheets letter them`() {
        #expect([0, 25, 26, 51, 52, 701, 702].map(ODSContent.letters) == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"])
    }
}
