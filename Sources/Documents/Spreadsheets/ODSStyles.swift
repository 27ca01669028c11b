/// The styles of an OpenDocument spreadsheet: names that cells use, and the page.
enum ODSStyles {
    /// Declarations that `content.xml` and `styles.xml` share.
    static let namespaces: XMLText = """
        xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
        xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
        xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" \
        xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
        xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" \
        xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2"
        """

    static func part(language: String) -> XMLText {
        let codes = language.split(separator: "-").map(String.init)
        let country: XMLText = codes.count > 1 ? #" fo:country="\#(codes[1].uppercased())""# : ""
        let defaults: XMLText = """
            <office:font-face-decls><style:font-face style:name="Arial" svg:font-family="Arial, 'Liberation Sans'" \
            style:font-family-generic="swiss" style:font-pitch="variable"/></office:font-face-decls><office:styles>\
            <style:default-style style:family="table-cell"><style:table-cell-properties style:vertical-align="top"/>\
            <style:text-properties style:font-name="Arial" fo:font-size="11pt" fo:language="\(codes.first ?? "en")"\(country) \
            fo:color="#\(OfficeColour.text.hex)"/></style:default-style>\
            <style:style style:name="Default" style:family="table-cell"/>\
            <number:number-style style:name="NDigits"><number:number number:min-integer-digits="1"/></number:number-style>\
            <number:number-style style:name="NGrouped"><number:number number:min-integer-digits="1" number:grouping="true"/>\
            </number:number-style><number:text-style style:name="NText"><number:text-content/></number:text-style>
            """
        return XMLText.declaration
            + "<office:document-styles \(namespaces)>\(defaults)\(named)</office:styles>\(page)</office:document-styles>"
    }

    private static var named: XMLText {
        var styles = style("Title", text: #"fo:font-weight="bold" fo:font-size="14pt""#)
        styles += style("Line", data: "NText")
        styles += style("WrappedLine", cell: wrap, data: "NText")
        let header: XMLText = """
            \(wrap) fo:background-color="#\(OfficeColour.headerFill.hex)" fo:border-bottom="1.5pt solid #\(OfficeColour.text.hex)"
            """
        styles += style("Header", cell: header, text: bold)
        styles += style("HeaderRight", cell: header + " " + indented, paragraph: right, text: bold)
        styles += style("Link", cell: wrap, text: ##"fo:color="#\##(OfficeColour.accent.hex)" style:text-underline-style="solid""##)
        for name in ["RowHeader", "Body"] {
            for data in ["Text", "Digits", "Grouped"] {
                let weight: XMLText = name == "RowHeader" ? bold : ""
                styles += style(name + data, cell: wrap, paragraph: left, text: weight, data: "N" + data)
                styles += style(
                    name + data + "Right", cell: wrap + " " + indented, paragraph: right, text: weight, data: "N" + data)
            }
        }
        for state in [Cell.State.yes, .no, .unknown] {
            let fill: XMLText = ##"\##(wrap) fo:background-color="#\##(OfficeColour.fill(of: state).hex)""##
            styles += style("State-" + state.rawValue, cell: fill, data: "NText")
        }
        return styles
    }

    private static let wrap: XMLText = #"fo:wrap-option="wrap""#
    /// A number does not touch the words of the next column.
    private static let indented: XMLText = #"fo:padding-right="0.25cm""#
    private static let bold: XMLText = #"fo:font-weight="bold""#
    private static let left: XMLText = #"fo:text-align="start""#
    private static let right: XMLText = #"fo:text-align="end""#

    private static func style(
        _ name: String, cell: XMLText = "", paragraph: XMLText = "", text: XMLText = "", data: String? = nil
    ) -> XMLText {
        let dataStyle: XMLText = data.map { #" style:data-style-name="\#($0)""# } ?? ""
        let aligned: XMLText = paragraph.isEmpty ? "" : #" style:text-align-source="fix""#
        return """
            <style:style style:name="\(name)" style:family="table-cell" style:parent-style-name="Default"\(dataStyle)>\
            <style:table-cell-properties style:vertical-align="top"\(aligned) \(cell)/>\
            <style:paragraph-properties \(paragraph)/><style:text-properties \(text)/></style:style>
            """
    }

    /// A4 on its side, as many pages down as the rows take.
    private static let page: XMLText = """
        <office:automatic-styles><style:page-layout style:name="Landscape"><style:page-layout-properties fo:page-width="29.7cm" \
        fo:page-height="21cm" style:print-orientation="landscape" fo:margin="1.5cm" style:scale-to-X="1" style:scale-to-Y="0"/>\
        </style:page-layout></office:automatic-styles><office:master-styles>\
        <style:master-page style:name="Default" style:page-layout-name="Landscape"><style:header style:display="false"/>\
        <style:footer><text:p>Page <text:page-number>1</text:page-number> of <text:page-count>1</text:page-count></text:p>\
        </style:footer></style:master-page></office:master-styles>
        """
}
