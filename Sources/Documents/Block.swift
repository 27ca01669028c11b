/// A part of a document that stands on lines of its own.
public indirect enum Block: Codable, Hashable, Sendable {
    case heading(Heading)
    case paragraph([Inline])
    case list(isOrdered: Bool, items: [[Block]])
    case quote([Block])
    case table(Table)
    case chart(Chart)
    case notice(Notice)
    case entry(Entry)
}

/// A heading of the body. Level 1 is the document's title; the body uses 2 to 4 and skips none.
public struct Heading: Codable, Hashable, Sendable {
    public let level: Int
    public let id: String
    public let text: String

    public init(level: Int, id: String, text: String) {
        self.level = level
        self.id = id
        self.text = text
    }
}

/// A box set apart from the text: information, a warning, or what a check found.
public struct Notice: Codable, Hashable, Sendable {
    public enum Kind: String, Codable, Sendable { case information, warning }

    public let kind: Kind
    public let title: String
    public let blocks: [Block]

    public init(kind: Kind, title: String, blocks: [Block]) {
        self.kind = kind
        self.title = title
        self.blocks = blocks
    }
}

/// One note of the evidence annex: what a figure or a claim rests on. References in the text lead to its id,
/// and `backlinks` lead from it to the sections that quote it.
public struct Entry: Codable, Hashable, Sendable {
    public let id: String
    public let title: String
    public let facts: [Fact]
    public let tables: [Table]
    public let backlinks: [Reference]

    public init(id: String, title: String, facts: [Fact], tables: [Table] = [], backlinks: [Reference] = []) {
        self.id = id
        self.title = title
        self.facts = facts
        self.tables = tables
        self.backlinks = backlinks
    }
}
