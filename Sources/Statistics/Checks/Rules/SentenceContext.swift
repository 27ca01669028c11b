/// A sentence and the one before it in the same passage: as far as a rule without data looks.
struct SentenceContext: Sendable {
    let read: ReadSentence
    let previous: ReadSentence?
    /// What the row of a table is about, for a sentence in one of its cells.
    var subject: String?

    var sentence: Sentence { read.sentence }
}
