import Values

/// Writes a document as one self-contained HTML file: no script, no `style` attribute, no file or address that is fetched.
///
/// The styles stand in one `<style>` element; a strict content security policy allows it by the hash of `styles(for:)`.
public enum HTMLWriter {
    /// Where the page will be read.
    public enum Medium: Sendable {
        /// In a browser, which may also print it.
        case screen
        /// As the source of a PDF. Data of charts stand open and tables longer than a page are split into labelled parts, because
        /// a table that runs over a page becomes two tables in the PDF's structure.
        case print
    }

    /// The whole page, from `<!DOCTYPE html>` to `</html>`. Equal documents give equal text.
    ///
    /// Ids are the document's own; an id that occurs again gets `-2`, `-3` and so on in document order. Addresses of links that are
    /// not http, https or mailto print as plain text.
    /// - Parameter files: what lies in the same folder, offered at the foot of the page.
    public static func write(_ document: Document, for medium: Medium = .screen, files: [FileLink] = []) -> String {
        var body = HTMLBody(medium: medium)
        let sections = body.sections(document.blocks)
        let page: Markup = """
            <!DOCTYPE html>
            <html lang="\(document.language)"\(" class=\"paged\"", if: medium == .print)>
            \(HTMLHead.write(document))
            <body>
            <a class="skip" href="#content">Skip to main content</a>
            \(header(document, &body))\(HTMLContents.write(body.headings))<main id="content" tabindex="-1">
            \(sections)</main>
            \(footer(document, files))
            \("<span id=\"closed\" aria-hidden=\"true\"></span>\n", if: medium == .screen)</body>
            </html>

            """
        return page.text
    }

    /// The exact content of the `<style>` element of `document`: the shared sheet, then the rules that join references to notes.
    public static func styles(for document: Document) -> String { StyleSheet.write(document).text }

    private static func header(_ document: Document, _ body: inout HTMLBody) -> Markup {
        let banner = document.banner.map { "<p class=\"banner\">\($0)</p>\n" as Markup }
        let watermark = document.watermark.map { "<p class=\"watermark\" data-text=\"\($0)\">\($0)</p>\n" as Markup }
        let subtitle = document.subtitle.map { "<p class=\"subtitle\">\($0)</p>\n" as Markup }
        return """
            <header>
            \(banner)\(watermark)<h1>\(document.title)</h1>
            \(subtitle)\(body.facts(document.facts))</header>

            """
    }

    private static func footer(_ document: Document, _ files: [FileLink]) -> Markup {
        let links = files.map { "<a href=\"\($0.path)\">\($0.name)</a>" as Markup }.joined(by: ", ")
        return """
            <footer>
            \("<p class=\"files\">Download: \(links)</p>\n", if: !files.isEmpty)\
            <p>\(document.title). \(document.publisher), \(English.date(document.date)).</p>
            \(document.banner.map { "<p>\($0)</p>\n" })</footer>
            """
    }
}
