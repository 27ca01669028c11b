import CXLSXWriter
import Documents
import Foundation
import Testing

/// Workbooks that libxlsxwriter writes with what our own writer leaves out: days, merged ranges, formulas, hidden parts.
struct LibraryWorkbookTests {
    /// The bytes of a workbook; with `isStreamed`, its texts stand in the cells and not in a shared list.
    private func workbook(isStreamed: Bool) throws -> [UInt8] {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".xlsx")
        defer { try? FileManager.default.removeItem(at: url) }
        var options = lxw_workbook_options()
        options.constant_memory = isStreamed ? 1 : 0
        let book = workbook_new_opt(url.path, &options)
        let lists = workbook_add_worksheet(book, "Lists")
        let sheet = workbook_add_worksheet(book, "Returns")
        let day = workbook_add_format(book)
        format_set_num_format(day, "d mmmm yyyy")
        let instant = workbook_add_format(book)
        format_set_num_format(instant, "dd/mm/yyyy hh:mm")
        worksheet_activate(sheet)
        worksheet_set_first_sheet(sheet)
        worksheet_hide(lists)

        worksheet_write_string(sheet, 0, 0, "Area", nil)
        worksheet_merge_range(sheet, 0, 1, 0, 2, "Held on", nil)
        worksheet_write_string(sheet, 1, 0, "Norfield – Wick", nil)
        var date = lxw_datetime(year: 2026, month: 3, day: 20, hour: 0, min: 0, sec: 0)
        worksheet_write_datetime(sheet, 1, 1, &date, day)
        date.hour = 9
        date.min = 30
        worksheet_write_datetime(sheet, 1, 2, &date, instant)
        worksheet_write_formula_num(sheet, 1, 3, "=1/4", nil, 0.25)
        worksheet_write_boolean(sheet, 1, 4, 1, nil)
        var hidden = lxw_row_col_options()
        hidden.hidden = 1
        worksheet_set_row_opt(sheet, 1, LXW_DEF_ROW_HEIGHT, nil, &hidden)
        try #require(workbook_close(book) == LXW_NO_ERROR)
        return Array(try Data(contentsOf: url))
    }

    @Test(arguments: [false, true]) func `a workbook of the library is read cell for cell`(isStreamed: Bool) throws {
        let bytes = try workbook(isStreamed: isStreamed)

        let rows = try SpreadsheetSample.rows(bytes, "a.xlsx")

        #expect(
            try SpreadsheetSample.reader(bytes, "a.xlsx").sheets
                == [SpreadsheetSheet(name: "Lists", isHidden: true), SpreadsheetSheet(name: "Returns")])
        #expect(
            rows.map(\.texts) == [
                ["Area", "Held on", "Held on"], ["Norfield – Wick", "2026-03-20", "2026-03-20 09:30", "0.25", "TRUE"],
            ])
        #expect(rows.map { $0.cells.map(\.isRepeated) } == [[false, false, true], [false, false, false, false, false]])
        #expect(rows.map { $0.cells.map(\.isFormula) } == [[false, false, false], [false, false, false, true, false]])
        #expect(rows.map(\.isHidden) == [false, true])
    }
}
