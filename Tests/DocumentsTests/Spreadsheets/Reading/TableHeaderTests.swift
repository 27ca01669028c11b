import Documents
import Testing
import Values

struct TableHeaderTests {
    private func header(_ text: String, rowCount: Int? = nil) throws -> (TableHeader, next: [String]?) {
        let reader = try SpreadsheetSample.reader(Array(text.utf8), "a.csv")
        let header = try TableHeader(from: reader, rowCount: rowCount)
        return (header, try reader.next()?.texts)
    }

    @Test func `one row of names is a header, with line ends in names made spaces`() throws {
        let (header, next) = try header("Area,\"How useful\nwas it?\",\n1,2,3\n")

        #expect(header.columns.map(\.name) == ["Area", "How useful was it?"])
        #expect(header.columns.map(\.option) == [nil, nil])
        #expect(header.rows == 1...1)
        #expect(next == ["1", "2", "3"])
    }

    @Test func `titles above the header are passed over`() throws {
        let (header, next) = try header("Returns of March\n\nArea,Score\nNorfield,5\n")

        #expect(header.columns.map(\.name) == ["Area", "Score"])
        #expect(header.rows == 3...3)
        #expect(next == ["Norfield", "5"])
    }

    @Test func `a table of one column has its first text as header`() throws {
        let (header, next) = try header("Area\nNorfield\nWick\n")

        #expect(header.columns.map(\.name) == ["Area"])
        #expect(next == ["Norfield"])
    }

    @Test func `questions and options in two rows are joined`() throws {
        let (header, next) = try header(
            """
            Respondent ID,Start Date,Your area,How useful was it?,,Anything else?
            ,,Response,The morning,The afternoon,Open-Ended Response
            1,20/03/2026,Norfield,5,4,no
            """)

        #expect(
            header.columns.map(\.name) == [
                "Respondent ID", "Start Date", "Your area", "How useful was it? – The morning",
                "How useful was it? – The afternoon",
                "Anything else?",
            ])
        #expect(header.columns.map(\.option) == [nil, nil, nil, "The morning", "The afternoon", nil])
        #expect(header.columns.map(\.number) == [1, 2, 3, 4, 5, 6])
        #expect(header.columns[4].cell.address == "E2")
        #expect(header.rows == 1...2)
        #expect(next == ["1", "20/03/2026", "Norfield", "5", "4", "no"])
    }

    @Test(
        arguments: [
            "Area,Score,\nNorfield,5,a remark\n", "Area,Score,\n,5,6\n", "Area,Score\n,5\n", "ID,Area,Note\n,Norfield,x\n",
        ])
    func `a first row of data is no second header row`(text: String) throws {
        #expect(try header(text).0.rows == 1...1)
    }

    @Test func `how many rows the header has can be told`() throws {
        #expect(try header("A,B\nx,y\n1,2\n", rowCount: 2).0.columns.map(\.name) == ["A – x", "B – y"])
        #expect(try header("A,B,\n,x,y\n1,2,3\n", rowCount: 1).0.columns.map(\.name) == ["A", "B"])
    }

    @Test func `merged header cells of a workbook are questions with options`() throws {
        let cell = { (address: String, text: String) in "<c r=\"\(address)\" t=\"str\"><v>\(text)</v></c>" }
        let sample = XLSXSample([
            (
                "Returns", nil,
                "<sheetData><row r=\"1\">" + cell("A1", "Area") + cell("B1", "Score") + "</row><row r=\"2\">" + cell("B2", "First")
                    + cell("C2", "Second") + "</row><row r=\"3\">" + cell("A3", "Norfield") + "</row></sheetData><mergeCells>"
                    + "<mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/></mergeCells>"
            )
        ])

        let reader = try SpreadsheetSample.reader(try sample.bytes(), "a.xlsx")

        #expect(try TableHeader(from: reader).columns.map(\.name) == ["Area", "Score – First", "Score – Second"])
        #expect(try reader.next()?.texts == ["Norfield"])
    }

    @Test func `a sheet without texts has no header`() throws {
        #expect(throws: Fault(file: "a.csv", "sheet 'a' is empty; a header row with the names of columns is expected")) {
            try header("\n\n")
        }
    }
}
