/// Table styles: thin lines between rows, a tinted header row, bold row headers.
enum WordTableStyles {
    static let part: XMLText = """
        <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>\
        <w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>\
        <w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
        \(style("ReportTable", "Report Table", header: header))\(style("FactTable", "Fact Table", header: ""))
        """

    private static func style(_ id: String, _ name: String, header: XMLText) -> XMLText {
        """
        <w:style w:type="table" w:customStyle="1" w:styleId="\(id)"><w:name w:val="\(name)"/><w:basedOn w:val="TableNormal"/>\
        <w:tblPr><w:tblBorders>\(line("top"))\(line("bottom"))\(line("insideH"))</w:tblBorders></w:tblPr>\(header)\
        <w:tblStylePr w:type="firstCol"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr></w:style>
        """
    }

    private static let header: XMLText = """
        <w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders>\
        <w:bottom w:val="single" w:sz="12" w:space="0" w:color="\(OfficeColour.accent.hex)"/></w:tcBorders>\
        <w:shd w:val="clear" w:color="auto" w:fill="\(OfficeColour.headerFill.hex)"/><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>
        """

    private static func line(_ side: String) -> XMLText {
        #"<w:\#(side) w:val="single" w:sz="4" w:space="0" w:color="\#(OfficeColour.line.hex)"/>"#
    }
}
