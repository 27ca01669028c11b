import Values

/// What a person decided about a file's columns and words, kept so that the next file of its kind needs no decision.
package struct ImportMapping: Codable, Equatable, Sendable {
    /// Column as the file names it → field, `question/option`, or `ignore`.
    package var columns: [String: String]
    /// Field → value as the file writes it → key.
    package var values: [String: [String: String]]

    package static let ignored = "ignore"

    package init(columns: [String: String] = [:], values: [String: [String: String]] = [:]) {
        self.columns = columns
        self.values = values
    }

    func column(_ name: String) -> String? {
        let folded = FoldedText.soft(name)
        return columns[name] ?? columns.first { FoldedText.soft($0.key) == folded }?.value
    }

    func value(_ text: String, of field: String) -> String? {
        guard let known = values[field] else { return nil }
        let folded = FoldedText.soft(text)
        return known[text] ?? known.first { FoldedText.soft($0.key) == folded }?.value
    }
}
