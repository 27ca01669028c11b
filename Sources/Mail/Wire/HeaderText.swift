/// What may stand in a header as it is.
enum HeaderText {
    /// Characters that would end the line, and those that programs take for a line's end.
    static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    /// Printable ASCII that no reader takes for an encoded word (RFC 2047, 2).
    static func isPlain(_ text: String) -> Bool { text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !text.contains("=?") }
}
