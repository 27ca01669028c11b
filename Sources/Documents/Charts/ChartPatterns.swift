/// The fills of one drawing: a tint and marks on it, from open to solid, so that a higher level looks heavier in colour and in
/// greyscale.
struct ChartPatterns {
    let id: String
    let count: Int
    /// Turns the order round: the first level is solid.
    let isOpenLast: Bool

    private static let tints = ["#d5e8e8", "#a9cfd0", "#7bb3b6", "#3f8a90", "#0b5a63"]
    private static let solid = tints.count - 1

    /// Place of a level on the five tints; the highest level is solid.
    func tint(_ level: Int) -> Int {
        guard count > 1 else { return Self.solid }
        let place = min(level, count - 1)
        return (isOpenLast ? count - 1 - place : place) * Self.solid / (count - 1)
    }

    /// The tint of a level, as attributes of a shape.
    func fill(_ level: Int) -> Markup { "fill=\"\(Self.tints[tint(level)])\" class=\"tint-\(tint(level))\"" }

    /// The marks of a level, as an attribute of a shape that lies on the tinted one; nil where the level is solid.
    func marks(_ level: Int) -> Markup? { tint(level) == Self.solid ? nil : "fill=\"url(#\(id)-pattern-\(tint(level)))\"" }

    var definitions: Markup? {
        let tints = Set((0..<count).map(tint)).subtracting([Self.solid]).sorted()
        return tints.isEmpty ? nil : "<defs>\n\(tints.map(pattern))</defs>\n"
    }

    private func pattern(_ tint: Int) -> Markup {
        let (width, cap) = tint == 0 ? (2, "round") : (1, "butt")
        return """
            <pattern id="\(id)-pattern-\(tint)" width="8" height="8" patternUnits="userSpaceOnUse">\
            <path d="\(path(tint))" stroke="\(Self.tints[Self.solid])" stroke-width="\(width)" stroke-linecap="\(cap)" \
            fill="none" class="mark"/></pattern>

            """
    }

    /// Dots, upright lines, hatching, cross-hatching.
    private func path(_ tint: Int) -> String {
        switch tint {
        case 0: "M2 2h0.01M6 6h0.01"
        case 1: "M4 0V8"
        case 2: "M-2 2L2 -2M0 8L8 0M6 10L10 6"
        default: "M0 8L8 0M0 0L8 8"
        }
    }
}
