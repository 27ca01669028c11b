/// A part of a length in per cent with at most two decimals, computed in integers.
struct Percent {
    let text: String

    init(_ part: Int, of whole: Int) {
        let hundredths = whole > 0 ? (part * 10_000 + whole / 2) / whole : 0
        let fraction = hundredths % 100
        text = fraction == 0 ? "\(hundredths / 100)%" : "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)%"
    }
}
