/// Gathers every fault of a piece of content, so that a person can mend them all at once. Used by one reader at a time.
public final class FaultList {
    public private(set) var faults: [Fault] = []
    /// More faults than this are counted, not kept.
    public static let limit = 200
    private var beyondLimit = 0

    public init() {}

    public func add(_ fault: Fault) {
        if faults.count < FaultList.limit { faults.append(fault) } else { beyondLimit += 1 }
    }

    public var isEmpty: Bool { faults.isEmpty }

    /// Throws all that was gathered, in order of file and place.
    public func throwIfAny() throws(Faults) {
        guard !faults.isEmpty else { return }
        var sorted = faults.sorted { ($0.file, $0.line ?? 0, $0.column ?? 0) < ($1.file, $1.line ?? 0, $1.column ?? 0) }
        if beyondLimit > 0 { sorted.append(Fault(file: sorted[0].file, "and \(beyondLimit) more faults like these")) }
        throw Faults(sorted)
    }
}
