import Documents
import Foundation
import Statistics
import Testing
import Values

struct HostileReadingTests {
    private func refusal(_ text: String, as ending: String, limits: ReadingLimits = .standard) throws -> String? {
        try ReadingSample.refusal(text.utf8, as: ending, limits: limits)
    }

    @Test(arguments: [("html", 10_001, 1), ("docx", 10_001, 1)])
    func `tables nested ten thousand deep are refused`(ending: String, depth: Int, line: Int) throws {
        if ending == "html" {
            let page = String(repeating: "<table><tr><td>1", count: depth)
            #expect(try refusal(page, as: ending) == "report.html:1: tables stand more than 200 deep in each other")
        } else {
            let body =
                String(repeating: "<w:tbl><w:tr><w:tc>", count: depth) + "<w:p/>"
                + String(repeating: "</w:tc></w:tr></w:tbl>", count: depth)
            #expect(
                try ReadingSample.refusal(try ReadingSample.word(body), as: ending)
                    == "report.docx: elements of the part 'word/document.xml' lie more than 200 deep")
        }
    }

    @Test func `merged cells that make more than the limit are refused`() throws {
        let row = "<tr>" + String(repeating: "<td colspan=1000 rowspan=65534>1", count: 100)
        let tall = "<table><tr><td colspan=1000 rowspan=65534>1" + String(repeating: "<tr>", count: 60_000)
        let wide = "<table>" + row + row + "</table>"

        var limits = ReadingLimits.standard
        limits.cells = 150_000
        #expect(try refusal(wide, as: "html", limits: limits) == "report.html:1: the tables hold more than 150,000 cells")
        #expect(try refusal(tall, as: "html", limits: limits) == "report.html:1: the tables hold more than 150,000 cells")
    }

    @Test func `a long line and a million numbers are read whole`() throws {
        let line = String(repeating: "12 schools ", count: 200_000)
        let numbers = String(repeating: "<p>7</p>", count: 100_000)

        #expect(try ReadingSample.read(line, as: "html").texts.map(\.utf8.count) == [2_199_999])
        #expect(try ReadingSample.read(line, as: "txt").texts.map(\.utf8.count) == [2_200_000])
        #expect(try ReadingSample.read(numbers, as: "html").texts.count == 100_000)
    }

    @Test(arguments: [
        "<b>", "</b>", "<p>", "<div><i>", "<li><ul>", "<tr>", "&", "&#", "<!--", "<a b=\"", "<sup>", "<div hidden>", "<", "<td>",
    ])
    func `the same broken piece a hundred thousand times ends`(piece: String) throws {
        _ = try ReadingSample.read(String(repeating: piece + "1", count: 100_000), as: "html")
    }

    @Test func `a package that unpacks to more than the limit or has too many parts is refused unopened`() throws {
        let bomb = try ZipArchive.write(
            [ZipEntry(path: "word/document.xml", bytes: [UInt8](repeating: 0x20, count: 3_000_000))], day: OfficeSamples.day)
        let crowd = try ZipArchive.write((0..<30).map { ZipEntry(path: "\($0).xml", bytes: []) }, day: OfficeSamples.day)

        var limits = ReadingLimits.standard
        limits.unpackedBytes = 1_000_000
        limits.entries = 20
        #expect(
            try ReadingSample.refusal(bomb, as: "docx", limits: limits)
                == "report.docx: the file holds 3,000,000 bytes once it is unpacked; at most 1,000,000 are read")
        #expect(
            try ReadingSample.refusal(crowd, as: "docx", limits: limits)
                == "report.docx: the file holds 30 parts; at most 20 are read")
    }

    @Test func `entities and document types of a Word document are refused`() throws {
        let laughs = """
            <?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/hostname">]>\
            <d><p><r><t>&b;&x;</t></r></p></d>
            """
        let file = try ZipArchive.write([ZipEntry(path: "word/document.xml", bytes: Array(laughs.utf8))], day: OfficeSamples.day)

        #expect(
            try ReadingSample.refusal(file, as: "docx")
                == "report.docx: the part 'word/document.xml' declares a document type, which no office file needs; it is not read")
    }

    @Test func `other files by the name of a Word document are refused`() throws {
        let renamed = try ZipArchive.write([ZipEntry(path: "photo.txt", bytes: [1])], day: OfficeSamples.day)

        #expect(
            try ReadingSample.refusal(renamed, as: "docx")
                == "report.docx: this is no Word document: its package has no text part; save the report as .docx again")
        #expect(
            try ReadingSample.refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1], as: "docx")
                == "report.docx: the document is protected by a password or of Word 97; save it as .docx without a password")
        #expect(
            try refusal("just text", as: "docx")
                == "report.docx: this is no Word document, whatever its name ends in; save the report as .docx")
        #expect(
            try ReadingSample.refusal(renamed.prefix(20), as: "docx")
                == "report.docx: the file is damaged: its end is missing, as after a broken download; fetch or save it again")
    }

    @Test func `an empty file is an empty text, or no document`() throws {
        #expect(try ReadingSample.read("", as: "md").blocks == [])
        #expect(try ReadingSample.read("", as: "txt").blocks == [])
        #expect(try ReadingSample.read("", as: "html").blocks == [])
        #expect(try refusal("", as: "docx") == "report.docx: the file is empty")
        #expect(try refusal("", as: "pdf") == "report.pdf: the file is empty")
    }

    @Test(arguments: ["md", "txt", "html", "htm", "docx", "pdf"])
    func `a folder, a missing file and one that is too large are refused`(ending: String) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + "." + ending)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        func said(_ url: URL) -> String? {
            do throws(Fault) {
                _ = try ReadableDocument.read(url, named: "x")
                return nil
            } catch { return error.description }
        }
        var limits = ReadingLimits.standard
        limits.fileBytes = 1_000_000

        #expect(said(folder) == "x: this is a folder, not a file")
        #expect(said(folder.appendingPathComponent("none." + ending)) == "x: there is no such file")
        #expect(
            try ReadingSample.refusal([UInt8](repeating: 0x41, count: 1_000_001), as: ending, limits: limits)
                == "report.\(ending): the file is larger than 1 MB")
    }
}
