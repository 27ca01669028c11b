/// A start tag with the attributes that decide what is read.
struct HTMLStartTag {
    let name: String
    let place: SourcePlace
    let attributes: [String: String]

    /// A whole number from 1 to `limit`; 1 where the attribute gives none.
    func span(_ attribute: String, limit: Int) -> Int {
        let digits = (attributes[attribute] ?? "").drop { $0 == " " }.prefix { $0.isASCII && $0.isNumber }.prefix(9)
        return min(max(Int(digits) ?? 1, 1), limit)
    }

    var isHidden: Bool {
        if attributes["hidden"] != nil { return true }
        let style = (attributes["style"] ?? "").lowercased().filter { !$0.isWhitespace }
        return style.contains("display:none") || style.contains("visibility:hidden")
    }
}
