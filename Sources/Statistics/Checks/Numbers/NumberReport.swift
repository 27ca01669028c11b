/// What checking the numbers of a text gave, in the order of the text.
public struct NumberReport: Codable, Hashable, Sendable {
    public let findings: [NumberFinding]
    public let matches: [NumberMatch]

    public init(findings: [NumberFinding], matches: [NumberMatch]) {
        self.findings = findings
        self.matches = matches
    }
}
