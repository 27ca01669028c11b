/// Why a cell holds no answer. None of these is ever a 'no' (rule N3); 'suppressed' is added when rendering, and
/// 'do not know' is an answer.
public enum Missing: String, Codable, CaseIterable, Sendable, Comparable {
    /// Invited, and nothing came back.
    case noReply
    /// Not a question for this unit: routed past it, absent from its version, or not a member on the day.
    case notAsked
    /// Came back with this item left blank.
    case notAnswered
    /// Nobody wrote down what happened.
    case notRecorded
    /// The day for it has not come.
    case notYetDue

    public static func < (left: Missing, right: Missing) -> Bool { left.position < right.position }

    private var position: Int { Missing.allCases.firstIndex(of: self) ?? 0 }
}
