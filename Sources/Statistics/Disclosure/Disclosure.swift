/// Checks across what is published together or one after the other (rule N12).
public enum Disclosure {
    /// The smallest change of base that may bring a new split of organisations (rule N12 (e)).
    public static let smallestNewSplit = 3
    /// How many others an organisation must be compared with (rule N12 (e)).
    public static let fewestOthers = 5

    /// Whether a second split must not be published beside a first, as one or two organisations make the difference: twelve
    /// returns and then thirteen would show what the newcomer said. An unchanged base is not a new one.
    public static func refusesNewSplit(oldBase: Int, newBase: Int) -> Bool {
        (1..<smallestNewSplit).contains(abs(newBase - oldBase))
    }

    /// Whether an organisation may see its own answers beside the region's.
    public static func allowsComparison(others: Int) -> Bool { others >= fewestOthers }

    /// Whether every organisation gave the lowest rating, so that the total says what each of them said: the author is warned.
    public static func isUnanimouslyLow(_ tabulation: Tabulation) -> Bool {
        tabulation.variable.kind == .rating && tabulation.answered > 0 && tabulation.counts.first == tabulation.answered
    }

    /// Whether a later figure about people, held against an earlier one, shows what those who came or went said (rule N12 (d)):
    /// `8 of 25`, then `9 of 26`. The difference is judged as a published figure would be.
    public static func refusesDifference(from old: Proportion, to new: Proportion, under scheme: Scheme) -> Bool {
        let base = abs(new.base - old.base)
        guard base > 0, scheme.hidden != nil else { return false }
        let count = abs(new.count - old.count)
        let limit = scheme.threshold
        return base <= limit || (1...limit).contains(count) || (1...limit).contains(abs(base - count))
    }
}
