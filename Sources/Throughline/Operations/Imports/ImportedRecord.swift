/// One record that an import wrote: the row it came from, and what stood before and after.
struct ImportedRecord {
    /// `attendance`, `organisation`, `actual`, `return`, `returns`.
    let kind: String
    let key: String
    /// The line of the file; nil for returns that nobody may be told apart by.
    let line: Int?
    /// Column → cell as they stood in the file, as JSON; nil like the line.
    let original: String?
    /// Nil where there was none.
    let was: String?
    let became: String
}
