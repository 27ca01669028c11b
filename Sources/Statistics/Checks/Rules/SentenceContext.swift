/// A sentence and the one before it in the same passage: as far as a rule without data looks.
struct SentenceContext: Sendable {
    let read: ReadSentence
    let previous: ReadSentence?

    var sentence: Sentence { read.sentence }

}
