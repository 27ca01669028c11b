/// What a publication came to, for whoever asked for it.
package struct PublicationSummary: Sendable {
    package let title: String
    /// Nil for a draft.
    package let version: Int?
    package let figures: Int
    package let claims: Int
    package let findings: [Finding]
    package let waivers: Int
    package let files: [String]
}
