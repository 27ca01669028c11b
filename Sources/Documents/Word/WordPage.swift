/// The page: A4 with margins of 2 cm, header and footer on every page. Lengths in twentieths of a point.
enum WordPage {
    static let textWidth = 9638

    static var section: XMLText {
        """
        <w:sectPr><w:headerReference w:type="default" r:id="\(WordRelationships.header)"/>\
        <w:footerReference w:type="default" r:id="\(WordRelationships.footer)"/><w:pgSz w:w="11906" w:h="16838"/>\
        <w:pgMar w:top="1418" w:right="1134" w:bottom="1247" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>
        """
    }

    /// A thin empty line, where the format needs a paragraph.
    static let spacer: XMLText = #"<w:p><w:pPr><w:pStyle w:val="Spacer"/></w:pPr></w:p>"#
}
