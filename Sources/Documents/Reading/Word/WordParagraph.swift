import Statistics

/// A paragraph while it is read.
struct WordParagraph {
    /// Counted from 1 through the document, in tables and boxes too.
    let number: Int
    /// Place of its next scalar.
    var column = 1
    var style: String?
    var outline: Int?
    var list: Int?
    /// The words around a text box, kept while it is read.
    var outer = PassageText()
    var outerRun = WordRunState()

    func kind(_ styles: WordStyleKinds) -> Passage.Kind {
        if let outline, outline < 9 { return .heading }
        if outline == nil, let style, styles.isHeading(style) { return .heading }
        return list.map { $0 > 0 } ?? style.map(styles.isItem) ?? false ? .item : .paragraph
    }
}
