/// What a figure can be computed from: one of three shapes.
public enum Evidence: Sendable {
    case dataset(Dataset)
    case totals(PublishedTotals)
    case listing(Listing)

    /// What is counted; nil for a listing.
    public var unit: Unit? {
        switch self {
        case .dataset(let dataset): dataset.unit
        case .totals(let totals): totals.unit
        case .listing: nil
        }
    }
}
