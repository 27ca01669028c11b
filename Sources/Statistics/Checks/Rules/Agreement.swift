/// Whether a share as written agrees with another telling of it.
struct Agreement {
    /// Nil where they agree; `unlikely` where only a loose word (`around`, `nearly`) is stretched.
    static func certainty(of stated: TypedNumber, beside other: TypedNumber) -> Certainty? {
        guard let written = stated.share, let known = other.share else { return nil }
        if stated.isRange, other.isRange { return spans(written, known) ? nil : .contradiction }
        if written.meets(known) { return nil }
        guard let hedge = stated.hedge, let value = known.lower else { return .contradiction }
        return isStretched(hedge, value, beside: stated) ? .unlikely : .contradiction
    }

    /// True where a range of percentages has the ends of a range of counts.
    private static func spans(_ written: Band, _ known: Band) -> Bool {
        guard let low = known.lower, let high = known.upper, let start = written.lower, let end = written.upper else { return true }
        let point = ExactRatio(1, 100)
        return written.contains(low) && written.contains(high) && low < start + point
            && end - point < high + ExactRatio(1, 1_000_000)
    }

    private static func isStretched(_ hedge: Hedge, _ known: ExactRatio, beside stated: TypedNumber) -> Bool {
        let said = stated.value
        // Nine in ten is a rounder word than 90%: what is called nearly that is nearer.
        let reach = ExactRatio(stated.isShare ? 8 : 15, 100)
        return switch hedge {
        case .nearly: known < said && said - reach < known
        case .justOver: said < known
        case .around: Band(from: said - ExactRatio(10, 100), to: said + ExactRatio(10, 100)).contains(known)
        case .over, .atLeast, .under, .atMost: false
        }
    }
}
