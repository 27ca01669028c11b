/// A sentence and those before it: as far as a rule without data looks.
struct SentenceContext: Sendable {
    let read: ReadSentence
    /// The sentence before it in its passage, or the one that leads into its list.
    let previous: ReadSentence?
    /// What the row of a table is about, for a sentence in one of its cells.
    var subject: String?
    /// Sentences before it, the last one last: those of its passage and of the passages before.
    var history: [ReadSentence] = []

    var sentence: Sentence { read.sentence }
}
