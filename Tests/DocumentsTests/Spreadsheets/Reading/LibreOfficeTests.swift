import Documents
import Foundation
import Testing

/// Workbooks that LibreOffice wrote; how is said beside them.
struct LibreOfficeTests {
    private static let files = ["westmere.xlsx", "westmere.ods"]

    private func bytes(_ name: String) throws -> [UInt8] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("LibreOffice")
        return Array(try Data(contentsOf: folder.appendingPathComponent(name)))
    }

    @Test(arguments: files) func `every cell is read as it was meant`(name: String) throws {
        let bytes = try bytes(name)

        let rows = try SpreadsheetSample.rows(bytes, name)

        #expect(
            try SpreadsheetSample.reader(bytes, name).sheets
                == [SpreadsheetSheet(name: "Lists", isHidden: true), SpreadsheetSheet(name: "Visits")])
        #expect(
            rows.map { row in (1...7).map { row[$0].text } } == [
                ["Authority", "Visits", "Visits", "Schools", "Schools", "Schools", "Ready"],
                ["Authority", "First", "Last began", "Asked", "Visited", "Share", "Ready"],
                ["Ashmere", "2026-03-20", "2026-04-29 09:30", "40", "25", "62.5%", "TRUE"],
                ["Brackenford – “east”\nfrom May", "2026-02-28", "", "12.5", "0", "0%", "not yet"],
                ["All", "", "", "52.5", "25", "#DIV/0!", "FALSE"],
            ])
    }

    @Test(arguments: files) func `merged cells, formulas, kinds and a failed formula are told apart`(name: String) throws {
        let rows = try SpreadsheetSample.rows(try bytes(name), name)

        #expect(
            rows.prefix(2).map { row in row.cells.filter(\.isRepeated).map(\.address) } == [["C1", "E1", "F1"], ["A2", "G2"]])
        #expect(
            rows.map { row in row.cells.filter(\.isFormula).map(\.address) } == [
                [], [], ["F3"], ["F4", "G4"], ["D5", "E5", "F5"],
            ])
        #expect((1...7).map { rows[2][$0].kind } == [.text, .date, .date, .number, .number, .percentage, .boolean])
        #expect((1...7).map { rows[4][$0].kind } == [.text, .blank, .blank, .number, .number, .error, .boolean])
    }

    @Test(arguments: files) func `the header of two rows gives each column its name`(name: String) throws {
        let reader = try SpreadsheetSample.reader(try bytes(name), name)

        #expect(
            try TableHeader(from: reader).columns.map(\.name) == [
                "Authority", "Visits – First", "Visits – Last began", "Schools – Asked", "Schools – Visited", "Schools – Share",
                "Ready",
            ])
        #expect(try reader.next()?[1].text == "Ashmere")
    }

    @Test(arguments: files) func `a hidden sheet is read where it is named`(name: String) throws {
        #expect(try SpreadsheetSample.rows(try bytes(name), name, sheet: "Lists").map(\.texts) == [["Kind"], ["School"]])
    }
}
