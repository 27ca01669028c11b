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
}
