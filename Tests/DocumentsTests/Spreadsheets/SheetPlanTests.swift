import Testing

@testable import Documents

struct SheetPlanTests {
    private func table(_ id: String, number: String? = nil, rows: Int = 1) -> Table {
        Table(
            id: id, number: number, caption: "A caption", columns: [.init("Name"), .init("Count", .number)],
            rows: (0..<rows).map { [Cell("row \($0)"), Cell("\($0)", number: $0)] })
    }

    @Test func `names are safe and unique`() {
        var names = SheetNames(reserved: ["Notes"])
        let long = String(repeating: "very-long-", count: 8)

        let given = [
            names.name(number: "Table 1", id: "participation"), names.name(number: "TABLE 1", id: "Participation"),
            names.name(number: nil, id: "2026-returns"), names.name(number: "3", id: "abc12"),
            names.name(number: nil, id: "données [x]*?:/\\'"),
            names.name(number: "Table 2", id: long), names.name(number: "Table 2", id: long), names.name(number: nil, id: "漢字"),
            names.name(number: "Notes", id: ""), names.name(number: nil, id: ""),
            names.name(number: "Table 4", id: "table-grid"), names.name(number: nil, id: "table-dates"),
        ]

        #expect(
            given == [
                "Table_1_participation", "TABLE_1_Participation_2", "Table_2026_returns", "Table_3_abc12", "Table_donn_es_x",
                "Table_2_very_long_very_long_ver", "Table_2_very_long_very_long_v_2", "Table_", "Notes_", "Table__2",
                "Table_4_grid", "Table_dates",
            ])
        #expect(given.allSatisfy { $0.utf16.count <= 31 })
    }

    @Test func `headers are unique, in one line and never empty`() {
        #expect(
            SheetHeaders.unique(["Yes", "yes", " Two\nlines ", "", "Yes (2)", "a\u{0}"])
                == ["Yes", "yes (2)", "Two lines", "Column 4", "Yes (2) (2)", "a\u{FFFD}"])
    }

    @Test func `the cover, contents and notes come first and every sheet says what it holds`() {
        let sheets = SheetPlan.sheets(of: OfficeSamples.workbook())

        #expect(sheets.map(\.name) == ["Cover", "Contents", "Notes", "Table_1_participation", "Table_2_maturity_table"])
        #expect(
            sheets[3].lines == [
                "Table 1: Local authorities that took part in each event",
                "This sheet holds one table with 7 columns and 19 rows. " + OfficeSamples.banner,
                "[w] means that attendance was not recorded.",
                "Base: 19 local authorities on the roster on 20 March 2026. Source: attendance register.",
            ])
        #expect(
            sheets[0].lines == [
                "Interim evaluation: tables", OfficeSamples.banner, "Published by Westmere Regional Partnership",
                "Status: published, version 1",
                "Evidence as of 20 March 2026",
            ])
        #expect(sheets[1].links == ["Notes", "Table_1_participation", "Table_2_maturity_table"])
    }

    @Test func `a table without rows says so in a row, because a marked table needs one`() {
        let sheet = SheetPlan.sheets(of: OfficeSamples.workbook([table("empty", rows: 0)]))[3]

        #expect(sheet.lines[1] == "This sheet holds one table with 2 columns and 0 rows. " + OfficeSamples.banner)
        #expect(sheet.table?.rows == [[Cell("No rows"), Cell("No rows")]])
    }

    @Test func `more than 50,000 rows are plain and name the CSV`() {
        let sheets = SheetPlan.sheets(of: OfficeSamples.workbook([table("just", rows: 50_000), table("over", rows: 50_001)]))

        #expect(sheets[3...].map(\.isMarked) == [true, false])
        #expect(
            sheets[4].lines.last
                == "The rows are plain, without a marked table, because they are many; over.csv holds the same rows.")
    }

    @Test func `a row is as high as its longest cell needs`() {
        let lines = ["one", "", "two words and some more", "a\nb", String(repeating: "x", count: 45)].map {
            ColumnWidth.lines(of: $0, in: 12.1)
        }

        #expect(lines == [1, 1, 3, 2, 5])
    }
}
