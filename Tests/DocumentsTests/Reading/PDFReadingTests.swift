import Foundation
import Statistics
import Testing
import Values

@testable import Documents

struct PDFReadingTests {
    private func read(_ words: String) throws -> [String] {
        try PDFTextReader.read(words, named: "report.pdf", limits: .standard).outline
    }

    /// What pdftotext says of pages, given as blocks of lines: left, top, height and words 50 points apart.
    private func page(_ number: Int, _ blocks: [[(left: Int, top: Int, height: Int, words: String)]]) -> String {
        var rows = ["1\t\(number)\t0\t0\t0\t0\t0\t0\t400\t600\t-1\t###PAGE###"]
        for block in blocks {
            rows.append("3\t\(number)\t0\t0\t0\t0\t0\t0\t0\t0\t-1\t###FLOW###")
            for line in block {
                rows.append("4\t\(number)\t0\t0\t0\t0\t0\t0\t0\t0\t-1\t###LINE###")
                for (index, word) in line.words.split(separator: " ").enumerated() {
                    rows.append(
                        "5\t\(number)\t0\t0\t0\t0\t\(line.left + index * 50)\t\(line.top)\t46\t\(line.height)\t100\t\(word)")
                }
            }
        }
        return "header\n" + rows.joined(separator: "\n") + "\n"
    }

