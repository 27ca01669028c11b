/// A tabulation taken from a cited public document, without units. What needs units refuses it and says why.
public struct PublishedTotals: Codable, Hashable, Sendable {
    public let unit: Unit
    /// Printed categories only.
    public let tabulation: Tabulation
    public let citation: Citation
    public let note: String?

    public init(unit: Unit, tabulation: Tabulation, citation: Citation, note: String? = nil) {
        self.unit = unit
        self.tabulation = tabulation
        self.citation = citation
        self.note = note
    }
}
