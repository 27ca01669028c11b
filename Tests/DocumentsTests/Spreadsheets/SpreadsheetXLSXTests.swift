import Testing
import Values

@testable import Documents

@Suite(.serialized) struct SpreadsheetXLSXTests {
    private func expected(_ sheet: Sheet) -> [[XLSXReading.Value]] {
        var rows: [[XLSXReading.Value]] = sheet.lines.map { [.text($0)] }
        guard let table = sheet.table else { return rows }
        rows.append(table.columns.map { .text($0.header) })
        return rows
            + table.rows.map { $0.map { cell in cell.exactNumber.map { .number("\($0)") } ?? .text(XLSXText.cell(cell.text)) } }
    }

    @Test func `every sheet holds what the model holds, and nothing else`() throws {
        let workbook = OfficeSamples.workbook()

        let reading = try XLSXReading(SpreadsheetXLSX.write(workbook))

        let sheets = SheetPlan.sheets(of: workbook)
        #expect(reading.names == sheets.map(\.name))
        for (index, sheet) in sheets.enumerated() { #expect(try reading.rows(index + 1) == expected(sheet)) }
        #expect(reading.package.malformed == [])
    }

    @Test func `tables are marked from their header row to their last row`() throws {
        let reading = try XLSXReading(SpreadsheetXLSX.write(OfficeSamples.workbook()))

        let table = try reading.package.xml("xl/tables/table3.xml")

        #expect(table.attributes["name"] == "Table_1_participation")
        #expect(table.attributes["ref"] == "A5:G24")
        #expect(table.attributes["headerRowCount"] == nil)
        #expect(table.all("tableColumn").map { $0.attributes["name"] } == OfficeSamples.participation.columns.map(\.header))
    }

    @Test func `no cell is merged, hidden or frozen, and the cursor is in A1 of every sheet`() throws {
        let reading = try XLSXReading(SpreadsheetXLSX.write(OfficeSamples.workbook()))

        for number in 1...reading.names.count {
            let sheet = try reading.sheet(number)
            #expect(sheet.all("mergeCell").isEmpty && sheet.all("pane").isEmpty && sheet.all("f").isEmpty)
            #expect((sheet.all("row") + sheet.all("col")).allSatisfy { $0.attributes["hidden"] == nil })
            #expect(sheet.all("selection").allSatisfy { $0.attributes["activeCell"] == "A1" })
            #expect(try #require(sheet.first("sheetView")).attributes["tabSelected"] == (number == 1 ? "1" : nil))
        }
        #expect(try reading.package.xml("xl/workbook.xml").first("workbookView")?.attributes["activeTab"] == nil)
    }

    @Test func `the contents lead to the sheets`() throws {
        let reading = try XLSXReading(SpreadsheetXLSX.write(OfficeSamples.workbook()))

        let links = try reading.sheet(2).all("hyperlink").map { $0.attributes["location"] }

        #expect(links == ["'Notes'!A1", "'Table_1_participation'!A1", "'Table_2_maturity_table'!A1"])
    }

    @Test func `title, publisher, language and day are in the properties`() throws {
        let core = try OfficePackage(SpreadsheetXLSX.write(OfficeSamples.workbook())).xml("docProps/core.xml")

        #expect(core.first("dc:title")?.text == "Interim evaluation: tables")
        #expect(core.first("dc:creator")?.text == "Westmere Regional Partnership")
        #expect(core.first("dc:language")?.text == "en-GB")
        #expect(core.first("dc:description")?.text == OfficeSamples.banner)
        #expect(core.first("dcterms:created")?.text == "2026-03-20T00:00:00Z")
        #expect(core.first("dcterms:modified")?.text == "2026-03-20T00:00:00Z")
    }

    @Test func `bytes are the same in every run and time zone`() throws {
        let workbook = OfficeSamples.workbook()

        let here = try OfficeZones.with("UTC") { try SpreadsheetXLSX.write(workbook) }
        let there = try OfficeZones.with("Pacific/Auckland") { try SpreadsheetXLSX.write(workbook) }
        let again = try OfficeZones.with("America/New_York") { try SpreadsheetXLSX.write(workbook) }

        #expect(here == there && there == again)
    }

    @Test func `hostile text is text and comes back`() throws {
        let rows = OfficeSamples.hostile.map { [Cell($0), Cell($0, state: .no)] }
        let columns = [Table.Column("=A1"), Table.Column("_x0041_ [x] '#@")]
        let workbook = OfficeSamples.workbook([Table(id: "hostile", caption: "<&>\u{1}", columns: columns, rows: rows)])

        let reading = try XLSXReading(SpreadsheetXLSX.write(workbook))

        #expect(reading.package.malformed == [])
        #expect(try reading.sheet(4).all("f").isEmpty)
        let values = try reading.rows(4).dropFirst(3)
        #expect(Array(values) == rows.map { $0.map { .text(XLSXText.cell($0.text)) } })
    }

    @Test func `text longer than a cell can hold ends with a note`() {
        let cut = XLSXText.cell(String(repeating: "é👩🏽‍🏫", count: 10_000))

        #expect(cut.utf16.count <= 32_767 && cut.utf16.count > 32_750)
        #expect(cut.hasSuffix(XLSXText.cutNote))
    }

    @Test(arguments: [0, 1, 1000]) func `any number of rows makes a marked table`(count: Int) throws {
        let rows = (0..<count).map { [Cell("r\($0)"), Cell(English.number($0), number: $0)] }
        let workbook = OfficeSamples.workbook([
            Table(id: "t", caption: "T", columns: [.init("A"), .init("B", .number)], rows: rows)
        ])

        let reading = try XLSXReading(SpreadsheetXLSX.write(workbook))

        #expect(try reading.package.xml("xl/tables/table3.xml").attributes["ref"] == "A3:B\(3 + max(1, count))")
        #expect(try reading.rows(4) == expected(SheetPlan.sheets(of: workbook)[3]))
    }

    @Test func `a workbook without tables, notes or cover lines is still a workbook`() throws {
        let workbook = Workbook(title: "", date: OfficeSamples.day, publisher: "", banner: nil, cover: [], notes: [], tables: [])

        #expect(try XLSXReading(SpreadsheetXLSX.write(workbook)).names == ["Cover", "Contents", "Notes"])
    }
}
