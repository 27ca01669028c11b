import Documents
import Statistics
import Testing

struct WordReadingTests {
    private func outline(_ body: String, styles: String = "", footnotes: String? = nil) throws -> [String] {
        try ReadingSample.read(try ReadingSample.word(body, styles: styles, footnotes: footnotes), as: "docx").outline
    }

    private func paragraph(_ text: String, _ properties: String = "") -> String {
        "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
    }

    @Test func `paragraphs are counted and headings and items are told by their styles`() throws {
        let styles = """
            <w:style w:type="paragraph" w:styleId="U1"><w:name w:val="heading 1"/></w:style>
            <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="U1"/></w:style>
            <w:style w:type="paragraph" w:styleId="L"><w:name w:val="Points"/><w:pPr><w:numPr/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="T"><w:name w:val="toc 1"/></w:style>
            """
        let body =
            paragraph("Findings 7", #"<w:pStyle w:val="T"/>"#) + paragraph("Findings", #"<w:pStyle w:val="Own"/>"#) + "<w:p/>"
            + paragraph("21 of 25") + paragraph("84%", #"<w:numPr><w:numId w:val="2"/></w:numPr>"#)
            + paragraph("16%", #"<w:pStyle w:val="L"/>"#)
            + paragraph("no point", #"<w:pStyle w:val="L"/><w:numPr><w:numId w:val="0"/></w:numPr>"#)
            + paragraph("More", #"<w:outlineLvl w:val="1"/>"#) + paragraph("End")
        let file = try ReadingSample.word(body, styles: styles)

        let expected: [Passage] = [
            Passage(text: "Findings", line: 2, kind: .heading), Passage(text: "21 of 25", line: 4, section: "Findings"),
            Passage(text: "84%", line: 5, section: "Findings", kind: .item),
            Passage(text: "16%", line: 6, section: "Findings", kind: .item),
            Passage(text: "no point", line: 7, section: "Findings"),
            Passage(text: "More", line: 8, section: "Findings", kind: .heading), Passage(text: "End", line: 9, section: "More"),
        ]
        #expect(
            try ReadingSample.read(file, as: "docx") == CheckedText(blocks: expected.map { .passage($0) }, place: .paragraph))
    }

    @Test func `deleted, moved and hidden text is left out, inserted text, links, fields and controls are kept`() throws {
        let body = """
            <w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs><w:rPr><w:vanish/></w:rPr></w:pPr>\
            <w:r><w:t>Of </w:t></w:r><w:del><w:r><w:delText>24</w:delText></w:r></w:del><w:ins><w:r><w:t>25</w:t></w:r></w:ins>\
            <w:moveFrom><w:r><w:t>99</w:t></w:r></w:moveFrom><w:hyperlink><w:r><w:t> schools</w:t></w:r></w:hyperlink>\
            <w:r><w:rPr><w:vanish/></w:rPr><w:t>98</w:t></w:r><w:r><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>\
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>SEQ 97</w:instrText></w:r>\
            <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>\
            <w:sdt><w:sdtPr><w:t>96</w:t></w:sdtPr><w:sdtContent><w:r><w:t>4</w:t></w:r></w:sdtContent></w:sdt>\
            <w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>95</w:t></w:r>\
            <w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>th</w:t></w:r></w:p>
            """

        #expect(try outline(body) == ["1:1 paragraph [-] Of 25 schools\ta⏎b34th"])
    }

    @Test func `a line break leaves the place in the same paragraph`() throws {
        let body = "<w:p/><w:p><w:r><w:t>a</w:t><w:br/><w:t>12</w:t></w:r></w:p>"

        let passage = Passage(text: "a\n12", line: 2, anchors: [.init(offset: 2, line: 2, column: 3)])
        #expect(
            try ReadingSample.read(try ReadingSample.word(body), as: "docx")
                == CheckedText(blocks: [.passage(passage)], place: .paragraph))
    }

    @Test func `text boxes are read once and notes at the end`() throws {
        let box = "<w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent>"
        let body = """
            <w:p><w:r><w:t>Before</w:t></w:r><w:r><w:AlternateContent><w:Choice>\(box)</w:Choice><w:Fallback>\(box)</w:Fallback>\
            </w:AlternateContent></w:r><w:r><w:t> and after</w:t><w:footnoteReference w:id="2"/></w:r></w:p>
            """
        let footnotes = """
            <w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:t>9</w:t></w:r></w:p></w:footnote>
            <w:footnote w:id="2"><w:p><w:r><w:t>Base: 25</w:t></w:r></w:p></w:footnote>
            """

        #expect(
            try outline(body, footnotes: footnotes) == [
                "2:1 paragraph [-] In a box", "1:1 paragraph [-] Before and after", "3:1 paragraph [Footnotes] Base: 25",
            ])
    }

    @Test func `tables have headers, merged cells and tables inside`() throws {
        func cell(_ text: String, _ properties: String = "", _ more: String = "") -> String {
            "<w:tc><w:tcPr>\(properties)</w:tcPr>\(more)\(paragraph(text))</w:tc>"
        }
        func table(_ rows: String...) -> String { "<w:tbl>" + rows.map { "<w:tr>\($0)</w:tr>" }.joined() + "</w:tbl>" }
        let inner = table(cell("a") + cell("1"), cell("b") + cell("2"))
        let body =
            paragraph("Table 1: replies")
            + table(
                "<w:trPr><w:tblHeader/></w:trPr>" + cell("Area") + cell("2024", #"<w:gridSpan w:val="2"/>"#),
                cell("North", #"<w:vMerge w:val="restart"/>"#) + cell("12") + cell("10", "", inner),
                cell("", "<w:vMerge/>") + cell("9") + cell("8"),
                #"<w:trPr><w:gridBefore w:val="1"/></w:trPr>"# + cell("21") + cell("18"))

        #expect(
            try outline(body) == [
                "1:1 paragraph [-] Table 1: replies", "table: Table 1: replies [-]", "  Area | 2024 | ", "  4:1 North | 12 | 10",
                "  11:1  | 9 | 8", "  14:1  | 21 | 18", "table: - [-]", "   | ", "  6:1 a | 1", "  8:1 b | 2",
            ])
    }
}
