/// Why a rule cannot be applied to the subjects given: the claim is at fault, not the evidence.
public enum ClaimFault: Error, Hashable, Sendable {
    case noSubjects
    /// `highest` and `lowest` need to know which subject is said to be first or last.
    case noSubjectNamed
    case unknownSubject(String)
    /// `highest` and `lowest` need at least two to compare.
    case nothingToCompare
    case wrongMeasure(subject: String, rule: String, expected: String)
    /// Two subjects that cannot be put in one order, and what differs.
    case notComparable(String, String, difference: String)
    case oneSubjectExpected(Int)
    case unknownCategory(String, subject: String)
    case invalidShare(numerator: Int, denominator: Int)
}

extension ClaimFault: CustomStringConvertible {
    /// One sentence without a full stop.
    public var description: String {
        switch self {
        case .noSubjects: "The rule needs a figure and none is named"
        case .noSubjectNamed: "The rule needs a subject: the figure that is said to be first or last"
        case .unknownSubject(let key): "The subject '\(key)' is not among the figures compared"
        case .nothingToCompare: "The rule needs at least two figures to compare"
        case .wrongMeasure(let subject, let rule, let expected): "The rule '\(rule)' needs \(expected), and '\(subject)' is not one"
        case .notComparable(let first, let second, let difference): "'\(first)' and '\(second)' cannot be compared: \(difference)"
        case .oneSubjectExpected(let count): "The rule takes one figure, and \(count) are named"
        case .unknownCategory(let category, let subject): "'\(subject)' has no category '\(category)'"
        case .invalidShare(let numerator, let denominator): "\(numerator) of \(denominator) is not a share"
        }
    }
}
