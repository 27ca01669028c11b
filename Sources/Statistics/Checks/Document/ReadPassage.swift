/// A passage with its sentences read, and what its row of a table is about.
struct ReadPassage: Sendable {
    let passage: Passage
    let subject: String?
    let sentences: [ReadSentence]

    init(_ passage: Passage, subject: String?, number: Int) {
        self.passage = passage
        self.subject = subject
        sentences = SentenceSplitter.sentences(of: passage, number: number).map(ReadSentence.init)
    }
}
