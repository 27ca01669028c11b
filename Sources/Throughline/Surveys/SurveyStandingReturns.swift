/// The returns of an anonymous wave that stand already, told by what they say, and which of them a file has brought again. They are held in
/// memory, because nothing stored may lead from a row to a return: 20 bytes for each, 28 while they are read.
struct SurveyStandingReturns {
    private let digests: [SurveyDigest]
    /// How many of those that say the same have come again, at the first of them.
    private var taken: [UInt32]

    init(_ digests: consuming [SurveyDigest]) {
        digests.sort()
        self.digests = digests
        taken = [UInt32](repeating: 0, count: digests.count)
    }

    /// True where a return that says the same stands and has not come again yet; it has now.
    mutating func take(_ digest: SurveyDigest) -> Bool {
        var (low, high) = (0, digests.count)
        while low < high {
            let middle = (low + high) / 2
            if digests[middle] < digest { low = middle + 1 } else { high = middle }
        }
        guard low < digests.count else { return false }
        let next = low + Int(taken[low])
        guard next < digests.count, digests[next] == digest else { return false }
        taken[low] += 1
        return true
    }
}
