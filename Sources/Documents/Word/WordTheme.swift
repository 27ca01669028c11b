/// The theme: colours and the two faces that styles name by role.
enum WordTheme {
    static let face = "Arial"

    static let part: XMLText =
        XMLText.declaration + """
            <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Report"><a:themeElements>\
            <a:clrScheme name="Report">\(colours)</a:clrScheme>\
            <a:fontScheme name="Report"><a:majorFont>\(faces)</a:majorFont><a:minorFont>\(faces)</a:minorFont></a:fontScheme>\
            <a:fmtScheme name="Report"><a:fillStyleLst>\(fill)\(fill)\(fill)</a:fillStyleLst>\
            <a:lnStyleLst>\(line(6350))\(line(12700))\(line(19050))</a:lnStyleLst>\
            <a:effectStyleLst>\(effect)\(effect)\(effect)</a:effectStyleLst><a:bgFillStyleLst>\(fill)\(fill)\(fill)</a:bgFillStyleLst>\
            </a:fmtScheme></a:themeElements></a:theme>
            """

    private static var colours: XMLText {
        let values: [(String, UInt32)] = [
            ("dk1", 0x1A1A1A), ("lt1", 0xFFFFFF), ("dk2", 0x083F45), ("lt2", 0xE4EFEF), ("accent1", OfficeColour.accent.number),
            ("accent2", 0x4A5560), ("accent3", 0x2F7D5B), ("accent4", 0x8A4B00), ("accent5", 0x6B4C9A), ("accent6", 0x9AA5AE),
            ("hlink", OfficeColour.accent.number), ("folHlink", 0x6B4C9A),
        ]
        return XMLText(values.map { name, value in #"<a:\#(name)><a:srgbClr val="\#(OfficeColour.hex(value))"/></a:\#(name)>"# })
    }

    private static let faces: XMLText = #"<a:latin typeface="\#(face)"/><a:ea typeface=""/><a:cs typeface=""/>"#
    private static let fill: XMLText = #"<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>"#
    private static let effect: XMLText = "<a:effectStyle><a:effectLst/></a:effectStyle>"

    private static func line(_ width: Int) -> XMLText { #"<a:ln w="\#(width)">\#(fill)</a:ln>"# }
}
