import Documents
import Testing

struct XLSXRowsTests {
    @Test func `shared, rich, inline and formula texts are read, without reading aids`() throws {
        var sample = XLSXSample(
            rows: """
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>In</t></r><r><t>line</t>\
                </r></is></c><c r="D1" t="str"><f>A1&amp;"!"</f><v>Norfield!</v></c></row>
                """)
        sample.strings = """
            <si><t>Norfield &amp; Wick</t></si><si><r><t>bold </t></r><r><t xml:space="preserve">and plain</t></r>\
            <rPh sb="0" eb="1"><t>aid</t></rPh></si>
            """

        let row = try #require(try sample.rows().first)

        #expect(row.texts == ["Norfield & Wick", "bold and plain", "Inline", "Norfield!"])
        #expect(row.cells.map(\.isFormula) == [false, false, false, true])
    }

    @Test func `escaped characters are resolved and line ends made plain`() throws {
        let sample = XLSXSample(
            rows: "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a_x000D_\nb_x0041__x005F_x0041_ _x00_</t></is></c></row>")

        #expect(try sample.texts() == [["a\nbA_x0041_ _x00_"]])
    }

    @Test(
        arguments: [
            ("1", "1"), ("-5", "-5"), ("0", "0"), ("1.50", "1.5"), ("0.30000000000000004", "0.3"),
            ("1E+20", "100000000000000000000"),
            ("1.5E-7", "0.00000015"), ("-1234567.25", "-1234567.25"), ("007", "7"), ("-0", "0"),
            ("123456789012345678", "123456789012346000"),
        ])
    func `numbers have no exponent and no noise`(written: String, text: String) throws {
        let sample = XLSXSample(rows: "<row r=\"1\"><c r=\"A1\"><v>\(written)</v></c></row>")

        #expect(try sample.rows().first?.cells == [SpreadsheetCell(text, kind: .number, row: 1, column: 1)])
    }

    @Test func `yes and no, errors and ISO days say what they are`() throws {
        let sample = XLSXSample(
            rows: """
                <row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><f>VLOOKUP(1,B:B,1)</f><v>#N/A</v></c>\
                <c r="D1" t="d"><v>2026-03-20T09:30:00</v></c></row>
                """)

        let row = try #require(try sample.rows().first)

        #expect(row.texts == ["TRUE", "FALSE", "#N/A", "2026-03-20 09:30"])
        #expect(row.cells.map(\.kind) == [.boolean, .boolean, .error, .date])
    }

    @Test func `a formula without a saved value is blank and still a formula`() throws {
        let rows = try XLSXSample(rows: "<row r=\"1\"><c r=\"B1\"><f>A1+1</f></c></row>").rows()

        #expect(rows.first?.cells == [SpreadsheetCell("", row: 1, column: 2, isFormula: true)])
    }

    @Test func `missing rows and cells are blank, and rows below the last do not come`() throws {
        let rows = try XLSXSample(
            rows: """
                <row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="5" hidden="1"><c><v>3</v></c><c><v>4</v></c></row>\
                <row><c><v>5</v></c></row><row r="900"><c r="A900" s="1"/></row>
                """
        ).rows()

        #expect(rows.map(\.number) == [1, 2, 3, 4, 5, 6])
        #expect(rows.map(\.texts) == [[], ["", "1", "", "2"], [], [], ["3", "4"], ["5"]])
        #expect(rows.map(\.isHidden) == [false, false, false, false, true, false])
        #expect(rows[1][4].address == "D2")
        #expect(rows[1][3] == SpreadsheetCell("", row: 2, column: 3))
    }

    @Test func `a merged range repeats its text, flagged, wherever it covers`() throws {
        let sample = XLSXSample([
            (
                "Returns", nil,
                """
                <cols><col min="3" max="3" hidden="1"/></cols><sheetData>\
                <row r="1"><c r="A1" t="str"><v>Area</v></c><c r="B1" t="str"><v>Score</v></c><c r="D1" t="str"><v>Note</v></c></row>\
                <row r="2"><c r="B2" t="str"><v>2025</v></c><c r="C2" t="str"><v>2026</v></c></row>\
                <row r="3"><c r="A3" t="str"><v>Westmere</v></c></row></sheetData>\
                <mergeCells count="2"><mergeCell ref="A1:A2"/><mergeCell ref='B1:C1'/></mergeCells>
                """
            )
        ])

        let rows = try sample.rows()

        #expect(rows.map(\.texts) == [["Area", "Score", "Score", "Note"], ["Area", "2025", "2026"], ["Westmere"]])
        #expect(rows[0].cells.map(\.isRepeated) == [false, false, true, false])
        #expect(rows[1].cells.map(\.isRepeated) == [true, false, false])
        #expect(rows[1].cells.map(\.isHidden) == [false, false, true])
    }

    @Test func `the first sheet that is shown is read, or the one that is named`() throws {
        let row = { (value: Int) in "<sheetData><row r=\"1\"><c r=\"A1\"><v>\(value)</v></c></row></sheetData>" }
        let sample = XLSXSample([("Lists", "hidden", row(1)), ("Old", "veryHidden", row(2)), ("Returns", nil, row(3))])

        let reader = try SpreadsheetSample.reader(try sample.bytes(), "a.xlsx")

        #expect(
            reader.sheets == [
                SpreadsheetSheet(name: "Lists", isHidden: true), SpreadsheetSheet(name: "Old", isHidden: true),
                SpreadsheetSheet(name: "Returns"),
            ])
        #expect(try reader.next()?.texts == ["3"])
        #expect(try sample.texts(sheet: "Lists") == [["1"]])
        #expect(
            SpreadsheetSample.fault(try sample.bytes(), "a.xlsx", sheet: "returns")
                == "a.xlsx: there is no sheet 'returns'; the workbook has 'Lists', 'Old' and 'Returns'; did you mean 'Returns'?")
    }

    @Test(arguments: [
        "/xl/worksheets/sheet1.xml", "worksheets/sheet1.xml", "./worksheets/SHEET1.xml", "../xl/worksheets/sheet1.xml",
    ])
    func `parts are found by absolute and relative names in any case`(target: String) throws {
        var sample = XLSXSample(rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
        sample.target = { _ in target }

        #expect(try sample.texts() == [["1"]])
    }

    @Test func `workbooks of the strict family and with prefixes are read`() throws {
        var sample = XLSXSample(rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
        sample.namespace = "http://purl.oclc.org/ooxml/spreadsheetml/main"
        sample.types = "http://purl.oclc.org/ooxml/officeDocument/relationships"
        var parts = sample.parts
        parts[5].1 = """
            <x:worksheet xmlns:x="\(sample.namespace)"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c><x:c r="B1"><x:v>8</x:v></x:c>\
            </x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>
            """

        let rows = try SpreadsheetSample.rows(try SpreadsheetSample.zip(parts), "a.xlsx")

        #expect(try sample.texts() == [["1"]])
        #expect(rows.map(\.texts) == [["7", "7"]])
    }
}
