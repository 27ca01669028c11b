import TestSupport
import Testing
import Values

@testable import Throughline

struct NarrativeFaultTests {
    private func lines(_ text: String) throws -> [String] {
        try faults { try $0.append(text + "\n", to: "reports/summary.md") }
    }

    @Test func `an unknown figure, table, chart or claim is a fault at its place, with the one that was meant`() throws {
        #expect(
            try lines("See {{figure vision-very-claer}}.\n\n{{table particpation}}\n\n{{chart bars}} {{claim half}}x{{/claim}}")
                == [
                    "reports/summary.md:15:5: unknown figure 'vision-very-claer'; did you mean 'vision-very-clear'?",
                    "reports/summary.md:17:1: unknown table 'particpation'",
                    "reports/summary.md:19:1: a chart stands alone on its line, with an empty line before and after",
                    "reports/summary.md:19:1: unknown chart 'bars'",
                    "reports/summary.md:19:16: unknown claim 'half'",
                ])
    }

    @Test func `a claim that is not closed, or closed without being opened, is a fault`() throws {
        #expect(
            try lines("{{claim half-came}}Half came.") == [
                "reports/summary.md:15:1: the claim 'half-came' has no {{/claim}}"
            ])
        #expect(
            try lines("Half came.{{/claim}}") == [
                "reports/summary.md:15:11: {{/claim}} ends no claim"
            ])
        #expect(
            try lines("{{claim half-came}}Half {{claim vision-most}}came{{/claim}}.{{/claim}}") == [
                "reports/summary.md:15:25: a claim stands inside the claim 'half-came'; end that one first",
                "reports/summary.md:15:61: {{/claim}} ends no claim",
            ])
    }

    @Test func `a placeholder that cannot be read is a fault`() throws {
        #expect(
            try lines("{{figur rating}} {{figure}} {{figure a b}} {{/claim x}} {{figure rating") == [
                "reports/summary.md:15:1: 'figur' should be figure, table, chart, claim or /claim; did you mean 'figure'?",
                "reports/summary.md:15:18: {{figure …}} takes one key",
                "reports/summary.md:15:29: {{figure …}} takes one key",
                "reports/summary.md:15:44: {{/claim}} takes no key",
                "reports/summary.md:15:57: '{{' has no '}}' on its line",
            ])
    }

    @Test func `words of a table's rows are checked as the narrative is`() throws {
        let lines = try faults { folder in
            try folder.append(
                """
                tables:
                  - key: domains
                    kind: survey-domains
                    caption: Domains
                    rows:
                      - {title: Leaders, rating: rating, says: "{{figure ratnig}} and {{claim half-came}}more"}

                """, to: "figures.yaml")
        }

        #expect(
            lines == [
                "figures.yaml:7:5: row 'Leaders': the claim 'half-came' has no {{/claim}}",
                "figures.yaml:7:5: row 'Leaders': unknown figure 'ratnig'; did you mean 'rating'?",
            ])
    }

    @Test func `a narrative that would have the PDF helper fetch a file or an address is refused at its place`() throws {
        let found = try lines(
            """
            ![plan](file:///etc/passwd) and ![dot](http://192.0.2.1/dot.png)

            <img src="http://192.0.2.1/dot.png">

            Words <link rel="attachment" href="file:///etc/passwd"> and <style>@import "http://192.0.2.1/a.css"</style>

            [the plan](file:///etc/passwd) and [a page](data:text/html,x)

            ![by name][1]

            [1]: file:///etc/shadow
            """)

        #expect(
            found == [
                "reports/summary.md:15:1: an image is not allowed; say in words what it shows, or use a chart",
                "reports/summary.md:15:33: an image is not allowed; say in words what it shows, or use a chart",
                "reports/summary.md:17:1: raw HTML is not allowed; write Markdown",
                "reports/summary.md:19:7: raw HTML is not allowed; write Markdown, and < before a letter as \\<",
                "reports/summary.md:19:61: raw HTML is not allowed; write Markdown, and < before a letter as \\<",
                "reports/summary.md:19:100: raw HTML is not allowed; write Markdown, and < before a letter as \\<",
                "reports/summary.md:21:1: a link to 'file:///etc/passwd'; links lead to http, https and mailto addresses and to #anchors",
                "reports/summary.md:21:36: a link to 'data:text/html,x'; links lead to http, https and mailto addresses and to #anchors",
                "reports/summary.md:23:1: an image is not allowed; say in words what it shows, or use a chart",
            ])
    }

    @Test func `markup outside the narrative is words, and the PDF helper is asked for nothing`() throws {
        let markup = "<img src=\"http://192.0.2.1/a.png\"> url(http://192.0.2.1/b.png)"
        let pack = try SmallPack.write()
        try pack.replace("title: Summary", with: "title: 'Summary \(markup)'", in: "reports/summary.md")
        try pack.replace("summary: What was done.", with: "summary: '\(markup)'", in: "reports/summary.md")
        try pack.replace("label: Ratings", with: "label: 'Ratings \(markup)'", in: "figures.yaml")
        try pack.replace("publisher: Small partnership", with: "publisher: '\(markup)'", in: "pack.yaml")
        let publishing = try Publishing(pack: pack)

        try publishing.publish()

        #expect(try publishing.text("index.html").contains("&lt;img src="))
        #expect(try !publishing.text("index.html").contains("<img"))
        #expect(try !publishing.text("report.pdf").contains("<img"))
    }

    @Test func `front matter that is missing or at fault is reported`() throws {
        #expect(
            try faults { try $0.write("reports/summary.md", "## Only words\n") } == [
                "reports/summary.md:1:1: a report begins with front matter between two lines of '---'"
            ])
        #expect(
            try faults { try $0.replace("as_of: 2026-03-31", with: "as_of: 31 March 2026", in: "reports/summary.md") } == [
                "reports/summary.md:3:8: '31 March 2026' should be a day written YYYY-MM-DD"
            ])
        #expect(
            try faults {
                try $0.replace(
                    "approved_by: {role: Programme director, organisation: Small partnership}\n", with: "", in: "reports/summary.md"
                )
            } == [
                "reports/summary.md:2:1: 'approved_by' is missing: a role and organisation, or none"
            ])
        #expect(
            try faults { try $0.write("reports/My Report.md", "---\ntitle: x\n---\n") } == [
                "reports/My Report.md: the file's name should be a key, such as interim-evaluation.md"
            ])
    }
}
