import Foundation
import Testing
import Values

@testable import Documents

struct CSVReaderTests {
    private func rows(_ text: String) throws -> [[String]] {
        var reader = CSVReader(bytes: Array(text.utf8), file: "a.csv")
        var rows: [[String]] = []
        while let row = try reader.next() { rows.append(row.texts) }
        return rows
    }

    private func fault(_ bytes: [UInt8]) -> Fault? {
        var reader = CSVReader(bytes: bytes, file: "a.csv")
        do {
            while try reader.next() != nil {}
            return nil
        } catch {
            return error
        }
    }

    private func fault(_ text: String) -> Fault? { fault(Array(text.utf8)) }

    @Test func `quotes, commas, doubled quotes and line ends in cells are read`() throws {
        #expect(try rows("a,b\r\n\"x,\"\"y\"\"\",\"1\r\n2\"\r\n") == [["a", "b"], ["x,\"y\"", "1\r\n2"]])
    }

    @Test(arguments: ["\n", "\r\n", "\r"]) func `lines may end in each usual way, the last in none`(end: String) throws {
        #expect(try rows("a,b\(end)1,2\(end)3,") == [["a", "b"], ["1", "2"], ["3", ""]])
    }

    @Test func `a byte order mark is no text`() throws {
        #expect(try rows("\u{FEFF}a,b\n") == [["a", "b"]])
    }

    @Test func `an empty file has no rows`() throws {
        #expect(try rows("") == [])
        #expect(try rows("\n") == [])
        #expect(try rows("\u{FEFF}") == [])
    }

    @Test func `blank lines are passed over, except in a file of one column`() throws {
        #expect(try rows("a,b\n\n1,2\n\n") == [["a", "b"], ["1", "2"]])
        #expect(try rows("a\n\n1\n") == [["a"], [""], ["1"]])
    }

    @Test func `a row tells where its cells begin`() throws {
        var reader = CSVReader(bytes: Array("k,v,w\n\"é\n漢\",\"x\",y\nlast,1,2\n".utf8), file: "a.csv")
        _ = try reader.next()

        let row = try #require(try reader.next())
        #expect((0..<3).map { [row.line(at: $0), row.column(at: $0)] } == [[2, 1], [3, 4], [3, 8]])
        #expect(row.line == 2)
        #expect(try reader.next()?.line == 4)
    }

    @Test func `the bytes of a cell are those of its text`() throws {
        var reader = CSVReader(bytes: Array("\"a \"\"b\"\"\",é\n".utf8), file: "a.csv")

        let row = try #require(try reader.next())

        #expect(row.withBytes(at: 0) { Array($0) } == Array("a \"b\"".utf8))
        #expect(row.withBytes(at: 1) { Array($0) } == Array("é".utf8))
    }

    @Test func `a row stays as it was when the next is read`() throws {
        var reader = CSVReader(bytes: Array("a,b\nc,d\n".utf8), file: "a.csv")

        let first = try #require(try reader.next())
        let second = try #require(try reader.next())

        #expect([first.texts, second.texts] == [["a", "b"], ["c", "d"]])
    }

    @Test func `a wrong number of cells is a fault, and reading goes on`() throws {
        var reader = CSVReader(bytes: Array("a,b\n1\n1,2,3\n4,5\n".utf8), file: "a.csv")
        _ = try reader.next()

        let short = Fault(file: "a.csv", line: 2, column: 1, "the row has 1 cell, the first row has 2")
        #expect(throws: short) { try reader.next() }
        let long = Fault(file: "a.csv", line: 3, column: 5, "the row has 3 cells, the first row has 2")
        #expect(throws: long) { try reader.next() }
        #expect(try reader.next()?.texts == ["4", "5"])
        #expect(try reader.next() == nil)
    }

    @Test func `an unclosed quote is a fault at the quote`() {
        #expect(fault("a,b\n1,\"x\ny\n")?.description == "a.csv:2:3: the cell that begins with this quote has no closing quote")
    }

    @Test func `a quote inside a plain cell is a fault at the quote`() {
        let message = "a quote stands in a cell that does not begin with one; write the cell in quotes and double the quote"
        #expect(fault("a,b\né5\" pipe,1\n") == Fault(file: "a.csv", line: 2, column: 3, message))
    }

    @Test func `text after a closing quote is a fault`() {
        #expect(fault("\"a\"b,c\n")?.description == "a.csv:1:4: a closing quote must be followed by a comma or the end of the line")
    }