    @Test func `lines of a block are a paragraph with its page, and a hyphen at the end of one goes`() throws {
        let words = page(
            1,
            [
                [(50, 20, 20, "Findings")],
                [(50, 60, 10, "Of the 25 schools envi-"), (50, 71, 10, "ronment came up in 21"), (50, 82, 10, "answers or 84%")],
                [(50, 110, 10, "• Nine of 12")], [(50, 125, 10, "2. All of them")],
            ])
        let paragraph = Passage(
            text: "Of the 25 schools environment came up in 21\nanswers or 84%", line: 2, section: "Findings", page: 1,
            anchors: [.init(offset: 22, line: 3, column: 1)])

        let blocks = try PDFTextReader.read(words, named: "report.pdf", limits: .standard).blocks
        #expect(
            blocks == [
                .passage(Passage(text: "Findings", line: 1, page: 1, kind: .heading)), .passage(paragraph),
                .passage(Passage(text: "• Nine of 12", line: 5, section: "Findings", page: 1, kind: .item)),
                .passage(Passage(text: "2. All of them", line: 6, section: "Findings", page: 1, kind: .item)),
            ])
    }

    @Test func `page numbers and lines that come on every page are left out`() throws {
        let bodies = ["One here", "Two of it", "Third part"]
        let words = bodies.enumerated().map { index, body in
            page(
                index + 1,
                [
                    [(50, 10, 10, "Draft of 2026")], [(50, 50, 10, body)], [(50, 80, 10, "12 of them")],
                    [(50, 110, 10, body + " ends")], [(50, 580, 10, "Page \(index + 1) of 3")],
                ])
        }.joined()

        let lines = try read(words)
        #expect(
            lines
                == bodies.enumerated().flatMap { index, body in
                    [
                        "p\(index + 1):2:1 paragraph [-] \(body)", "p\(index + 1):3:1 paragraph [-] 12 of them",
                        "p\(index + 1):4:1 paragraph [-] \(body) ends",
                    ]
                })
    }

    @Test func `words in columns are a table, and charts are none`() throws {
        let table = page(
            1,
            [
                [(50, 20, 10, "Table 1: replies")], [(50, 40, 10, "Area")], [(200, 40, 10, "Asked")], [(300, 40, 10, "Share")],
                [(50, 55, 10, "North")], [(200, 55, 10, "12")], [(300, 55, 10, "84%")], [(50, 65, 10, "East")],
                [(50, 80, 10, "Total")], [(200, 80, 10, "25")], [(300, 80, 10, "84%")], [(50, 130, 10, "After the table")],
            ])
        let chart = page(
            1,
            [
                [(50, 40, 10, "One")], [(170, 40, 10, "2")], [(290, 40, 10, "3")], [(50, 55, 10, "Two")], [(230, 55, 10, "4")],
                [(350, 55, 10, "5")], [(170, 70, 10, "6")], [(230, 70, 10, "7")],
            ])

        let lines = try read(table)
        #expect(
            lines == [
                "p1:1:1 paragraph [-] Table 1: replies", "table: Table 1: replies [-]", "  Area | Asked | Share",
                "  p1:3:1 North East | 12 | 84%", "  p1:5:1 Total | 25 | 84%", "p1:6:1 paragraph [-] After the table",
            ])
        #expect(try read(chart).filter { $0.hasPrefix("table") } == [])
    }

    private static let canPrint = ["/usr/bin/pdftotext", PDFTools.weasyprint.path].allSatisfy {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    @Test(.enabled(if: canPrint))
    func `a PDF that our own printer makes is read back`() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".pdf")
        defer { try? FileManager.default.removeItem(at: file) }
        let page = """
            <html lang="en"><head><title>Report</title><style>th, td { padding: 2px 9px }</style></head><body><h1>Interim evaluation</h1>
            <p>Of the 25 schools, 21 replied, which is 84%.</p><ul><li>Nine of the 12 came.</li></ul>
            <table><tr><th>Area</th><th>Asked</th><th>Replied</th></tr><tr><th>North and its islands</th><td>12</td><td>10</td></tr>
            <tr><th>Total</th><td>12</td><td>10</td></tr></table></body></html>
            """
        try PDFRenderer(weasyprint: PDFTools.weasyprint).render(html: page, date: OfficeSamples.day, to: file)

        let lines = try ReadableDocument.read(file, named: "report.pdf").outline
        #expect(
            lines == [
                "p1:1:1 heading [-] Interim evaluation",
                "p1:2:1 paragraph [Interim evaluation] Of the 25 schools, 21 replied, which is 84%.",
                "p1:3:1 item [Interim evaluation] • Nine of the 12 came.", "table: - [Interim evaluation]",
                "  Area | Asked | Replied", "  p1:5:1 North and its islands | 12 | 10", "  p1:6:1 Total | 12 | 10",
            ])
    }

    /// What reading says with a shell script in pdftotext's place.
    private func refusal(script: String?, seconds: Double = 20, bytes: Int = 1_000_000) throws -> String? {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("report.pdf")
        try Data("%PDF-1.7".utf8).write(to: file)
        if let script {
            let program = folder.appendingPathComponent("pdftotext")
            try Data("#!/bin/sh\n\(script)\n".utf8).write(to: program)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
        }
        var limits = ReadingLimits.standard
        limits.seconds = seconds
        limits.unpackedBytes = bytes
        do throws(Fault) {
            _ = try PDFText.read(file, named: "report.pdf", limits: limits, places: [folder.path])
            return nil
        } catch { return error.message }
    }

    @Test func `what pdftotext cannot read is refused, and a program that does not end is stopped`() throws {
        #expect(
            try refusal(script: nil)
                == "a PDF is read with pdftotext, which is not installed; run 'apt-get install poppler-utils'"
        )
        #expect(
            try refusal(script: "echo 'Command Line Error: Incorrect password' >&2; exit 1")
                == "the PDF is protected by a password; save it without one")
        #expect(
            try refusal(script: "exit 3") == "the PDF does not allow its text to be copied; save it without that restriction")
        #expect(try refusal(script: "exit 1") == "the PDF is damaged and cannot be read; save or fetch it again")
        #expect(try refusal(script: "exit 0") == "the PDF holds no text, as a scan does not; read its text by OCR first")
        #expect(try refusal(script: "exec sleep 60", seconds: 1) == "the PDF was not read within 1 seconds")
        #expect(try refusal(script: "exec yes") == "the PDF holds more text than 1 MB")
    }

    @Test(.enabled(if: PDFTools.areThere))
    func `an encrypted PDF and a broken one are refused`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (plain, locked) = (folder.appendingPathComponent("a.pdf"), folder.appendingPathComponent("b.pdf"))
        try PDFRenderer(weasyprint: PDFTools.weasyprint).render(
            html: "<html lang=en><title>a</title><p>12</html>", date: OfficeSamples.day, to: plain)
        _ = try PDFTools.run("qpdf", "--encrypt", "secret", "owner", "256", "--", plain.path, locked.path)

        #expect(
            try ReadingSample.refusal([UInt8](try Data(contentsOf: locked)), as: "pdf")
                == "report.pdf: the PDF is protected by a password; save it without one")
        #expect(
            try ReadingSample.refusal([UInt8](try Data(contentsOf: plain)).prefix(400), as: "pdf")
                == "report.pdf: the PDF is damaged and cannot be read; save or fetch it again")
    }

    @Test func `a file that is no PDF is refused`() throws {
        #expect(try ReadingSample.refusal("PK".utf8, as: "pdf") == "report.pdf: this is no PDF, whatever its name ends in")
    }
}
