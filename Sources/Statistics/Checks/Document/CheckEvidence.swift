/// What a text may be held against beside itself.
public struct CheckEvidence: Sendable {
    /// Figures, by the words that name them. Ratings among them also test who is called the strongest.
    public let candidates: [NumberCandidate]
    /// Who took part in what.
    public let attendance: [MarkedColumn]

    public init(candidates: [NumberCandidate] = [], attendance: [MarkedColumn] = []) {
        self.candidates = candidates
        self.attendance = attendance
    }
}
