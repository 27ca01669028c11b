import Values

extension Change {
    /// `rose from 5 to 8 of the 9 local authorities that answered both times`, with percentage points only where both bases allow
    /// a percentage (rules N4, N10).
    public var prose: String {
        guard matched > 0 else { return "no \(unit.singular) answered both times" }
        return words + " of the \(unit.counted(matched)) that answered both times" + pointWords
    }

    /// `5 to 8 of 9`, with `[ns]` where an exact test finds no more than chance.
    public var cell: String {
        guard matched > 0 else { return "[z]" }
        let text = "\(English.number(before)) to \(English.number(after)) of \(English.number(matched))"
        return text + (pointCell ?? "") + (isSignificant ? "" : " [ns]")
    }

    private var words: String {
        let (old, new) = (English.number(before), English.number(after))
        if difference == 0 { return "stayed at \(old)" }
        return "\(difference > 0 ? "rose" : "fell") from \(old) to \(new)"
    }

    private var pointWords: String {
        guard let points, difference != 0 else { return "" }
        let size = abs(points) == 0 ? "less than one percentage point" : English.counted(abs(points), "percentage point")
        return " (\(difference > 0 ? "up" : "down") \(size))"
    }

    private var pointCell: String? {
        points.map { " (\($0 > 0 ? "+" : "")\(English.number($0)) percentage point\(abs($0) == 1 ? "" : "s"))" }
    }
}
