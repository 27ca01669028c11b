/// The frame of a table: what it is called, how wide its columns are, which of its parts are headers.
struct WordTable {
    let style: String
    let hasHeaderRow: Bool
    /// In twentieths of a point.
    let widths: [Int]
    let caption: String
    let description: String

    func markup(_ rows: XMLText) -> XMLText {
        let grid = XMLText(widths.map { #"<w:gridCol w:w="\#($0)"/>"# })
        let look: XMLText = hasHeaderRow ? #"w:val="06A0" w:firstRow="1""# : #"w:val="0680" w:firstRow="0""#
        return """
            <w:tbl><w:tblPr><w:tblStyle w:val="\(style)"/><w:tblW w:w="\(widths.reduce(0, +))" w:type="dxa"/>\
            <w:tblLayout w:type="fixed"/>\
            <w:tblLook \(look) w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>\
            <w:tblCaption w:val="\(caption)"/><w:tblDescription w:val="\(description)"/></w:tblPr>\
            <w:tblGrid>\(grid)</w:tblGrid>\(rows)</w:tbl>
            """
    }
}
