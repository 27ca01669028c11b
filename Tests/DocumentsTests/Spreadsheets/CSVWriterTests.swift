import Documents
import Testing

struct CSVWriterTests {
    private func text(_ cells: [Cell], _ flavour: CSVWriter.Flavour) -> String {
        let table = Table(id: "t", caption: "", columns: cells.indices.map { .init("h\($0)") }, rows: [cells])
        let lines = String(decoding: CSVWriter.write(table: table, flavour: flavour), as: UTF8.self)
        return String(lines.dropFirst(lines.split(separator: "\r\n")[0].count + 1))
    }

    @Test func `one header row, quotes where needed, CRLF`() {
        let table = Table(
            id: "t", caption: "Not printed", columns: [.init("Name, of it"), .init("Count", .number)],
            rows: [[Cell("say \"x\""), Cell("1,061", number: 1061)], [Cell("two\nlines"), Cell("[z]")]])

        #expect(
            CSVWriter.write(table: table)
                == Array("\"Name, of it\",Count\r\n\"say \"\"x\"\"\",1061\r\n\"two\nlines\",[z]\r\n".utf8))
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@a", "\ta", "＝1"]) func `text like a formula is neutralised for spreadsheets only`(
        words: String
    ) {
        #expect(text([Cell(words)], .forSpreadsheets) == "'\(words)\r\n")
        #expect(text([Cell(words)], .verbatim) == "\(words)\r\n")
    }

    @Test func `an apostrophe goes inside the quotes`() {
        #expect(text([Cell("=A1,\"x\""), Cell("\rb")], .forSpreadsheets) == "\"'=A1,\"\"x\"\"\",\"'\rb\"\r\n")
    }

    @Test func `a number below zero is a number`() {
        #expect(
            text([Cell("-5", number: -5), Cell("−1,234", number: -1234), Cell("84%", number: 16)], .forSpreadsheets)
                == "-5,-1234,84%\r\n")
    }

    @Test func `headers are neutralised too`() {
        let table = Table(id: "t", caption: "", columns: [.init("=x")], rows: [])

        #expect(CSVWriter.write(table: table) == Array("'=x\r\n".utf8))
    }
}
