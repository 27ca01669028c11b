import Statistics
import Testing

@testable import Documents

struct HTMLReadingTests {
    private func read(_ text: String) throws -> [CheckedText.Block] { try ReadingSample.read(text, as: "html").blocks }

    @Test func `a page is its headings, paragraphs and items with their places`() throws {
        let page = """
            <!DOCTYPE html>
            <title>Report 7</title>
            <h2>Who   took
            part</h2>
            <p>Of the <b>25</b> schools,
              21 &amp; more replied.</p>
            <ul><li>84%</li></ul>
            """

        #expect(
            try read(page) == [
                .passage(
                    Passage(
                        text: "Who took part", line: 3, column: 5, kind: .heading,
                        anchors: [.init(offset: 4, line: 3, column: 11), .init(offset: 9, line: 4, column: 1)])),
                .passage(
                    Passage(
                        text: "Of the 25 schools, 21 & more replied.", line: 5, column: 4, section: "Who took part",
                        anchors: [
                            .init(offset: 7, line: 5, column: 14), .init(offset: 9, line: 5, column: 20),
                            .init(offset: 19, line: 6, column: 3), .init(offset: 23, line: 6, column: 11),
                        ])),
                .passage(Passage(text: "84%", line: 7, column: 9, section: "Who took part", kind: .item)),
            ])
    }

    @Test func `scripts, styles, templates, hidden parts and what was deleted are left out`() throws {
        let page = """
            <head><style>p { width: 12% }</style><script>if (1 < 2) "<p>3</p>"</script></head><body>
            <p>One<script>var a = "</p>"</script> two<!-- 3 > 4 --></p><template><p>5</p></template>
            <div hidden><div>6</div><p>7</div><p style="color: red; Display : none">8<p>nine<del>10</del> last</p>
            <ul><li hidden>11<ul><li>12</ul><li>thirteen</ul><svg><text>14</text></svg><textarea><p>15</textarea>
            """

        #expect(
            try ReadingSample.read(page, as: "html").outline == [
                "2:4 paragraph [-] One two", "3:77 paragraph [-] nine last", "4:37 item [-] thirteen",
            ])
    }

    @Test func `line breaks, definitions, preformatted lines, notes and figures are kept apart`() throws {
        let page = """
            <p>12 schools<br>13 trusts<br/>of 25</p><dl><dt>Base<dd>25 replied<sup><a href="#n">1</a></sup></dl>
            <pre>a  1
            b  2</pre><figure>21<figcaption>The 2<sup>nd</sup> of 3&frac12; &hellip;</figcaption></figure>
            """

        #expect(
            try ReadingSample.read(page, as: "html").outline == [
                "1:4 paragraph [-] 12 schools⏎13 trusts⏎of 25", "1:49 item [-] Base", "1:57 item [-] 25 replied",
                "2:6 paragraph [-] a  1⏎b  2", "3:19 paragraph [-] 21", "3:33 paragraph [-] The 2nd of 3½ …",
            ])
    }

    @Test func `a table has its caption, header, merged cells and rows`() throws {
        let page = """
            <h2>Replies</h2><table><caption>Table 1: <i>replies</i></caption>
            <thead><tr><th>Area<th colspan=2>Schools</thead>
            <tr><th rowspan=2>North<td>12<td>10</tr>
            <tr><td>9<td>
            <tr><td>Total<td>21
            </table>
            """
        let table = CheckedTable(
            caption: "Table 1: replies", section: "Replies",
            header: [.cell("Area", 2, 16), .cell("Schools", 2, 34), .blank(2)],
            rows: [
                [.cell("North", 3, 19), .cell("12", 3, 28), .cell("10", 3, 34)],
                [.blank(4), .cell("9", 4, 9), .blank(4)],
                [.cell("Total", 5, 9), .cell("21", 5, 18), .blank(5)],
            ])

        #expect(try read(page).last == .table(table))
    }

    @Test func `a nested table comes out as a table of its own after the one around it`() throws {
        let page = "<table><tr><td>A<td>1<tr><td>B<td>2<table><tr><td>C<td>3<tr><td>D<td>4</table>5</table><p>End"

        #expect(
            try ReadingSample.read(page, as: "html").outline == [
                "table: - [-]", "   | ", "  1:16 A | 1", "  1:30 B | 2⏎5", "table: - [-]", "   | ", "  1:51 C | 3", "  1:65 D | 4",
                "1:91 paragraph [-] End",
            ])
    }

    @Test func `a table of one column is a frame around what it holds`() throws {
        let page = "<table><tr><td><p>Of 25, 21 replied.</p><ul><li>84%</ul></table>"

        #expect(
            try ReadingSample.read(page, as: "htm").outline == ["1:19 paragraph [-] Of 25, 21 replied.", "1:49 item [-] 84%"])
    }

    @Test(arguments: [
        ("<p>a<p>b</i></div>c", ["a", "b", "c"]),
        ("1 < 2 & 3 > &x; &#x2013; &#150; &#0; &#1114112;", ["1 < 2 & 3 > &x; – – \u{FFFD} \u{FFFD}"]),
        ("<table>12<tr>13<td>a<td>1<tr><td>b<td>2", ["12", "13", "a", "1", "b", "2"]), ("a<br", ["a"]), ("<!--><p>a", ["a"]),
        ("<td>a</td><tr>b</tr></table></caption>", ["a", "b"]), ("a<script>b", ["a"]), ("<p/>a</p/>b</>c< d", ["a", "bc< d"]),
        ("<p title='>'>a<p title=\">\" title=x>b", ["a", "b"]),
        ("a\u{AD}b&shy;c &copy 12&nbsp;% &notit;", ["abc © 12\u{A0}% &notit;"]),
        ("<h2>a<p>b</p>", ["a", "b"]), ("", []), ("<table><tr><td></table>", []),
    ])
    func `broken pages are read as browsers do`(page: String, texts: [String]) throws {
        #expect(try ReadingSample.read(page, as: "html").texts == texts)
    }
}

extension Passage {
    /// A cell under the heading 'Replies'.
    fileprivate static func cell(_ text: String, _ line: Int, _ column: Int) -> Passage {
        Passage(text: text, line: line, column: column, section: "Replies", kind: .cell)
    }

    fileprivate static func blank(_ line: Int) -> Passage { Passage(text: "", line: line, kind: .cell) }
}
