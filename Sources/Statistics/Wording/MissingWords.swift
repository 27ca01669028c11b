import Values

extension Missing {
    /// `7 did not reply`, `one is not recorded`.
    public func phrase(_ count: Int) -> String {
        let one = count == 1
        let words =
            switch self {
            case .noReply: "did not reply"
            case .notAsked: one ? "was not asked" : "were not asked"
            case .notAnswered: "did not answer"
            case .notRecorded: one ? "is not recorded" : "are not recorded"
            case .notYetDue: one ? "is not yet due" : "are not yet due"
            }
        return "\(English.count(count)) \(words)"
    }

    /// `7 did not reply and one is not recorded`; empty for none.
    public static func phrases(_ counts: [Missing: Int]) -> String {
        English.list(counts.filter { $0.value > 0 }.sorted { $0.key < $1.key }.map { $0.key.phrase($0.value) })
    }
}

extension BaseKind {
    /// `no local authority answered`: what to print in prose for a base of nobody (rules N4, N13).
    public func empty(_ unit: Unit) -> String {
        let words =
            switch self {
            case .roster: "is on the roster"
            case .invited: "was invited"
            case .returned: "replied"
            case .asked: "was asked"
            case .answered: "answered"
            case .attended: "attended"
            }
        return "no \(unit.singular) \(words)"
    }
}
