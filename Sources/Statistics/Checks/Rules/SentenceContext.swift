/// A sentence and those around it: as far as a rule without data looks.
struct SentenceContext: Sendable {
    let read: ReadSentence
    /// The sentence before it in its passage, or the one that leads into its list.
    let previous: ReadSentence?
    /// What the row of a table is about, for a sentence in one of its cells.
    var subject: String?
    /// Sentences before it in its passage, the last one last.
    var history: [ReadSentence] = []
    /// Sentences after it in its passage.
    var following: [ReadSentence] = []
    /// The rest of the list that it is in, leads into or follows.
    var list: ListAround?
    /// Sentences of the paragraphs before it in its section. Items of lists speak of other things in the same words.
    var earlier: [ReadSentence] = []

    var sentence: Sentence { read.sentence }

    var isListed: Bool { list.map { !$0.before.isEmpty } ?? false }

    /// The sentences that belong with it, before and after, the nearest last and first.
    var before: [ReadSentence] { (history.isEmpty ? Array(list?.before ?? []) : []) + history }
    var after: [ReadSentence] { following + (following.isEmpty ? Array(list?.after ?? []) : []) }
}
