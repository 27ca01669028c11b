import Testing

@testable import Documents

struct XLSXNumberFormatTests {
    @Test(
        arguments: [
            ("dd/mm/yyyy", 46_101, "2026-03-20"), ("d mmmm yyyy", 46_101.4, "2026-03-20"), ("mmm-yy", 46_101, "2026-03-20"),
            ("mmm", 46_101, "2026-03-20"), ("[$-809]dddd, d mmmm yyyy;@", 46_101, "2026-03-20"),
            ("dd/mm/yyyy hh:mm", 46_101.395833333336, "2026-03-20 09:30"),
            ("yyyy-mm-dd hh:mm:ss", 46_101.39589120370, "2026-03-20 09:30:05"),
            ("m/d/yy h:mm AM/PM", 46_101, "2026-03-20 00:00"), ("hh:mm", 0.395833333333333, "09:30"), ("[h]:mm", 1.5, "36:00"),
            ("mm:ss.0", 0.0006944444, "00:01"), ("yyyy\"h\"", 46_101, "2026-03-20"), ("0%", 0.84, "84%"), ("0.0%", 0.07, "7%"),
            ("0.00%", 0.33333, "33.333%"), ("00000", 123, "00123"), ("#,##0.00", 1234.5, "1234.5"), ("\"£\"#,##0", 1234, "1234"),
            ("General", 5.25, "5.25"), ("0.00E+00", 1234, "1234"), ("@", 12, "12"), ("General \"days\"", 3, "3"),
            ("[Red]0", 3, "3"),
            ("dd/mm/yyyy", 0.5, "0.5"), ("dd/mm/yyyy", -3, "-3"), ("dd/mm/yyyy", 59, "1900-02-28"),
            ("dd/mm/yyyy", 60, "1900-02-29"),
            ("dd/mm/yyyy", 61, "1900-03-01"), ("dd/mm/yyyy", 1, "1900-01-01"), ("dd/mm/yyyy", 2_958_465, "9999-12-31"),
            ("dd/mm/yyyy", 2_958_466, "2958466"),
        ])
    func `a number is said as its format shows it`(code: String, number: Double, text: String) {
        #expect(XLSXNumberFormat(code: code).text(number, is1904: false).0 == text)
    }

    @Test(arguments: [
        (14, "2026-03-20"), (22, "2026-03-20 12:00"), (20, "1106436:00"), (9, "4610150%"), (0, "46101.5"), (49, "46101.5"),
    ])
    func `formats without a code have their meaning by number`(id: Int, text: String) {
        #expect(XLSXNumberFormat(builtIn: id).text(46_101.5, is1904: false).0 == text)
    }

    @Test func `days are counted from 1904 where the workbook says so`() {
        #expect(XLSXNumberFormat.day.text(44_639, is1904: true).0 == "2026-03-20")
        #expect(XLSXNumberFormat.day.text(0, is1904: true).0 == "1904-01-01")
    }

    @Test func `a cell is read by the format of its style, whether built in or of the workbook`() throws {
        var sample = XLSXSample(
            rows: """
                <row r="1"><c r="A1" s="1"><v>44639</v></c><c r="B1" s="2"><v>44639.395833333336</v></c><c r="C1" s="3"><v>0.84</v></c>\
                <c r="D1" s="0"><v>44639</v></c><c r="E1" s="99"><v>44639</v></c></row>
                """)
        sample.properties = "<workbookPr date1904=\"1\"/>"
        sample.styles = """
            <numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy\\ hh:mm"/></numFmts>\
            <cellStyleXfs count="1"><xf numFmtId="9"/></cellStyleXfs>\
            <cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="10"/></cellXfs>\
            <dxfs><dxf><numFmt numFmtId="164" formatCode="0"/></dxf></dxfs>
            """

        let row = try #require(try sample.rows().first)

        #expect(row.texts == ["2026-03-20", "2026-03-20 09:30", "84%", "44639", "44639"])
        #expect(row.cells.map(\.kind) == [.date, .date, .percentage, .number, .number])
    }
}
