import Documents
import Testing

struct ODSRowsTests {
    private static let namespaces = ["office", "table", "text", "style", "draw", "calcext"].map { "xmlns:\($0)=\"urn:\($0)\"" }
        .joined(separator: " ")

    private func file(_ tables: String, styles: String = "") throws -> [UInt8] {
        try SpreadsheetSample.zip([
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            (
                "content.xml",
                """
                <office:document-content \(Self.namespaces)><office:automatic-styles>\(styles)</office:automatic-styles><office:body>\
                <office:spreadsheet>\(tables)</office:spreadsheet></office:body></office:document-content>
                """
            ),
        ])
    }

    private func rows(_ rows: String) throws -> [SpreadsheetRow] {
        try SpreadsheetSample.rows(try file("<table:table table:name=\"Returns\">\(rows)</table:table>"), "a.ods")
    }

    private func cell(_ type: String, _ value: String, _ shown: String) -> String {
        "<table:table-cell office:value-type=\"\(type)\" \(value)><text:p>\(shown)</text:p></table:table-cell>"
    }

    @Test func `values are read by their types, not as they are shown`() throws {
        let rows = try rows(
            "<table:table-row>" + cell("float", "office:value=\"1234.50\"", "1,234.50")
                + cell("currency", "office:value=\"5\"", "£5.00")
                + cell("percentage", "office:value=\"0.84\"", "84.0%")
                + cell("date", "office:date-value=\"2026-03-20\"", "20/03/26")
                + cell("date", "office:date-value=\"2026-03-20T09:30:05.4\"", "20/03/26")
                + cell("time", "office:time-value=\"PT09H30M00S\"", "09:30")
                + cell("boolean", "office:boolean-value=\"true\"", "WAHR")
                + cell("string", "", "Norfield") + "</table:table-row>")

        #expect(
            rows.map(\.texts) == [["1234.5", "5", "84%", "2026-03-20", "2026-03-20 09:30:05", "09:30", "TRUE", "Norfield"]])
        #expect(rows[0].cells.map(\.kind) == [.number, .number, .percentage, .date, .date, .time, .boolean, .text])
    }

    @Test func `text keeps its paragraphs, breaks and spaces, and leaves notes and pictures out`() throws {
        let rows = try rows(
            """
            <table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>a note</text:p></office:annotation>\
            <text:p> one
              <text:span>two<text:s text:c="2"/></text:span>three<text:tab/><text:a>link</text:a><text:note><text:p>x</text:p></text:note> </text:p>\
            <text:p>next<text:line-break/>line</text:p><draw:frame><text:p>picture</text:p></draw:frame></table:table-cell></table:table-row>
            """)

        #expect(rows.map(\.texts) == [["one two  three\tlink\nnext\nline"]])
    }

    @Test func `repeated rows and columns are read, and a million empty ones at the end are not`() throws {
        let rows = try rows(
            """
            <table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>\
            <table:table-header-rows><table:table-row table:number-rows-repeated="2">\
            <table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="1"/>\
            <table:table-cell office:value-type="float" office:value="2"/><table:table-cell table:number-columns-repeated="16381"/>\
            </table:table-row></table:table-header-rows><table:table-row table:number-rows-repeated="2" table:visibility="filter">\
            <table:table-cell/></table:table-row><table:table-row table:visibility="collapse"><table:table-cell/>\
            <table:table-cell office:value-type="float" office:value="3"/></table:table-row>\
            <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
            """)

        #expect(rows.map(\.texts) == [["1", "1", "2"], ["1", "1", "2"], [], [], ["", "3"]])
        #expect(rows[1].cells.map(\.address) == ["A2", "B2", "C2"])
        #expect(rows[1].cells.map(\.isHidden) == [false, false, true])
        #expect(rows.map(\.isHidden) == [false, false, false, false, true])
    }

    @Test func `covered cells repeat the text of their range, flagged`() throws {
        let rows = try rows(
            "<table:table-row><table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\" "
                + "office:value-type=\"string\"><text:p>Score</text:p></table:table-cell><table:covered-table-cell><text:p>old</text:p>"
                + "</table:covered-table-cell>" + cell("string", "", "Note") + "</table:table-row><table:table-row>"
                + "<table:covered-table-cell table:number-columns-repeated=\"2\"/>" + cell("string", "", "x") + "</table:table-row>"
        )

        #expect(rows.map(\.texts) == [["Score", "Score", "Note"], ["Score", "Score", "x"]])
        #expect(rows.map { $0.cells.map(\.isRepeated) } == [[false, true, false], [true, true, false]])
    }

    @Test func `failed formulas are errors and others say their value`() throws {
        let rows = try rows(
            "<table:table-row>"
                + cell("string", "table:formula=\"of:=VLOOKUP(1)\" office:string-value=\"\" calcext:value-type=\"error\"", "#N/A")
                + cell("float", "table:formula=\"of:=1+1\" office:value=\"2\" calcext:value-type=\"float\"", "2")
                + "</table:table-row>")

        #expect(rows.map(\.texts) == [["#N/A", "2"]])
        #expect(rows[0].cells.map(\.kind) == [.error, .number])
        #expect(rows[0].cells.map(\.isFormula) == [true, true])
    }

    @Test func `the first sheet that is shown is read, or the one that is named`() throws {
        let table = { (name: String, style: String) in
            "<table:table table:name=\"\(name)\" table:style-name=\"\(style)\"><table:table-row><table:table-cell office:value-type=\"string\">"
                + "<text:p>in \(name)</text:p></table:table-cell></table:table-row></table:table>"
        }
        let styles = """
            <style:style style:name="ta1"><style:table-properties table:display="false"/></style:style>\
            <style:style style:name="ta2"><style:table-properties table:display="true"/></style:style>
            """
        let bytes = try file(table("Lists", "ta1") + table("Returns", "ta2") + table("More", "ta2"), styles: styles)

        let reader = try SpreadsheetSample.reader(bytes, "a.ods")

        #expect(
            reader.sheets == [
                SpreadsheetSheet(name: "Lists", isHidden: true), SpreadsheetSheet(name: "Returns"), SpreadsheetSheet(name: "More"),
            ])
        #expect(try SpreadsheetSample.rows(bytes, "a.ods").map(\.texts) == [["in Returns"]])
        #expect(try SpreadsheetSample.rows(bytes, "a.ods", sheet: "Lists").map(\.texts) == [["in Lists"]])
        #expect(try SpreadsheetSample.rows(bytes, "a.ods", sheet: "More").map(\.texts) == [["in More"]])
    }
}
