import Values

/// One import as it is kept: which file, when, by whom, read how, and what it did.
package struct ImportRecord: Encodable, Sendable {
    package let number: Int
    package let kind: ImportKind
    package let subject: String?
    package let file: String
    package let sha256: String
    package let importedOn: Day
    package let importedBy: String
    package let mapping: ImportMapping
    package let counts: ImportSummary.Counts
    package let undoneOn: Day?
}

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

/// Where a record of the evidence came from.
struct ImportOrigin {
    let number: Int
    let file: String
    let sha256: String
    let importedOn: Day
    let line: Int?
    let original: String?
}
