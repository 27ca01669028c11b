/// What testing a claim against the evidence found, and why, in words to print.
public struct Verdict: Codable, Hashable, Sendable {
    public enum Kind: String, Codable, Sendable {
        /// True on any reading of what is missing.
        case supported
        /// False on any reading of what is missing.
        case notSupported
        /// True on one reading of what is missing and false on another.
        case dependsOnMissing
        /// The words have more than one meaning: the report must say which.
        case ambiguous
        /// Nothing to test against.
        case noEvidence
    }

    public let kind: Kind
    /// One plain sentence without a full stop, with counts and bases; it names no organisation.
    public let reason: String

    public init(kind: Kind, reason: String) {
        self.kind = kind
        self.reason = reason
    }
}

extension Verdict {
    /// The verdict of a statement that may be true on the most favourable reading and on the least favourable one.
    init(onBest best: Bool, onWorst worst: Bool, reason: String) {
        self.init(kind: worst ? .supported : best ? .dependsOnMissing : .notSupported, reason: reason)
    }
}
