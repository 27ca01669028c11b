/// Whether something holds, where some of it may not be known: Kleene's third value is a result, not a failure.
public enum Truth: String, Codable, Sendable {
    case yes
    case no
    /// It depends on what is missing.
    case unknown

    /// Yes or no.
    public init(_ holds: Bool) { self = holds ? .yes : .no }

    /// What holds over a whole range of possible counts: yes if at both ends and between, no if at neither, or else unknown.
    ///
    /// - Parameter rule: monotonic in the count.
    init(over range: ClosedRange<Int>, rule: (Int) -> Bool) {
        let low = rule(range.lowerBound)
        self = low == rule(range.upperBound) ? Truth(low) : .unknown
    }
}
