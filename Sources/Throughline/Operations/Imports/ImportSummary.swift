import Values

/// What an import did, or would do.
package struct ImportSummary: Encodable, Sendable {
    package struct Counts: Codable, Equatable, Sendable {
        package var new = 0
        package var changed = 0
        package var unchanged = 0
        package var refused = 0
        package var left = 0

        var rows: Int { new + changed + unchanged + refused + left }

        mutating func count(_ outcome: ImportRow.Outcome) {
            switch outcome {
            case .new: new += 1
            case .changed: changed += 1
            case .unchanged: unchanged += 1
            case .refused: refused += 1
            case .left: left += 1
            }
        }
    }

    /// `westmere/3`; nil where nothing was stored.
    package var id: String?
    package let kind: ImportKind
    /// The wave of returns and feedback, the event of attendance where one was given.
    package let subject: String?
    package let file: String
    package let sha256: String
    package let isDryRun: Bool
    package var counts = Counts()
    /// True where a dry run could not read the file to its end.
    package var isCutShort = false
    /// Columns with names or addresses of people: dropped, and stored nowhere.
    package var personal: [String] = []
    /// Columns that the form program added.
    package var technical: [String] = []
    /// Columns that the mapping leaves out.
    package var ignored: [String] = []
    /// Columns that nothing is known of.
    package var unmatched: [String] = []
    /// Fields that the file has no column for.
    package var absent: [String] = []
    package var notices: [String] = []
    /// How the columns were read.
    package var mapping = ImportMapping()
}
