/// Where a paragraph stands: its style, and how far lists and boxes have moved it in.
struct WordPlace {
    var style = "Normal"
    /// Indent of the box around, in twentieths of a point.
    var indent = 0
    /// Level of the list around, from 0; nil outside lists.
    var listLevel: Int?
    var listInstance = 0

    static let body = WordPlace()
    static let noticeIndent = 170

    var quoted: WordPlace {
        var place = self
        if style == "Normal" || style == "ListParagraph" { place.style = "Quote" }
        return place
    }

    func inList(instance: Int) -> WordPlace {
        var place = self
        if style == "Normal" { place.style = "ListParagraph" }
        place.listLevel = min((listLevel ?? -1) + 1, 8)
        place.listInstance = instance
        return place
    }

    /// Properties of a paragraph that begins a list item.
    var itemProperties: XMLText {
        guard let listLevel else { return "" }
        let numbering: XMLText = #"<w:numPr><w:ilvl w:val="\#(listLevel)"/><w:numId w:val="\#(listInstance)"/></w:numPr>"#
        guard indent > 0 else { return numbering }
        return numbering + #"<w:ind w:left="\#(indent + WordLists.indent(ofLevel: listLevel))" w:hanging="\#(WordLists.step)"/>"#
    }

    /// Properties of any other paragraph.
    var properties: XMLText {
        guard let listLevel else { return "" }
        return #"<w:ind w:left="\#(indent + WordLists.indent(ofLevel: listLevel))"/>"#
    }
}
