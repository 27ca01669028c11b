/// Fills of the parts of a bar: every one has its own pattern, so that they differ in black and white.
enum WordPattern {
    private static let looks: [(pattern: String, ink: UInt32, ground: UInt32)] = [
        ("pct5", 0x0B5A63, 0xFFFFFF), ("wdUpDiag", 0x0B5A63, 0xCFE4E5), ("solid", 0x0B5A63, 0x0B5A63),
        ("dkHorz", 0x6B4C9A, 0xFFFFFF), ("lgGrid", 0x4A5560, 0xFFFFFF), ("solid", 0xCBD3D9, 0xCBD3D9),
        ("wdDnDiag", 0x8A4B00, 0xFFFFFF), ("ltVert", 0x1A1A1A, 0xEEEEEE),
    ]

    static func fill(ofLevel index: Int) -> XMLText {
        let look = looks[index % looks.count]
        let ink: XMLText = #"<a:srgbClr val="\#(OfficeColour.hex(look.ink))"/>"#
        guard look.pattern != "solid" else { return "<a:solidFill>\(ink)</a:solidFill>" }
        return """
            <a:pattFill prst="\(look.pattern)"><a:fgClr>\(ink)</a:fgClr>\
            <a:bgClr><a:srgbClr val="\(OfficeColour.hex(look.ground))"/></a:bgClr></a:pattFill>
            """
    }
}
