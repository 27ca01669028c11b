/// Blanks the signs of Markdown's inline markup, so that words keep their places.
enum MarkdownSigns {
    private static let space: Unicode.Scalar = " "

    static func blanked(_ source: [Unicode.Scalar]) -> String {
        var scalars = source
        var place = 0
        /// True until the first word of a line.
        var startsLine = true
        while place < scalars.count {
            let scalar = scalars[place]
            switch scalar {
            case "\\" where place + 1 < scalars.count:
                scalars[place] = space
                place += 1
            case "*", "`", "~": scalars[place] = space
            case "_": if !joinsWord(scalars, at: place) { scalars[place] = space }
            case "#", ">": if startsLine { scalars[place] = space }
            case "[": if isLink(scalars, from: place) { scalars[place] = space }
            case "]" where place + 1 < scalars.count && scalars[place + 1] == "(": blankAddress(&scalars, from: place)
            default: break
            }
            startsLine = scalar == "\n" || startsLine && (scalar.properties.isWhitespace || scalar == "#" || scalar == ">")
            place += 1
        }
        return String(String.UnicodeScalarView(scalars))
    }

    private static func joinsWord(_ scalars: [Unicode.Scalar], at place: Int) -> Bool {
        guard place > 0, place + 1 < scalars.count else { return false }
        return scalars[place - 1].properties.isAlphabetic && scalars[place + 1].properties.isAlphabetic
    }

    private static let longestLink = 300

    private static func isLink(_ scalars: [Unicode.Scalar], from place: Int) -> Bool {
        let reach = scalars[place...].prefix(longestLink)
        guard let end = reach.firstIndex(of: "]") else { return false }
        return end + 1 < scalars.count && scalars[end + 1] == "("
    }

    private static func blankAddress(_ scalars: inout [Unicode.Scalar], from place: Int) {
        guard let end = scalars[place...].prefix(longestLink).firstIndex(of: ")") else { return }
        for index in place...end { scalars[index] = space }
    }
}
