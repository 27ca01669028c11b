import Values

/// The `<head>`: metadata that browsers, search engines and the PDF take over, and the styles.
enum HTMLHead {
    static func write(_ document: Document) -> Markup {
        let robots: Markup? = document.isIndexed ? nil : "<meta name=\"robots\" content=\"noindex, nofollow\">\n"
        return """
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title(document))</title>
            <meta name="description" content="\(description(document))">
            <meta name="author" content="\(document.publisher)">
            <meta name="dcterms.created" content="\(document.date.description)">
            <meta name="dcterms.modified" content="\(document.date.description)">
            <meta name="generator" content="Throughline">
            \(robots)<meta name="color-scheme" content="light dark">
            <style>\(StyleSheet.write(document))</style>
            </head>
            """
    }

    /// The banner belongs to the title, so that a bookmark, a search result or a PDF's window says what the document is not.
    private static func title(_ document: Document) -> String {
        [document.title, document.banner].compactMap { $0 }.joined(separator: " – ")
    }

    private static func description(_ document: Document) -> String {
        [document.summary, document.banner].compactMap { $0 }.joined(separator: " ")
    }
}
