import Foundation
import Values

/// A file to import, and how.
package struct ImportRequest {
    package var kind: ImportKind
    package var file: URL
    package var programme: String
    /// The event of attendance or feedback.
    package var event: String?
    /// The wave of returns or feedback, `survey/wave`.
    package var wave: String?
    package var mapping = ImportMapping()
    package var sheet: String?
    package var headerRows: Int?
    package var dates: String?
    /// Writes what can be written, and leaves out the rows that cannot.
    package var skipsRefused = false
    /// Every row of anonymous returns is new, also where the same answers stand already.
    package var isAddition = false
    package var isDryRun = false
    /// The day of the import.
    package var on: Day
    /// The role or organisation that imports.
    package var by: String
    /// The day on which attendance was recorded; by default that of the event.
    package var recordedOn: Day?

    package init(_ kind: ImportKind, _ file: URL, programme: String, on: Day, by: String) {
        self.kind = kind
        self.file = file
        self.programme = programme
        self.on = on
        self.by = by
    }
}
