/// What makes a claim true or false (the rules of `claims.yaml`).
///
/// With several subjects, `equals`, `atLeast`, `atMost`, `most`, `all`, `none`, `increased` and `decreased` ask for every one.
public enum ClaimRule: Codable, Hashable, Sendable {
    case equals(ClaimLimit)
    case atLeast(ClaimLimit)
    case atMost(ClaimLimit)
    /// The subject stands alone first. Ratings: by share at the second level or above, then at the top level. A tie is not first.
    case highest
    /// The subject stands alone last, by the same order.
    case lowest
    /// The category has the largest count of the one subject, alone.
    case largest(category: String)
    /// More than half of the base and of everyone invited (rules N4 and N14).
    case most
    case all
    case none
    /// The share of matched units rose.
    case increased
    /// The share of matched units fell.
    case decreased
    /// The words have more than one meaning; the subjects are the meanings.
    case ambiguous
    /// No figure is bound.
    case noEvidence
}

extension ClaimRule {
    /// Tests the claim. What is not known inside a base gives bounds: a verdict of supported or not supported holds on any reading.
    ///
    /// - Parameters:
    ///   - subjects: the figures that the claim speaks of; for `highest` and `lowest` all that are compared, the subject among them.
    ///   - subject: for `highest` and `lowest` the key of the one that is said to be first or last; otherwise not read.
    /// - Throws: ``ClaimFault`` where the rule cannot be applied to these subjects.
    public func test(subjects: [ClaimSubject], subject: String?) throws(ClaimFault) -> Verdict {
        switch self {
        case .equals(let limit): try LimitClaim(relation: .equal, limit: limit).verdict(on: subjects)
        case .atLeast(let limit): try LimitClaim(relation: .atLeast, limit: limit).verdict(on: subjects)
        case .atMost(let limit): try LimitClaim(relation: .atMost, limit: limit).verdict(on: subjects)
        case .highest: try RankClaim(end: .highest).verdict(on: subjects, subject: subject)
        case .lowest: try RankClaim(end: .lowest).verdict(on: subjects, subject: subject)
        case .largest(let category): try LargestClaim(category: category).verdict(on: subjects)
        case .most: try MostClaim().verdict(on: subjects)
        case .all: try WholeClaim(isAll: true).verdict(on: subjects)
        case .none: try WholeClaim(isAll: false).verdict(on: subjects)
        case .increased: try ChangeClaim(direction: .rise).verdict(on: subjects)
        case .decreased: try ChangeClaim(direction: .fall).verdict(on: subjects)
        case .ambiguous: MeaningsClaim().verdict(on: subjects)
        case .noEvidence: Verdict(kind: .noEvidence, reason: "No figure is bound to this statement")
        }
    }
}
