import Documents
import Values

/// What a publication stands on: everything that makes two publications the same or different.
struct PublicationContent: Codable, Hashable, Sendable {
    let report: String
    let title: String
    let subtitle: String?
    let summary: String
    let asOf: Day
    let approvedBy: Report.Approval?
    let publisher: String
    let banner: String?
    let isIndexed: Bool
    let narrative: String
    let figures: [FigureResult]
    let tables: [TableDefinition]
    let charts: [ChartDefinition]
    let claims: [ClaimResult]
    let measures: [[String]]
    /// Rows of sources that are declared public.
    let publicRows: [Table]
    let findings: [Finding]
    let waivers: [Report.Waiver]

    var hash: String { Fingerprint.of(self) }
}

/// A frozen, numbered report. It never changes; every format is written from it.
package struct Publication: Codable, Hashable, Sendable {
    enum Kind: String, Codable, Sendable { case first, revision, correction }

    /// What one figure was in the version before, and is now.
    package struct FigureChange: Codable, Hashable, Sendable {
        package let key: Key
        package let label: String
        package let old: String?
        package let new: String?
    }

    let version: Int
    let kind: Kind
    /// Why a revision or correction was made.
    let reason: String?
    let changes: [FigureChange]
    let content: PublicationContent
    let document: Document
}

/// An earlier version as its successors list it.
struct PublicationHistory: Hashable, Sendable {
    let version: Int
    let kind: Publication.Kind
    let reason: String?
    let asOf: Day
}
