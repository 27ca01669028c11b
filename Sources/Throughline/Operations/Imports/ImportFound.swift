import Values

/// A record that a row of a file gives.
struct ImportFound<Record> {
    let key: String
    let record: Record
    let place: ContentPlace
    /// The fields that it was read from; nil for all of the row.
    var fields: Set<String>?
}
