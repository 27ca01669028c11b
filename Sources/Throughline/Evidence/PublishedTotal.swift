import Statistics
import Values

/// A public document that totals are taken from.
struct CitedDocument: Codable, Hashable, Sendable {
    let key: Key
    let title: String
    let publisher: String
    /// When, in the document's own words: `March 2026`.
    let published: String
}

/// A tabulation printed in a cited document: counts of printed labels only, without units.
struct PublishedTotal: Codable, Hashable, Sendable {
    enum Kind: String, Codable, CaseIterable, Sendable { case single, rating, multiple }
    enum UnitKind: String, Codable, CaseIterable, Sendable { case authorities, people }

    struct Cell: Codable, Hashable, Sendable {
        let key: Key
        let label: String
        let count: Int
        /// Worked out from a printed percentage that only this count gives.
        let isDerived: Bool
    }

    let key: Key
    let title: String
    let kind: Kind
    let unit: UnitKind
    /// Those that answered.
    let base: Int
    /// Everyone invited; the rest did not reply.
    let invited: Int?
    let cells: [Cell]
    /// Answered, but the document does not print which category.
    let unsplit: Int
    let document: Key
    /// `Table 2`.
    let place: String
    let lines: String
    let note: String?
}
