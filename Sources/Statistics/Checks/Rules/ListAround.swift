/// The other sentences of the list that a sentence is in, leads into or follows.
struct ListAround: Sendable {
    let before: ArraySlice<ReadSentence>
    let after: ArraySlice<ReadSentence>
}
