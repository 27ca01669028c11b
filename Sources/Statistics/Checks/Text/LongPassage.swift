/// Cuts a passage that is longer than anybody writes, so that time and memory grow with the length of a text and no faster.
enum LongPassage {
    private static let limit = 20_000

    static func parts(of passage: Passage) -> [Passage] {
        guard passage.text.utf8.count > limit, passage.text.unicodeScalars.count > limit else { return [passage] }
        var parts: [Passage] = []
        var (line, column) = (passage.line, passage.column)
        var part = String.UnicodeScalarView()
        var count = 0
        var start = 0
        var anchors = passage.anchors[...]
        func flush() {
            let inside = anchors.prefix { $0.offset < start + count }
            anchors = anchors.dropFirst(inside.count)
            let cut = Passage(
                text: String(part), line: line, column: column, section: passage.section, page: passage.page, kind: passage.kind,
                anchors: inside.map { Passage.Anchor(offset: $0.offset - start, line: $0.line, column: $0.column) })
            parts.append(cut)
            (line, column) = cut.place(of: count)
            if let next = anchors.first, next.offset == start + count { (line, column) = (next.line, next.column) }
            part = String.UnicodeScalarView()
            start += count
            count = 0
        }
        for scalar in passage.text.unicodeScalars {
            part.append(scalar)
            count += 1
            if count >= limit, scalar.properties.isWhitespace || count >= 2 * limit { flush() }
        }
        if count > 0 { flush() }
        return parts
    }
}
