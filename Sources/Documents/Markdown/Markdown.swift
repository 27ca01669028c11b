import Values

/// Reads narratives: CommonMark 0.29 with GFM tables, by cmark-gfm.
public enum Markdown {
    /// A block that stands at the top level, and where it starts.
    public struct Part: Hashable, Sendable {
        public let block: Block
        /// Counted from 1 in the file.
        public let line: Int

        public init(block: Block, line: Int) {
            self.block = block
            self.line = line
        }
    }

    /// The blocks of `text`, in order.
    ///
    /// - Headings have levels 2 to 4, skip none, stand at the top level and get ids from their words, unique in the text.
    /// - `{{…}}` stays as written; neighbouring text is one `.text`, a line end inside a paragraph is a space.
    /// - Tables become `Table` with plain text in their cells, columns aligned right holding numbers, ids `table-1`, `table-2` in
    ///   order. The caption is the paragraph before it where that begins with `Table: ` (and is then no paragraph of its own),
    ///   otherwise the words of the last heading.
    /// - Links lead to http, https and mailto addresses and to `#anchors`; the latter become references to a place.
    ///
    /// - Parameters:
    ///   - file: the name that faults give.
    ///   - firstLine: the line of the file on which `text` begins, where front matter comes before it.
    /// - Throws: every fault at once, each with its line: raw HTML, images, code blocks, rules, other headings and addresses, empty
    ///   cells, ordered lists that do not start at 1, nesting deeper than 16.
    public static func parse(_ text: String, file: String, firstLine: Int = 1) throws(Faults) -> [Part] {
        var reader = MarkdownReader(text: text, file: file, firstLine: firstLine)
        let parts = MarkdownTree.read(text) { root in reader.parts(of: root) }
        guard reader.faults.isEmpty else { throw Faults(reader.faults) }
        return parts
    }
}
