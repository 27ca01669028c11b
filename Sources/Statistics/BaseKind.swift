/// Of whom a share is a share (rule N2). Each kind is the one before it less one reason for missing.
public enum BaseKind: String, Codable, CaseIterable, Sendable {
    /// Every member on the day, whatever is known of it.
    case roster
    /// Everyone invited: the roster less those not asked.
    case invited
    /// Everyone from whom something came back.
    case returned
    /// Everyone who came back and was asked this item.
    case asked
    /// Everyone with an answer to this item.
    case answered
    /// Everyone who was there.
    case attended

    /// Whether a unit without an answer, for this reason, is inside the base; what it would have said is then not known.
    ///
    /// - roster, invited: all but `notAsked`.
    /// - returned: all but `noReply` and `notYetDue`.
    /// - asked: as returned, less `notAsked`.
    /// - answered, attended: none.
    public func includes(_ missing: Missing) -> Bool {
        switch self {
        case .roster, .invited: missing != .notAsked
        case .returned: missing != .noReply && missing != .notYetDue
        case .asked: missing == .notAnswered || missing == .notRecorded
        case .answered, .attended: false
        }
    }
}
