/// One thing that a candidate says, with the words that name it.
struct CandidateFact: Sendable {
    enum Role: Sendable {
        /// What the figure is there to say: a contradiction can be told from it.
        case main
        /// Those of the base that the figure does not count: supports a number only where the sentence denies something.
        case rest
        /// A base, those who did not reply: may support a number, never contradict one.
        case side
    }

    let candidate: String
    let role: Role
    let lexicon: Set<String>
    let least: Int
    let greatest: Int
    let base: Int?

    /// `7 of 12`, `13 to 14 of 19`, `4`.
    var words: String {
        let count = least == greatest ? "\(least)" : "\(least) to \(greatest)"
        return base.map { "\(count) of \($0)" } ?? count
    }
}
