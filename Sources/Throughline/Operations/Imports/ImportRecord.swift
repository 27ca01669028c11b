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
