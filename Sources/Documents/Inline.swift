/// A part of a line of text.
public indirect enum Inline: Codable, Hashable, Sendable {
    case text(String)
    case emphasis([Inline])
    case strong([Inline])
    case code(String)
    case lineBreak
    /// A link out of the document. Links hold plain text only: an inline element inside one breaks PDF/UA-1.
    case link(text: String, address: String)
    /// A link to a place in the document.
    case reference(Reference)

    /// The words alone.
    public var plainText: String {
        switch self {
        case .text(let text), .code(let text), .link(let text, _): text
        case .emphasis(let parts), .strong(let parts): parts.map(\.plainText).joined()
        case .lineBreak: " "
        case .reference(let reference): reference.text
        }
    }
}

/// Words that lead to a place in the same document.
public struct Reference: Codable, Hashable, Sendable {
    public enum Kind: String, Codable, Sendable {
        /// A computed number: leads to its note.
        case figure
        /// A tested statement: leads to its note.
        case claim
        /// A heading, table or chart.
        case place
    }

    public let kind: Kind
    public let text: String
    public let target: String

    public init(kind: Kind, text: String, target: String) {
        self.kind = kind
        self.text = text
        self.target = target
    }
}
