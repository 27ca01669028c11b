/// Cuts a passage that is longer than anybody writes, so that time and memory grow with the length of a text and no faster.
enum LongPassage {
    private static let limit = 20_000

    static func parts(of passage: Passage) -> [Passage] {
        guard passage.text.utf8.count > limit, passage.text.unicodeScalars.count > limit else { return [passage] }
        var parts: [Passage] = []
        var (line, column) = (passage.line, passage.column)
        var part = String.UnicodeScalarView()
        func flush() {
            let cut = Passage(
                text: String(part), line: line, column: column, section: passage.section, page: passage.page, kind: passage.kind)
            parts.append(cut)
            (line, column) = cut.place(of: part.count)
            part = String.UnicodeScalarView()
        }
        var count = 0
        for scalar in passage.text.unicodeScalars {
            part.append(scalar)
            count += 1
            if count >= limit, scalar.properties.isWhitespace || count >= 2 * limit {
                flush()
                count = 0
            }
        }
        if count > 0 { flush() }
        return parts
    }
}