    @Test func `text that is not UTF-8 is a fault at its first byte, and reading goes on`() throws {
        var reader = CSVReader(bytes: Array("a,b\né,".utf8) + [0xE9] + Array("\n1,2\n".utf8), file: "a.csv")
        _ = try reader.next()

        let expected = Fault(file: "a.csv", line: 2, column: 3, "this is not UTF-8 text; save the file as CSV in UTF-8")
        #expect(throws: expected) { try reader.next() }
        #expect(try reader.next()?.texts == ["1", "2"])
    }

    @Test(
        arguments: [[0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80], [0xFF, 0xFE]] as [[UInt8]])
    func `ill-formed sequences are found`(bytes: [UInt8]) {
        #expect(fault([0x61] + bytes)?.column == 2)
    }

    @Test func `reading goes on below a zero byte, in quotes or not`() throws {
        var reader = CSVReader(bytes: Array("a,b\n1,x\u{0}\n\"y\n\u{0}z\",2\n3,4\n".utf8), file: "a.csv")
        _ = try reader.next()

        for (line, column) in [(2, 4), (4, 1)] {
            let message = "the file holds a zero byte and is not UTF-8 text; save it as CSV in UTF-8"
            #expect(throws: Fault(file: "a.csv", line: line, column: column, message)) { try reader.next() }
        }
        #expect(try reader.next()?.texts == ["3", "4"])
    }

    @Test func `a row of zero bytes without an end stops at the row limit`() throws {
        try withFile(Array("a,b\n1,".utf8) + [UInt8](repeating: 0, count: 10_000)) { path in
            var reader = try CSVReader(path: path, file: "a.csv", rowLimit: 1000, bufferSize: 16)
            _ = try reader.next()

            let message = "the file holds a zero byte and is not UTF-8 text; save it as CSV in UTF-8"
            #expect(throws: Fault(file: "a.csv", line: 2, column: 3, message)) { try reader.next() }
            #expect(try reader.next() == nil)
        }
    }

    @Test func `a zero byte is a fault`() {
        #expect(
            fault([0x61, 0x2C, 0x00])?.description
                == "a.csv:1:3: the file holds a zero byte and is not UTF-8 text; save it as CSV in UTF-8")
    }

    @Test func `a file that cannot be opened is a fault`() {
        #expect(throws: Fault(file: "a.csv", "cannot be opened: No such file or directory")) {
            try CSVReader(path: "/nowhere/a.csv", file: "a.csv")
        }
    }

    @Test func `a quote that is never closed stops at the row limit and not at the end of the file`() throws {
        try withFile(Array(("a,b\n1,\"" + String(repeating: "words\n", count: 10_000)).utf8)) { path in
            var reader = try CSVReader(path: path, file: "a.csv", rowLimit: 1000, bufferSize: 16)
            _ = try reader.next()

            let message = "the cell that begins with this quote has no closing quote within 1,000 bytes"
            #expect(throws: Fault(file: "a.csv", line: 2, column: 3, message)) { try reader.next() }
            #expect(try reader.next() == nil)
        }
    }

    @Test(arguments: 0..<60) func `what the writer writes the reader reads, whatever the size of the buffer`(seed: UInt64) throws {
        var random = OfficeRandom(seed: seed)
        let width = Int.random(in: 1...5, using: &random)
        let alphabet = ["a", "\"", ",", "\n", "\r\n", "\r", "é", "👩🏽‍🏫", " ", "=", ""]
        let rows = (0..<Int.random(in: 1...40, using: &random)).map { _ in
            (0..<width).map { _ in
                (0..<Int.random(in: 0...12, using: &random)).map { _ in alphabet.randomElement(using: &random)! }.joined()
            }
        }
        var bytes: [UInt8] = seed.isMultiple(of: 2) ? [] : [0xEF, 0xBB, 0xBF]
        for row in rows { CSVWriter.append(row, to: &bytes, flavour: .verbatim) }

        try withFile(bytes) { path in
            var reader = try CSVReader(path: path, file: "a.csv", rowLimit: 1 << 20, bufferSize: 4 + Int(seed) % 40)
            var read: [[String]] = []
            while let row = try reader.next() { read.append(row.texts) }
            #expect(read == rows)
        }
    }

    private func withFile(_ bytes: [UInt8], _ work: (String) throws -> Void) throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".csv").path
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        try work(path)
    }
}
