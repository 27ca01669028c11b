import Documents
import Values

/// Places of a report's document that other places lead to.
enum Anchor {
    static func figure(_ key: Key) -> String { "figure-\(key)" }
    static func claim(_ key: Key) -> String { "claim-\(key)" }
    static func table(_ key: Key) -> String { "table-\(key)" }
    static func chart(_ key: Key) -> String { "chart-\(key)" }
}

extension FigureResult {
    /// The printed figure, leading to its note.
    var reference: Inline { .reference(Reference(kind: .figure, text: text, target: Anchor.figure(figure.key))) }
}
