/// How counts of people are kept from showing what one person said (rule N11). The publisher chooses one a source.
public enum Scheme: String, Codable, CaseIterable, Sendable {
    /// Organisations, public measures, and figures that are already public.
    case none
    /// 1 to 4 hidden: the default for people at the level of a region.
    case people
    /// 1 to 7 hidden: people at the level of one organisation.
    case peopleByOrganisation = "people-by-organisation"
    /// 1 to 7 hidden, 0 kept, all else to the nearest 5.
    case hes
    /// Below 10 hidden, all else to the nearest 5.
    case ons10to5 = "ons10-5"
    /// 1 to 4 hidden as 'fewer than 5', all else to the nearest 5; percentages from unrounded counts, with one decimal.
    case ofqual
    /// All to the nearest 5; no percentage of fewer than 22.5 people, no mean of 7 or fewer.
    case hesa

    /// Counts that are not shown; nil where every count is.
    public var hidden: ClosedRange<Int>? {
        switch self {
        case .none, .hesa: nil
        case .people, .ofqual: 1...4
        case .peopleByOrganisation, .hes: 1...7
        case .ons10to5: 0...9
        }
    }

    /// Counts that are shown are multiples of this.
    public var rounding: Int {
        switch self {
        case .none, .people, .peopleByOrganisation: 1
        case .hes, .ons10to5, .ofqual, .hesa: 5
        }
    }

    /// How wide the range must be, at least by one more, in which a hidden count can be placed by those who read the rest.
    public var threshold: Int { hidden?.upperBound ?? 0 }

    public func hides(_ count: Int) -> Bool { hidden?.contains(count) ?? false }

    /// To the nearest multiple of `rounding`; a half goes up.
    public func rounded(_ count: Int) -> Int { rounding == 1 ? count : (2 * count + rounding) / (2 * rounding) * rounding }

    /// The percentage printed beside a rounded count: one decimal for `ofqual`, whole from 23 people for `hesa`, none otherwise,
    /// for a percentage of exact counts would give them away.
    func percentage(_ count: Int, of base: Int) -> String? {
        switch self {
        case .ofqual: Share(count, base)?.percentText(decimals: 1)
        case .hesa where 2 * base >= 45: Share(count, base)?.percentText()
        default: nil
        }
    }
}
