import Documents
import Testing

struct CSVRowsTests {
    private func rows(_ bytes: [UInt8]) throws -> [[String]] { try SpreadsheetSample.rows(bytes, "a.csv").map(\.texts) }

    private func rows(_ text: String) throws -> [[String]] { try rows(Array(text.utf8)) }

    @Test(
        arguments: [
            "Area,Score\nNorfield,\"1;2\"\n", "Area;Score\nNorfield;\"1;2\"\n", "Area\tScore\nNorfield\t1;2\n",
            "sep=;\r\nArea;Score\r\nNorfield;\"1;2\"\r\n", "\u{FEFF}Area;Score\nNorfield;\"1;2\"",
        ])
    func `the separator is found`(text: String) throws {
        #expect(try rows(text) == [["Area", "Score"], ["Norfield", "1;2"]])
    }

    @Test func `commas in questions and semicolons in answers do not mislead`() throws {
        #expect(
            try rows("ID;Which, if any, of these, or others;Name\n1;none;x\n2;all;y\n")
                == [["ID", "Which, if any, of these, or others", "Name"], ["1", "none", "x"], ["2", "all", "y"]])
        #expect(try rows("ID,Chosen\n1,A;B;C;\n2,A;B;\n") == [["ID", "Chosen"], ["1", "A;B;C;"], ["2", "A;B;"]])
    }

    @Test func `rows may have any number of cells, and blank lines between them are blank rows`() throws {
        let rows = try SpreadsheetSample.rows(
            Array("1. Summary\n\nTitle,Start\nBriefing,\"09:00\n\",x\n,,\nlast\n\n".utf8), "a.csv")

        #expect(rows.map(\.texts) == [["1. Summary"], [], ["Title", "Start"], ["Briefing", "09:00\n", "x"], [], ["last"]])
        #expect(rows.map(\.number) == [1, 2, 3, 4, 5, 6])
        #expect(rows.last?.line == 7)
        #expect(rows[3][3] == SpreadsheetCell("x", row: 4, line: 5, column: 3))
    }

    @Test func `text that is not UTF-8 is read as Windows-1252 and said to be`() throws {
        let bytes = Array("Area,Note\nSt Ann".utf8) + [0x92] + Array("s,5 ".utf8) + [0x96] + Array(" 6 ".utf8) + [0xA3, 0xE9, 0x80]

        let reader = try SpreadsheetSample.reader(bytes, "a.csv")

        #expect(try rows(bytes) == [["Area", "Note"], ["St Ann’s", "5 – 6 £é€"]])
        #expect(
            reader.notices == [
                "the file is not UTF-8 and was read as Windows-1252, as older programs write it; look at dashes, quotes, accents and pound signs"
            ])
        #expect(try SpreadsheetSample.reader(Array("Area,Note\nSt Ann’s,£\n".utf8), "a.csv").notices == [])
    }

    @Test(arguments: [false, true]) func `UTF-16 with a mark is read, in pieces too`(isBigEndian: Bool) throws {
        let line = "Norfield – 😀,5\r\n"
        let text = "\u{FEFF}Area,Score\r\n" + String(repeating: line, count: 30_000)
        let bytes = text.utf16.flatMap { unit in
            isBigEndian ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        }

        let rows = try rows(bytes)

        #expect(rows.count == 30_001)
        #expect(Set(rows.dropFirst()) == [["Norfield – 😀", "5"]])
    }

    @Test func `a wide character may lie across pieces`() throws {
        for shift in 0..<4 {
            let text = String(repeating: "x", count: (1 << 18) - shift - 2) + "😀,y\n"

            #expect(try SpreadsheetSample.rows(Array(text.utf8), "a.csv", limits: .long).map(\.texts.last) == ["y"])
            #expect(try SpreadsheetSample.reader(Array(text.utf8), "a.csv").notices == [])
        }
    }

    @Test func `a Windows file longer than the buffer is read whole`() throws {
        let bytes = (0..<40_000).flatMap { (number: Int) -> [UInt8] in Array("\(number),".utf8) + [0x96, 0x0A] }

        #expect(try rows(bytes) == (0..<40_000).map { [String($0), "–"] })
    }
}

extension SpreadsheetLimits {
    /// Cells of a megabyte.
    static var long: SpreadsheetLimits {
        var limits = SpreadsheetLimits()
        limits.cellBytes = 1 << 20
        return limits
    }
}
