/// A paragraph, a list item, a heading or a cell: text that reads by itself, and where it stands.
public struct Passage: Hashable, Sendable {
    public enum Kind: Hashable, Sendable { case paragraph, item, heading, cell }

    /// Where the source goes on elsewhere than after the scalar before: past markup, or white space that was left out.
    public struct Anchor: Hashable, Sendable {
        /// Scalars of the text before it.
        public let offset: Int
        public let line: Int
        public let column: Int

        public init(offset: Int, line: Int, column: Int) {
            self.offset = offset
            self.line = line
            self.column = column
        }
    }

    public let text: String
    /// Place of its first character, counted from 1; columns count Unicode scalars.
    public let line: Int
    public let column: Int
    /// The heading that it stands under.
    public let section: String?
    /// The page, where the text came in pages; lines are then counted on it.
    public let page: Int?
    public let kind: Kind
    /// In the order of their offsets; empty where the text is the source's own, scalar by scalar.
    public let anchors: [Anchor]

    public init(
        text: String, line: Int, column: Int = 1, section: String? = nil, page: Int? = nil, kind: Kind = .paragraph,
        anchors: [Anchor] = []
    ) {
        self.text = text
        self.line = line
        self.column = column
        self.section = section
        self.page = page
        self.kind = kind
        self.anchors = anchors
    }
}

extension Passage {
    /// Line and column of the scalar at `offset`.
    func place(of offset: Int) -> (line: Int, column: Int) {
        let from = anchor(before: offset)
        let between = text.unicodeScalars.dropFirst(from.offset).prefix(offset - from.offset)
        let lines = between.count { $0 == "\n" }
        guard lines > 0, let last = between.lastIndex(of: "\n") else {
            return (from.line, from.column + offset - from.offset)
        }
        return (from.line + lines, between.distance(from: last, to: between.endIndex))
    }

    /// The last anchor at or before `offset`; the passage's own place where there is none.
    private func anchor(before offset: Int) -> Anchor {
        var (low, high) = (0, anchors.count)
        while low < high {
            let middle = (low + high) / 2
            if anchors[middle].offset <= offset { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? Anchor(offset: 0, line: line, column: column) : anchors[low - 1]
    }
}
