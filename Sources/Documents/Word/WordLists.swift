/// The lists of a document: one definition for bullets, one for numbers, and an instance for every numbered list, so that
/// each begins at its own 1.
struct WordLists {
    private var numbered = 0
    static let bullets = 1

    /// The instance of the next numbered list.
    mutating func next() -> Int {
        numbered += 1
        return Self.bullets + numbered
    }

    var part: XMLText {
        let restart = XMLText((0..<9).map { #"<w:lvlOverride w:ilvl="\#($0)"><w:startOverride w:val="1"/></w:lvlOverride>"# })
        let instances: [XMLText] = (0..<numbered).map {
            #"<w:num w:numId="\#(Self.bullets + 1 + $0)"><w:abstractNumId w:val="1"/>\#(restart)</w:num>"#
        }
        return XMLText.declaration + """
            <w:numbering xmlns:w="\(WordBody.namespace)">\(definition(0, level: bullet))\(definition(1, level: number))\
            <w:num w:numId="\(Self.bullets)"><w:abstractNumId w:val="0"/></w:num>\(XMLText(instances))</w:numbering>
            """
    }

    private func definition(_ id: Int, level: (Int) -> XMLText) -> XMLText {
        let levels: [XMLText] = (0..<9).map { index in
            """
            <w:lvl w:ilvl="\(index)"><w:start w:val="1"/>\(level(index))<w:lvlJc w:val="left"/>\
            <w:pPr><w:ind w:left="\(Self.indent(ofLevel: index))" w:hanging="\(Self.step)"/></w:pPr></w:lvl>
            """
        }
        return """
            <w:abstractNum w:abstractNumId="\(id)"><w:multiLevelType w:val="hybridMultilevel"/>\(XMLText(levels))</w:abstractNum>
            """
    }

    static let step = 397

    static func indent(ofLevel level: Int) -> Int { step * (level + 1) }

    private func bullet(_ level: Int) -> XMLText {
        #"<w:numFmt w:val="bullet"/><w:lvlText w:val="\#(level.isMultiple(of: 2) ? "•" : "–")"/>"#
    }

    private func number(_ level: Int) -> XMLText {
        let format = ["decimal", "lowerLetter", "lowerRoman"][level % 3]
        return #"<w:numFmt w:val="\#(format)"/><w:lvlText w:val="%\#(level + 1)."/>"#
    }
}
