/// One figure that a claim speaks of.
public struct ClaimSubject: Hashable, Sendable {
    public enum Measure: Hashable, Sendable {
        case proportion(Proportion)
        /// Categories in rising order.
        case rating(Tabulation)
        case tabulation(Tabulation)
        /// The same share twice, for units in both.
        case change(before: Proportion, after: Proportion)
    }

    public let key: String
    /// As printed: `Co-production with stakeholders`.
    public let label: String
    public let measure: Measure
    public let unit: Unit
    /// Published totals, of which only the categories that the source prints are held.
    public let printedOnly: Bool

    public init(key: String, label: String, measure: Measure, unit: Unit, printedOnly: Bool = false) {
        self.key = key
        self.label = label
        self.measure = measure
        self.unit = unit
        self.printedOnly = printedOnly
    }
}

extension ClaimSubject {
    /// The label inside a sentence: the first letter in lower case, unless it begins an abbreviation (`SENCO networks`).
    var labelInSentence: String {
        guard let first = label.first, let second = label.dropFirst().first, first.isUppercase, !second.isUppercase else {
            return label
        }
        return first.lowercased() + label.dropFirst()
    }

    /// Its share.
    func proportion(for rule: String) throws(ClaimFault) -> Proportion {
        guard case .proportion(let proportion) = measure else { throw .wrongMeasure(subject: key, rule: rule, expected: "a share") }
        return proportion
    }
}

extension Proportion {
    /// `13 of 19`, or `13 to 14 of 19` where something is not known.
    var words: String { "\(countWords) of \(base)" }

    /// `13`, or `13 to 14` where something is not known.
    var countWords: String { unknown == 0 ? "\(count)" : "\(count) to \(count + unknown)" }
}
