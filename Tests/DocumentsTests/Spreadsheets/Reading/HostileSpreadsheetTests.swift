import Foundation
import Testing
import Values

@testable import Documents

/// Files that are damaged, not what they say, or made to exhaust whoever opens them.
struct HostileSpreadsheetTests {
    private func fault(_ bytes: [UInt8], _ file: String = "a.xlsx", limits: SpreadsheetLimits = .standard) -> String? {
        SpreadsheetSample.fault(bytes, file, limits: limits)
    }

    private func limits(_ change: (inout SpreadsheetLimits) -> Void) -> SpreadsheetLimits {
        var limits = SpreadsheetLimits()
        change(&limits)
        return limits
    }

    private let small = XLSXSample(rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")

    @Test func `old and encrypted workbooks say what to do`() {
        let start: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        let header = start + [UInt8](repeating: 0, count: 504)
        let name = { (text: String) in text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }

        #expect(
            fault(header + name("Root Entry") + name("EncryptedPackage"))
                == "a.xlsx: the workbook is protected by a password; save it without a password")
        #expect(fault(header + name("Workbook"), "a.xls") == "a.xls: this is an old workbook (.xls); save it as XLSX or CSV")
    }

    @Test func `a name that promises another format is refused with the right one`() throws {
        #expect(
            fault(Array("a,b\n".utf8))
                == "a.xlsx: the name ends with .xlsx, but the file is text; name it .csv, or save it again as XLSX")
        #expect(
            fault(try small.bytes(), "a.csv")
                == "a.csv: the name ends with .csv, but the file is an XLSX workbook; name it .xlsx, or save it again as CSV")
        #expect(
            fault(Array("<html><table>".utf8), "a.xls")
                == "a.xls: this is a web page or XML, not a spreadsheet; open it in a spreadsheet program and save it as XLSX")
        #expect(
            fault(try SpreadsheetSample.zip([("a.txt", "x")]))
                == "a.xlsx: this is a zip archive, but not a spreadsheet; save the spreadsheet as XLSX, ODS or CSV")
        #expect(fault([]) == "a.xlsx: the file is empty")
    }

    @Test func `a file cut short anywhere is a fault, never a shorter table`() throws {
        let rows = (1...3000).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>\($0 * 7919 % 100_003)</v></c></row>" }.joined()
        let bytes = try XLSXSample(rows: rows).bytes()

        #expect(fault(bytes) == nil)
        for part in 1..<20 {
            #expect(
                fault(Array(bytes[..<(bytes.count * part / 20)]))
                    == "a.xlsx: the file is damaged: its end is missing, as after a broken download; fetch or save it again")
        }
    }

    @Test func `a byte turned over in a sheet is a fault`() throws {
        let rows = (1...3000).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>\($0 * 7919 % 100_003)</v></c></row>" }.joined()
        var bytes = try XLSXSample(rows: rows).bytes()
        bytes[bytes.count / 2] ^= 0xFF

        #expect(fault(bytes)?.hasPrefix("a.xlsx: the part 'xl/worksheets/sheet1.xml' is damaged") == true)
    }

    @Test func `too many parts and too many bytes are refused before any part is opened`() throws {
        let bomb = try SpreadsheetSample.zip(small.parts + [("xl/media/a", String(repeating: "0", count: 1 << 20))])

        #expect(
            fault(bomb, limits: limits { $0.bytes = 1 << 20 })?.hasSuffix(
                "bytes once it is unpacked; at most 1,048,576 are read") == true)
        #expect(fault(bomb, limits: limits { $0.entries = 6 }) == "a.xlsx: the file holds 7 parts; at most 6 are read")
        #expect(fault(bomb) == nil)
    }

    @Test func `document types are refused, so that nothing is expanded or fetched`() throws {
        var parts = small.parts
        parts[5].1 = """
            <!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]>\
            <worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>
            """
        let message =
            "a.xlsx: the part 'xl/worksheets/sheet1.xml' declares a document type, which no office file needs; it is not read"

        #expect(fault(try SpreadsheetSample.zip(parts)) == message)
        parts[1].1 = "<!DOCTYPE workbook SYSTEM \"http://127.0.0.1/x\"><workbook/>"
        #expect(fault(try SpreadsheetSample.zip(parts)) == message.replacing("worksheets/sheet1.xml", with: "workbook.xml"))
    }

    @Test func `an entity that nobody declared is damage`() throws {
        let sample = XLSXSample(rows: "<row><c t=\"str\"><v>&nobody;</v></c></row>")

        #expect(
            fault(try sample.bytes())
                == "a.xlsx: the part 'xl/worksheets/sheet1.xml' is damaged (Entity 'nobody' not defined); save the file again")
    }

    @Test func `a missing sheet part is named`() throws {
        let parts = small.parts.filter { !$0.0.hasPrefix("xl/worksheets") }

        #expect(fault(try SpreadsheetSample.zip(parts)) == "a.xlsx: the part of sheet 'Returns' is missing; save the file again")
    }

    @Test(
        arguments: [
            (
                "<row r=\"2\"><c r=\"B2\" t=\"s\"><v>9</v></c></row>",
                "2:2: sheet 'Returns', cell B2: the shared text 9 does not exist; save the file again"
            ),
            (
                "<row r=\"2\"><c r=\"B2\"><v>0x10</v></c></row>",
                "2:2: sheet 'Returns', cell B2: '0x10' is not a number; save the file again"
            ),
            (
                "<row r=\"2\"><c r=\"B2\"><v>nan</v></c></row>",
                "2:2: sheet 'Returns', cell B2: 'nan' is not a number; save the file again"
            ),
            (
                "<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>",
                "2:16385: sheet 'Returns', cell XFE2: the sheet has more than 16,384 columns"
            ),
            ("<row r=\"2\"/><row r=\"1\"/>", "1: sheet 'Returns': row 1 comes after row 2; save the file again"),
            (
                "<row r=\"2\"><c r=\"B2\"/><c r=\"A2\"/></row>",
                "2: sheet 'Returns': a cell of row 2 has the address 'A2'; save the file again"
            ),
            ("<row r=\"2\"><c r=\"A3\"/></row>", "2: sheet 'Returns': a cell of row 2 has the address 'A3'; save the file again"),
            ("<row r=\"1048577\"><c><v>1</v></c></row>", "1048577: sheet 'Returns' has more than 1,048,576 rows"),
        ])
    func `what is wrong in a sheet is said with its cell`(rows: String, message: String) throws {
        #expect(fault(try XLSXSample(rows: rows).bytes()) == "a.xlsx:" + message)
    }

    @Test func `long cells, deep elements and wide merges are refused`() throws {
        let long = XLSXSample(rows: "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>\(String(repeating: "x", count: 131_069))</v></c></row>")
        let deep = XLSXSample(rows: String(repeating: "<x>", count: 120) + String(repeating: "</x>", count: 120))
        let wide = XLSXSample([("Returns", nil, "<sheetData/><mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>")])

        #expect(fault(try long.bytes()) == "a.xlsx:1:1: sheet 'Returns', cell A1: the cell is longer than 131,068 bytes")
        #expect(fault(try deep.bytes()) == "a.xlsx: elements of the part 'xl/worksheets/sheet1.xml' lie more than 100 deep")
        #expect(fault(try wide.bytes()) == "a.xlsx: sheet 'Returns': merged ranges cover more than 20,000,000 cells")
        #expect(
            fault(Array("a,\(String(repeating: "x", count: 131_069))\n".utf8), "a.csv")
                == "a.csv:1:2: the cell is longer than 131,068 bytes")
        #expect(fault([UInt8](repeating: 0x2C, count: 16_384), "a.csv") == "a.csv:1: the row has more than 16,384 cells")
    }

    @Test func `repeats of an OpenDocument sheet are bounded`() throws {
        let content = { (cells: String) in
            """
            <o:document-content xmlns:o="o" xmlns:t="t"><o:body><o:spreadsheet><t:table t:name="Returns"><t:table-row \
            t:number-rows-repeated="1048576">\(cells)</t:table-row></t:table></o:spreadsheet></o:body></o:document-content>
            """
        }
        let full = content("<t:table-cell o:value-type=\"float\" o:value=\"1\" t:number-columns-repeated=\"16384\"/>")
        let wide = content("<t:table-cell o:value-type=\"float\" o:value=\"1\" t:number-columns-repeated=\"16385\"/>")

        #expect(
            fault(try SpreadsheetSample.zip([("content.xml", full)]), "a.ods")
                == "a.ods:1: sheet 'Returns': more than 20,000,000 cells are repeated or merged")
        #expect(
            fault(try SpreadsheetSample.zip([("content.xml", wide)]), "a.ods")
                == "a.ods:1:1: sheet 'Returns', cell A1: the sheet has more than 16,384 columns")
    }

    @Test func `an OpenDocument file that is encrypted or no spreadsheet says so`() throws {
        let manifest = "<m:manifest xmlns:m=\"m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"

        #expect(
            fault(try SpreadsheetSample.zip([("content.xml", "\u{1}"), ("META-INF/manifest.xml", manifest)]), "a.ods")
                == "a.ods: the workbook is protected by a password; save it without a password")
        #expect(
            fault(
                try SpreadsheetSample.zip([("content.xml", "<o:document-content xmlns:o=\"o\"><o:body/></o:document-content>")]),
                "a.ods")
                == "a.ods: this is an OpenDocument file, but not a spreadsheet")
    }

    @Test func `bytes turned over anywhere end in a fault or in rows`() throws {
        let bytes = try SpreadsheetXLSX.write(OfficeSamples.workbook())
        var random = OfficeRandom(seed: 7)
        for _ in 0..<150 {
            var copy = bytes
            for _ in 0..<3 { copy[Int.random(in: 0..<copy.count, using: &random)] = UInt8.random(in: 0...255, using: &random) }

            #expect(fault(copy)?.hasPrefix("not a fault") != true)
        }
    }
}
