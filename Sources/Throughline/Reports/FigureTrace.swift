import Statistics
import Values

/// A figure followed back: its definition, its tabulation, the rows that were read, and the files that they came from. For those who hold
/// the database: rows of named authorities stand in it.
package struct FigureTrace: Encodable {
    package struct Source: Encodable {
        package let path: String
        package let title: String
        /// Nil where the units may not be told apart, and for published totals.
        package let rows: [Row]?
        /// Files that the units came from as a whole.
        package let files: [File]
        package let note: String?
    }

    package struct Row: Encodable {
        package let unit: String
        /// Variable → what stands in the cell.
        package let cells: [String: String]
        package let files: [File]
    }

    /// An import that wrote a record, with the line and the cells as they stood in the file.
    package struct File: Encodable, Hashable {
        package let id: String
        package let name: String
        package let sha256: String
        package let importedOn: Day
        package let line: Int?
        package let original: [String: String]?
    }

    package let key: String
    package let label: String
    package let text: String
    package let hash: String
    let definition: Figure
    let tabulation: Outcome
    package let sources: [Source]

    /// Definition and tabulation as JSON.
    package var definitionText: String { CanonicalJSON.text(definition) }
    package var tabulationText: String { CanonicalJSON.text(tabulation) }
}
