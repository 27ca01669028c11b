import Documents
import Foundation
import Testing
import Values

struct HTMLWriterTests {
    @Test func `a small document is written as recorded`() throws {
        let document = Document(
            title: "A & B", subtitle: "One page", date: Day("2026-03-31")!, publisher: "Westmere", summary: "What was done.",
            banner: "Worked example", watermark: "Draft", isIndexed: false, facts: [Fact("Status", "Draft")],
            blocks: [
                .heading(Heading(level: 2, id: "first", text: "First")),
                .paragraph([
                    .text("Of all, "), .reference(Reference(kind: .figure, text: "7 of 12", target: "n1")), .lineBreak,
                    .code("a<b"),
                    .link(text: "guide", address: "https://example.org/?a=1&b=2"),
                    .link(text: "bad", address: "javascript:alert(1)"),
                ]),
                .list(isOrdered: true, items: [[.paragraph([.strong([.text("one")])])]]),
                .table(Samples.small),
                .entry(
                    Entry(
                        id: "n1", title: "Note", facts: [Fact("Base", "12")],
                        backlinks: [Reference(kind: .place, text: "First", target: "first")])),
            ])

        let html = HTMLWriter.write(document)

        let body = try #require(html.firstRange(of: "</style>")).upperBound
        try expectSnapshot("small-document.html", String(html[body...]))
    }

    @Test func `files beside the page are offered at its foot, and without any nothing is said`() {
        let files = [FileLink(path: "report.pdf", name: "PDF"), FileLink(path: "tables.ods", name: "tables (ODS)")]
        let html = HTMLWriter.write(Samples.document([]), files: files)

        #expect(
            html.contains(
                "<footer>\n<p class=\"files\">Download: <a href=\"report.pdf\">PDF</a>, <a href=\"tables.ods\">tables (ODS)</a></p>\n"
            ))
        #expect(!HTMLWriter.write(Samples.document([])).contains("Download"))
    }

    @Test func `hostile words come out as text everywhere`() {
        let html = HTMLWriter.write(Samples.hostileDocument(id: Samples.hostile))

        #expect(Tags.named("script", in: html).isEmpty)
        #expect(Tags.values(of: "href", in: html).filter { !$0.hasPrefix("#") }.isEmpty)
        #expect(Tags.all(html).filter { $0.replacing(/"[^"]*"/, with: "").firstMatch(of: /\sstyle=|\son[a-z]+=/) != nil }.isEmpty)
        #expect(html.ranges(of: "<script").isEmpty)
    }

    @Test(arguments: [HTMLWriter.Medium.screen, .print])
    func `a page holds no script, no style attribute and nothing that is fetched`(medium: HTMLWriter.Medium) {
        let html = HTMLWriter.write(Samples.report, for: medium)

        #expect(html.ranges(of: "style=").isEmpty)
        #expect(html.ranges(of: "<script").isEmpty)
        #expect(html.ranges(of: "javascript:").isEmpty)
        #expect(html.ranges(of: "<style").count == 1)
        #expect(html.ranges(of: "url(http").isEmpty)
        #expect(Tags.values(of: "src", in: html).isEmpty)
        #expect(Tags.named("link", in: html).isEmpty)
    }

    @Test(arguments: [HTMLWriter.Medium.screen, .print])
    func `ids are unique and every link within the page arrives`(medium: HTMLWriter.Medium) {
        let html = HTMLWriter.write(Samples.report, for: medium)
        let ids = Tags.values(of: "id", in: html)

        #expect(Set(ids).count == ids.count)
        #expect(Tags.values(of: "href", in: html).filter { $0.hasPrefix("#") && !ids.contains(String($0.dropFirst())) }.isEmpty)
        #expect(
            Tags.values(of: "aria-labelledby", in: html).flatMap { $0.split(separator: " ") }.filter { !ids.contains(String($0)) }
                .isEmpty)
    }

    @Test func `an id that occurs twice is numbered`() {
        let heading = Block.heading(Heading(level: 2, id: "same", text: "Same"))

        let html = HTMLWriter.write(Samples.document([heading, heading, heading]))

        #expect(
            Tags.named("h2", in: html) == ["<h2 id=\"contents\">", "<h2 id=\"same\">", "<h2 id=\"same-2\">", "<h2 id=\"same-3\">"])
    }

    @Test func `links and references hold plain text only`() {
        let html = HTMLWriter.write(Samples.report)

        let linked = html.matches(of: /<a [^>]*>(.*?)<\/a>/).filter { $0.output.1.contains("<") }

        #expect(linked.isEmpty)
    }

    @Test func `sections nest by level and close`() {
        let blocks: [Block] = [2, 3, 4, 3, 2].enumerated().map { .heading(Heading(level: $1, id: "h\($0)", text: "H")) }

        let html = HTMLWriter.write(Samples.document(blocks))

        let shape = html.matches(of: /<section>|<\/section>|<h([234]) id="h/).map {
            $0.output.1.map { "h" + $0 } ?? String($0.output.0)
        }
        let open = "<section>", close = "</section>"
        #expect(shape == [open, "h2", open, "h3", open, "h4", close, close, open, "h3", close, close, open, "h2", close])
    }

    @Test func `search engines are asked to stay away only where the document says so`() {
        let robots = "<meta name=\"robots\" content=\"noindex, nofollow\">"

        #expect(Tags.all(HTMLWriter.write(Samples.report)).contains(robots))
        #expect(!Tags.all(HTMLWriter.write(Samples.document([]))).contains(robots))
    }

    @Test func `the styles are what stands in the style element`() throws {
        let html = HTMLWriter.write(Samples.report)
        let element = try #require(html.firstMatch(of: /<style>([\s\S]*)<\/style>/))

        #expect(String(element.output.1) == HTMLWriter.styles(for: Samples.report))
    }

    @Test func `every key of the style sheet's tokens is defined once for light and dark`() {
        let sheet = HTMLWriter.styles(for: Samples.document([]))
        let used = Set(sheet.matches(of: /var\((--[a-z0-9-]+)/).map { String($0.output.1) })
        let defined = Set(sheet.matches(of: /(--[a-z0-9-]+):/).map { String($0.output.1) })

        #expect(used.subtracting(defined).sorted() == ["--follow", "--joint"])
    }
}
