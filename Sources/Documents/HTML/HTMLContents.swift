/// The contents: headings of levels 2 and 3, as nested lists. Documents with fewer than three headings have none.
enum HTMLContents {
    static func write(_ headings: [Heading]) -> Markup? {
        guard headings.count > 2 else { return nil }
        return """
            <nav aria-labelledby="contents">
            <h2 id="contents">Contents</h2>
            <ol>
            \(chapters(headings).map(chapter))</ol>
            </nav>

            """
    }

    private typealias Chapter = (heading: Heading, parts: [Heading])

    private static func chapters(_ headings: [Heading]) -> [Chapter] {
        var chapters: [Chapter] = []
        for heading in headings where heading.level < 4 {
            if heading.level == 2 || chapters.isEmpty {
                chapters.append((heading, []))
            } else {
                chapters[chapters.count - 1].parts.append(heading)
            }
        }
        return chapters
    }

    private static func chapter(_ chapter: Chapter) -> Markup {
        let parts: Markup = chapter.parts.isEmpty ? "" : "\n<ol>\n\(chapter.parts.map { "<li>\(link($0))</li>\n" })</ol>\n"
        return "<li>\(link(chapter.heading))\(parts)</li>\n"
    }

    /// The page number is outside of the link: an element inside a link breaks PDF/UA-1.
    private static func link(_ heading: Heading) -> Markup {
        "<a href=\"#\(heading.id)\">\(heading.text)</a><span class=\"page\" data-target=\"#\(heading.id)\"></span>"
    }
}
