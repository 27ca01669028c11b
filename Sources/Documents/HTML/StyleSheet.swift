/// The styles of a page.
enum StyleSheet {
    static func write(_ document: Document) -> Markup {
        Markup.styles("\n" + String(decoding: PackageResources.report_css, as: UTF8.self) + line(document))
    }

    /// Rules that draw the line from a reference to its note while the note is open beside the text. CSS cannot compare an `href`
    /// with the target, so each note has its selector.
    private static func line(_ document: Document) -> String {
        let selectors = document.notes.map { id in ":root:has([id=\(quoted(id))]:target) a[href=\(quoted("#" + id))]" }
        guard !selectors.isEmpty else { return "" }
        return "@media screen and (min-width: 78rem) {\n" + selectors.joined(separator: ",\n")
            + " { --follow: \"\"; --joint: -2px; }\n}\n"
    }

    /// A CSS string; everything but letters, digits and plain punctuation is escaped by code point.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            let isPlain =
                scalar.isASCII
                && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "-_.#:".unicodeScalars.contains(scalar))
            if isPlain { result.unicodeScalars.append(scalar) } else { result += "\\" + String(scalar.value, radix: 16) + " " }
        }
        return result + "\""
    }
}

extension Document {
    /// Ids of the entries, in document order.
    fileprivate var notes: [String] {
        blocks.compactMap { if case .entry(let entry) = $0 { entry.id } else { nil } }
    }
}
