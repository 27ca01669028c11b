/// The styles of a report: one sans-serif face, one accent colour, sizes that people can read. Text on white and on the
/// fills reaches a contrast of at least 4.5:1.
enum WordStyles {
    static func part(language: String) -> XMLText {
        XMLText.declaration + """
            <w:styles xmlns:w="\(WordBody.namespace)"><w:docDefaults><w:rPrDefault><w:rPr>\
            <w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/>\
            <w:color w:val="\(OfficeColour.text.hex)"/><w:sz w:val="22"/><w:szCs w:val="22"/>\
            <w:lang w:val="\(language)" w:eastAsia="\(language)" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
            <w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>\
            \(basics)\(titles)\(headings)\(texts)\(notices)\(WordTableStyles.part)</w:styles>
            """
    }

    private static let basics: XMLText = """
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>\
        <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>\
        <w:uiPriority w:val="1"/><w:semiHidden/></w:style>\
        <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:semiHidden/></w:style>\
        <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr>\(accent)<w:u w:val="single"/></w:rPr></w:style>\
        <w:style w:type="character" w:styleId="Figure"><w:name w:val="Figure"/>\
        <w:rPr><w:u w:val="dotted" w:color="\(OfficeColour.accent.hex)"/></w:rPr></w:style>\
        <w:style w:type="character" w:styleId="Code"><w:name w:val="Code"/>\
        <w:rPr><w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/><w:noProof/></w:rPr></w:style>
        """

    private static let titles = XMLText([
        style(
            "Title", "Title", next: "Normal", #"<w:spacing w:before="240" w:after="80" w:line="240" w:lineRule="auto"/>"#,
            bold + accent + size(52)),
        style("Subtitle", "Subtitle", next: "Normal", #"<w:spacing w:after="280"/>"#, quiet + size(28)),
        style(
            "TOCHeading", "TOC Heading", next: "Normal", #"<w:keepNext/><w:spacing w:before="320" w:after="120"/>"#,
            bold + accent + size(28)),
        style("TOC1", "toc 1", next: "Normal", #"<w:spacing w:before="60" w:after="40"/>"#, ""),
        style("TOC2", "toc 2", next: "Normal", #"<w:spacing w:after="20"/><w:ind w:left="340"/>"#, ""),
    ])

    /// Word's Heading 1 is the document's level 2. Evidence notes look alike at every level and stay out of the contents.
    private static var headings: XMLText {
        let looks: [(before: Int, after: Int, size: Int)] = [(480, 160, 34), (360, 120, 27), (280, 100, 23), (240, 80, 22)]
        var markup: XMLText = ""
        for (index, look) in looks.enumerated() {
            let spacing: XMLText =
                #"<w:spacing w:before="\#(look.before)" w:after="\#(look.after)" w:line="252" w:lineRule="auto"/>"#
            let properties: XMLText = #"<w:keepNext/><w:keepLines/>\#(spacing)<w:outlineLvl w:val="\#(index)"/>"#
            markup += style(
                "Heading\(index + 1)", "heading \(index + 1)", next: "Normal", properties, bold + accent + size(look.size))
        }
        for depth in 1...4 {
            let properties: XMLText = """
                <w:keepNext/><w:keepLines/><w:spacing w:before="320" w:after="80"/><w:outlineLvl w:val="\(depth - 1)"/>
                """
            markup += style("EvidenceNote\(depth)", "Evidence Note \(depth)", next: "Normal", properties, bold + size(23))
        }
        return markup
    }

    private static let texts = XMLText([
        style("ListParagraph", "List Paragraph", #"<w:spacing w:after="80"/>"#, ""),
        style("Quote", "Quote", #"<w:pBdr>\#(side(.line, width: 18))</w:pBdr><w:ind w:left="340" w:right="340"/>"#, quiet),
        style(
            "Caption", "caption", next: "Normal", #"<w:keepNext/><w:keepLines/><w:spacing w:before="280" w:after="80"/>"#,
            bold + size(21)),
        style("TableText", "Table Text", #"<w:spacing w:before="40" w:after="40" w:line="252" w:lineRule="auto"/>"#, size(19)),
        style(
            "TableTextSmall", "Table Text Small", #"<w:spacing w:before="30" w:after="30" w:line="240" w:lineRule="auto"/>"#,
            size(16)),
        style(
            "TableNote", "Table Note", #"<w:spacing w:before="40" w:after="60" w:line="252" w:lineRule="auto"/>"#, quiet + size(18)),
        style("Spacer", "Spacer", #"<w:spacing w:after="0" w:line="160" w:lineRule="exact"/>"#, size(8)),
        style("Header", "header", #"<w:spacing w:after="40" w:line="240" w:lineRule="auto"/>"#, quiet + size(17)),
        style("Footer", "footer", #"<w:spacing w:after="0"/><w:jc w:val="right"/>"#, quiet + size(17)),
    ])

    private static var notices: XMLText {
        var markup: XMLText = ""
        for (name, colour, fill) in [("Notice", OfficeColour.accent, OfficeColour.noticeFill), ("Warning", .warning, .warningFill)]
        {
            let box: XMLText = """
                <w:pBdr>\(edge("top", fill))\(side(colour, width: 36))\(edge("bottom", fill))</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="\(fill.hex)"/>
                """
            let indent: XMLText = #"<w:ind w:left="\#(WordPlace.noticeIndent)" w:right="170"/>"#
            let title: XMLText = #"<w:keepNext/>\#(box)<w:spacing w:before="200" w:after="60"/>\#(indent)"#
            let ink: XMLText = #"<w:color w:val="\#(colour.hex)"/>"#
            markup += style("\(name)Title", "\(name) Title", next: "\(name)Text", title, bold + ink)
            markup += style("\(name)Text", "\(name) Text", #"\#(box)<w:spacing w:after="100"/>\#(indent)"#, "")
        }
        return markup
    }

    // MARK: Pieces

    private static let bold: XMLText = "<w:b/><w:bCs/>"
    private static let accent: XMLText = #"<w:color w:val="\#(OfficeColour.accent.hex)"/>"#
    private static let quiet: XMLText = #"<w:color w:val="\#(OfficeColour.quietText.hex)"/>"#

    /// In half points.
    private static func size(_ halves: Int) -> XMLText { #"<w:sz w:val="\#(halves)"/><w:szCs w:val="\#(halves)"/>"# }

    private static func side(_ colour: OfficeColour, width: Int) -> XMLText {
        #"<w:left w:val="single" w:sz="\#(width)" w:space="8" w:color="\#(colour.hex)"/>"#
    }

    /// An edge in the colour of the box, which gives the words air.
    private static func edge(_ name: String, _ fill: OfficeColour) -> XMLText {
        #"<w:\#(name) w:val="single" w:sz="4" w:space="4" w:color="\#(fill.hex)"/>"#
    }

    private static func style(
        _ id: String, _ name: String, next: String? = nil, _ paragraph: XMLText, _ run: XMLText
    ) -> XMLText {
        let following: XMLText = next.map { #"<w:next w:val="\#($0)"/>"# } ?? ""
        return """
            <w:style w:type="paragraph" w:styleId="\(id)"><w:name w:val="\(name)"/><w:basedOn w:val="Normal"/>\(following)<w:qFormat/>\
            <w:pPr>\(paragraph)</w:pPr><w:rPr>\(run)</w:rPr></w:style>
            """
    }
}
