/// What stands at the top and the foot of every page.
enum WordHeader {
    /// The banner, the title, and for drafts the watermark both in words and across the page.
    static func header(_ document: Document) -> XMLText {
        var lines: XMLText = ""
        let words = [document.watermark, document.title].compactMap { $0 }.joined(separator: " · ")
        let picture: XMLText = document.watermark.map(watermark) ?? ""
        lines += #"<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>\#(picture)\#(WordRun.text(words))</w:p>"#
        if let banner = document.banner {
            lines += #"<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>\#(WordRun(isStrong: true).markup(banner))</w:p>"#
        }
        return XMLText.declaration + """
            <w:hdr xmlns:w="\(WordBody.namespace)" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
            xmlns:w10="urn:schemas-microsoft-com:office:word">\(lines)</w:hdr>
            """
    }

    static let footer: XMLText =
        XMLText.declaration + """
            <w:ftr xmlns:w="\(WordBody.namespace)"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>\(WordRun.text("Page "))\
            \(WordRun.field("PAGE", result: "1"))\(WordRun.text(" of "))\(WordRun.field("NUMPAGES", result: "1"))</w:p></w:ftr>
            """

    /// Large pale letters behind the text, in the form in which Word itself writes watermarks.
    private static func watermark(_ words: String) -> XMLText {
        let width = min(480, max(200, 44 * ColumnWidth.width(of: words)))
        let height = max(24, min(120, width * 17 / (10 * max(1, ColumnWidth.width(of: words)))))
        return """
            <w:r><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" \
            path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>\
            <v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>\
            <v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/></v:formulas>\
            <v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" \
            o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/></v:shapetype>\
            <v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" type="#_x0000_t136" alt="Watermark: \(words)" \
            style="position:absolute;margin-left:0;margin-top:0;width:\(width)pt;height:\(height)pt;rotation:315;z-index:-251658752;\
            mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;\
            mso-position-vertical-relative:margin" o:allowincell="f" fillcolor="#\(OfficeColour.watermark.hex)" stroked="f">\
            <v:fill opacity=".5"/><v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt" string="\(words)"/>\
            <w10:wrap anchorx="margin" anchory="margin"/></v:shape></w:pict></w:r>
            """
    }
}
