/// One of the things that a cell may name.
struct ImportChoice {
    let key: String
    /// How people write it; the first is for messages.
    let labels: [String]
}
