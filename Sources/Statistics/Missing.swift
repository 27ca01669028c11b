/// Why a cell holds no answer. None of these is ever a 'no' (rule N3); 'suppressed' is added when rendering, and
/// 'do not know' is an answer.
public enum Missing: String, Codable, CodingKeyRepresentable, CaseIterable, Sendable, Comparable {
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

    private var position: Int {
        switch self {
        case .noReply: 0
        case .notAsked: 1
        case .notAnswered: 2
        case .notRecorded: 3
        case .notYetDue: 4
        }
    }
}

extension Missing {
    /// The lowest byte that stands for a missing state in a column of codes.
    static let firstCode: UInt8 = 250

    /// The byte that stands for this state in a column of codes: 250 and on, in the order of the cases.
    public var code: UInt8 { Missing.firstCode + UInt8(position) }

    /// The state that a byte of a column stands for, nil for a category's byte.
    public init?(code: UInt8) {
        guard code >= Missing.firstCode, Int(code - Missing.firstCode) < Missing.allCases.count else { return nil }
        self = Missing.allCases[Int(code - Missing.firstCode)]
    }

    /// The shorthand that stands for this state in a table, never in prose (rules N3, N13).
    public var shorthand: String {
        switch self {
        case .noReply, .notAnswered, .notRecorded: "[x]"
        case .notAsked: "[z]"
        case .notYetDue: "[nyd]"
        }
    }
}
