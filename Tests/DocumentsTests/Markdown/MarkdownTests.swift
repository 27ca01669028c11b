import Documents
import Testing
import Values

struct MarkdownTests {
    private func parts(_ text: String) throws -> [Markdown.Part] { try Markdown.parse(text, file: "report.md") }

    private func faults(_ text: String, firstLine: Int = 1) -> [String] {
        do throws(Faults) {
            _ = try Markdown.parse(text, file: "report.md", firstLine: firstLine)
            return []
        } catch {
            return error.faults.map(\.description)
        }
    }

    @Test func `blocks come with the line they start on`() throws {
        let parts = try parts("## One\n\nText\nmore\n\n- a\n- b\n\n> quote\n")

        #expect(parts.map(\.line) == [1, 3, 6, 9])
        #expect(
            parts.map(\.block) == [
                .heading(Heading(level: 2, id: "one", text: "One")), .paragraph([.text("Text more")]),
                .list(isOrdered: false, items: [[.paragraph([.text("a")])], [.paragraph([.text("b")])]]),
                .quote([.paragraph([.text("quote")])]),
            ])
    }

    @Test func `placeholders survive as plain text in one piece`() throws {
        let text = "Of all, {{claim most-clear}}most *say* so{{/claim}}: {{figure vision-very-clear}} & \"more\" -- [1]."

        #expect(
            try parts(text).map(\.block) == [
                .paragraph([
                    .text("Of all, {{claim most-clear}}most "), .emphasis([.text("say")]),
                    .text(" so{{/claim}}: {{figure vision-very-clear}} & \"more\" -- [1]."),
                ])
            ])
        #expect(try parts("{{table participation}}\n").map(\.block) == [.paragraph([.text("{{table participation}}")])])
    }

    @Test func `inline marks and links are read`() throws {
        let text = "**a** `b` [c *d*](https://example.org) [e](#next) <mailto:f@example.org>\\\ng ~~h~~"

        #expect(
            try parts(text).map(\.block) == [
                .paragraph([
                    .strong([.text("a")]), .text(" "), .code("b"), .text(" "), .link(text: "c d", address: "https://example.org"),
                    .text(" "),
                    .reference(Reference(kind: .place, text: "e", target: "next")), .text(" "),
                    .link(text: "mailto:f@example.org", address: "mailto:f@example.org"), .lineBreak, .text("g ~~h~~"),
                ])
            ])
    }

    @Test func `heading ids are slugs, each once`() throws {
        let text = "## What's next?\n\n### Élan & more\n\n## What's next?\n\n## שלום\n"

        #expect(
            try parts(text).map(\.block) == [
                .heading(Heading(level: 2, id: "whats-next", text: "What's next?")),
                .heading(Heading(level: 3, id: "elan-more", text: "Élan & more")),
                .heading(Heading(level: 2, id: "whats-next-2", text: "What's next?")),
                .heading(Heading(level: 2, id: "section", text: "שלום")),
            ])
    }

    @Test func `a table holds plain text, its caption and its alignments`() throws {
        let text =
            "## Areas\n\nTable: Counts by *area*\n\n| Area | Count |\n|---|--:|\n| **North** | {{figure n}} |\n| South | 3 |\n\n| A |\n|---|\n| b |\n"

        #expect(
            try parts(text).map(\.block) == [
                .heading(Heading(level: 2, id: "areas", text: "Areas")),
                .table(
                    Table(
                        id: "table-counts-by-area", caption: "Counts by area",
                        columns: [Table.Column("Area"), Table.Column("Count", .number)],
                        rows: [[Cell("North"), Cell("{{figure n}}")], [Cell("South"), Cell("3")]])),
                .table(Table(id: "table-areas", caption: "Areas", columns: [Table.Column("A")], rows: [[Cell("b")]])),
            ])
        #expect(try parts(text).map(\.line) == [1, 5, 10])
    }

    @Test func `nothing is an empty narrative`() throws {
        #expect(try parts("").isEmpty)
        #expect(try parts("\n\n").isEmpty)
    }

    @Test(arguments: [
        ("# Title\n", "report.md:1:1: a heading of level 1 is the report's title; begin at level 2, with ##"),
        ("## A\n\n#### B\n", "report.md:3:1: a heading of level 4 after one of level 2; expected level 3 or above"),
        ("### A\n", "report.md:1:1: a heading of level 3 after one of level 1; expected level 2 or above"),
        ("## A\n\n<div>x</div>\n", "report.md:3:1: raw HTML is not allowed; write Markdown"),
        ("a\nb <b>c\n", "report.md:2:3: raw HTML is not allowed; write Markdown, and < before a letter as \\<"),
        ("é 漢 <b>c\n", "report.md:1:5: raw HTML is not allowed; write Markdown, and < before a letter as \\<"),
        ("![map](map.png)\n", "report.md:1:1: an image is not allowed; say in words what it shows, or use a chart"),
        (
            "a\n\n[x](javascript:alert(1))\n",
            "report.md:3:1: a link to 'javascript:alert(1)'; links lead to http, https and mailto addresses and to #anchors"
        ),
        (
            "[x](report.pdf)\n",
            "report.md:1:1: a link to 'report.pdf'; links lead to http, https and mailto addresses and to #anchors"
        ),
        ("[](https://example.org)\n", "report.md:1:1: a link to 'https://example.org' without words; say where it leads"),
        (
            "```\ncode\n```\n",
            "report.md:1:1: a block of code is not allowed; indent text by fewer than 4 spaces, or quote it with >"
        ),
        ("a\n\n---\n", "report.md:3:1: a rule is not allowed; begin a new part with a heading"),
        ("3. c\n", "report.md:1:1: a numbered list that starts at 3; lists start at 1, and text between items is indented"),
        ("> ## A\n", "report.md:1:3: a heading inside a list or a quote is not allowed; move it out"),
        ("| A | B |\n|---|---|\n| x | |\n", "report.md:3:6: an empty table cell; say what is missing, such as [z]"),
        ("| A |\n|---|\n| [x](https://e.org) |\n", "report.md:3:2: a link in a table cell is not allowed; put it below the table"),
    ])
    func `what is not allowed is a fault with its place`(text: String, fault: String) {
        #expect(faults(text) == [fault])
    }

    @Test func `all faults are told at once, counted from the line that the text starts on`() {
        #expect(
            faults("# A\n\n<p>\n\n---\n", firstLine: 10) == [
                "report.md:10:1: a heading of level 1 is the report's title; begin at level 2, with ##",
                "report.md:12:1: raw HTML is not allowed; write Markdown",
                "report.md:14:1: a rule is not allowed; begin a new part with a heading",
            ])
    }

    @Test func `nesting without end is a fault, not a crash`() {
        #expect(
            faults(String(repeating: ">", count: 50_000) + " a") == [
                "report.md:1:17: lists and quotes are nested more than 16 deep"
            ])
    }
}
