import Values

/// One return as it was read: whose it is, when it came, and its answers.
struct SurveyReturn: Sendable {
    /// Nil where the wave is anonymous.
    let organisation: Key?
    let returnedOn: Day
    let answers: [Answer]

    /// One answer, by numbers within the version; an answer has no id of its own.
    struct Answer: Codable, Hashable, Sendable {
        let question: Int
        /// The option chosen, 0 where the question has none.
        let option: Int
        let number: Int?
        let text: String?
    }
}
