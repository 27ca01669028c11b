/// How sure it is that a typed number is wrong.
public enum Certainty: String, Codable, Sendable, CaseIterable {
    /// It cannot be right beside what else the text or the evidence says. Printed 'does not agree'.
    case contradiction
    /// It could be right, and probably is not.
    case unlikely
    /// Nothing here says whether it is right. Printed 'not supported here'.
    case unsupported

    public var words: String {
        switch self {
        case .contradiction: "does not agree"
        case .unlikely: "unlikely"
        case .unsupported: "not supported here"
        }
    }
}
