import Documents
import Foundation
import Testing
import Values

/// Real PDFs, read back by poppler and qpdf. `THROUGHLINE_WEASYPRINT` names the executable; in CI a missing one is a failure.
@Suite(.enabled(if: PDFTools.areThere || PDFTools.isCI, "needs WeasyPrint (run 'make setup'), pdfinfo and qpdf"))
struct PDFRendererTests {
    private let renderer = PDFRenderer(weasyprint: PDFTools.weasyprint, timeout: .seconds(120))

    @Test func `a report is tagged, named and in its language`() throws {
        let pdf = try RenderedPDF(Samples.report, renderer)
        let information = try PDFTools.run("pdfinfo", pdf.path)

        #expect(information.field("Title") == "\(Samples.report.title) – \(Samples.report.banner ?? "")")
        #expect(information.field("Author") == "Westmere Regional Partnership")
        #expect(information.field("Tagged") == "yes")
        let catalog = try pdf.catalog()
        #expect(catalog["/Lang"] as? String == "u:en-GB")
        #expect((catalog["/ViewerPreferences"] as? [String: Any])?["/DisplayDocTitle"] as? Bool == true)
        #expect((catalog["/MarkInfo"] as? [String: Any])?["/Marked"] as? Bool == true)
        #expect(try PDFTools.run("pdfinfo", "-meta", pdf.path).contains("pdfuaid:part=\"1\""))
    }

    @Test func `each table is one Table with the headers of every cell`() throws {
        let pdf = try RenderedPDF(Samples.report, renderer)
        let elements = try pdf.elements()
        let html = HTMLWriter.write(Samples.report, for: .print)

        #expect(elements.count { $0.tag == "/Table" } == Tags.named("table", in: html).count)
        #expect(
            elements.count { $0.tag == "/Caption" } == Tags.named("caption", in: html).count
                + Tags.named("figcaption", in: html).count)
        #expect(elements.count { $0.tag == "/TH" } == Tags.named("th", in: html).count)
        let cells = elements.filter { $0.tag == "/TD" }
        #expect(cells.count == Tags.named("td", in: html).count)
        #expect(cells.filter { $0.headers != 2 }.isEmpty)
    }

    @Test func `a table of many rows is one Table a part`() throws {
        let rows = (1...45).map { [Cell("Area \($0)"), Cell(String($0), number: $0)] }
        let table = Table(id: "long", caption: "Long", columns: [Table.Column("Area"), Table.Column("Count", .number)], rows: rows)
        let paragraphs = (1...12).map { _ in Block.paragraph([.text(String(repeating: "Words before the table. ", count: 12))]) }

        let elements = try RenderedPDF(Samples.document(paragraphs + [.table(table)]), renderer).elements()

        #expect(elements.count { $0.tag == "/Table" } == 3)
        #expect(elements.count { $0.tag == "/TR" } == 45 + 3)
    }

    @Test func `a table of many columns stays on its page`() throws {
        let columns = [Table.Column("Local authority")] + (1...11).map { Table.Column("Meeting number \($0)") }
        let rows = (1...3).map { row in
            [Cell("Authority \(row)")] + (1...11).map { _ in Cell("Did not attend", state: .no) }
        }
        let table = Table(id: "wide", caption: "Wide", columns: columns, rows: rows)

        let pdf = try RenderedPDF(Samples.document([.table(table)]), renderer)

        let words = try PDFTools.run("pdftotext", "-bbox", pdf.path, "-").matches(of: /xMax="([0-9.]+)"/).compactMap {
            Double($0.output.1)
        }
        #expect(words.count > 11 * 3)
        #expect(words.filter { $0 > 595 } == [])
    }

    @Test func `each drawing says its alternative`() throws {
        let figures = try RenderedPDF(Samples.report, renderer).elements().filter { $0.tag == "/Figure" }

        #expect(figures.map(\.alternative) == [Samples.maturity.alternative, Samples.vision.alternative])
    }

    @Test func `headings follow each other and are bookmarks`() throws {
        let pdf = try RenderedPDF(Samples.report, renderer)

        let levels = try pdf.elements().compactMap { $0.tag.hasPrefix("/H") ? Int($0.tag.dropFirst(2)) : nil }
        #expect(levels.first == 1)
        #expect(zip(levels, levels.dropFirst()).filter { $1 > $0 + 1 }.isEmpty)
        #expect(
            try pdf.bookmarks() == [
                "Mainstream inclusion: interim evaluation", "Contents", "Summary", "Delivery against measures",
                "Who took part in what",
                "Measures agreed with the funder", "What the survey shows", "Vision for inclusion", "What this leads to",
                "Evidence",
            ])
    }

    @Test func `the same document gives the same bytes in another time zone`() throws {
        let first = try RenderedPDF(Samples.report, renderer)

        try withHelper("TZ=Pacific/Auckland PYTHONHASHSEED=7 exec '\(PDFTools.weasyprint.path)' \"$@\"") { helper in
            let second = try RenderedPDF(Samples.report, PDFRenderer(weasyprint: helper))

            #expect(try first.data() == second.data())
        }
    }

    @Test func `a draft says so on every page`() throws {
        let pdf = try RenderedPDF(Samples.report, renderer)
        let pages = try PDFTools.run("pdftotext", "-layout", pdf.path, "-").split(separator: "\u{C}").filter {
            $0.contains("Page ")
        }

        #expect(pages.count > 1)
        #expect(pages.filter { !$0.contains("Draft") }.isEmpty)
        #expect(pages.last.map { $0.contains("Page \(pages.count) of \(pages.count)") } == true)
    }

    @Test func `hostile words are printed, not fetched or run`() throws {
        let elements = try RenderedPDF(Samples.hostileDocument(id: "key"), renderer).elements()

        #expect(elements.filter { $0.tag == "/Figure" }.map(\.alternative) == [Samples.hostile])
    }

    @Test func `what the log refuses is named too`() throws {
        let html =
            "<!DOCTYPE html><html lang=\"en\"><title>t</title><style>p::before { content: u\\72l(http://a.example/x.png) }</style><p>x</p></html>"

        #expect(throws: PDFError.outsideResources(["http://a.example/x.png"])) {
            try renderer.render(html: html, date: Day("2026-03-31")!, to: URL(fileURLWithPath: "/nonexistent/x.pdf"))
        }
    }

    @Test func `a folder that is not there is named`() {
        #expect {
            try renderer.render(
                html: "<html lang=\"en\"><title>t</title><p>x</p></html>", date: Day("2026-03-31")!,
                to: URL(fileURLWithPath: "/nonexistent/x.pdf"))
        } throws: { error in
            guard case PDFError.unwritable(path: "/nonexistent/x.pdf", _) = error else { return false }
            return true
        }
    }
}
