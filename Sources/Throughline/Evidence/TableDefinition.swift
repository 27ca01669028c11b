import Values

/// A table of a report: its kind says how it is made, its rows which figures it stands on.
struct TableDefinition: Codable, Hashable, Sendable {
    enum Kind: String, Codable, CaseIterable, Sendable {
        case measures, participation, feedback
        case surveyDomains = "survey-domains"
    }

    /// One row of a `survey-domains` or `feedback` table.
    struct Row: Codable, Hashable, Sendable {
        let title: String
        /// The distribution that the row is about.
        let figure: Key
        /// Further figures that bear it out.
        let evidence: [Key]
        /// Narrative, with figures and claims.
        let says: String?
        let leadsTo: String?
    }

    let key: Key
    let kind: Kind
    let caption: String
    let rows: [Row]
}

/// A chart of a report, drawn from figures.
struct ChartDefinition: Codable, Hashable, Sendable {
    enum Kind: String, Codable, CaseIterable, Sendable {
        /// Distributions with the same categories, a bar each.
        case stacked
        /// Shares, a bar each.
        case bars
    }

    let key: Key
    let kind: Kind
    let caption: String
    let figures: [Key]
}
