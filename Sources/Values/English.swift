/// British English as the product prints it: dates, numerals, lists and plurals.
public enum English {
    private static let months = [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ]

    /// `20 March 2026`.
    public static func date(_ day: Day) -> String { "\(day.day) \(months[day.month - 1]) \(day.year)" }

    /// `1 to 3 March 2026`, `19 November 2025 to 20 March 2026`; one day prints as a date.
    public static func dates(_ from: Day, _ to: Day) -> String {
        if from == to { return date(from) }
        if from.year == to.year, from.month == to.month { return "\(from.day) to \(date(to))" }
        if from.year == to.year { return "\(from.day) \(months[from.month - 1]) to \(date(to))" }
        return "\(date(from)) to \(date(to))"
    }

    /// `12,345`: an integer with thousands separators; four-digit numbers have one too.
    public static func number(_ value: Int) -> String {
        let digits = Array(String(value.magnitude))
        var grouped: [Character] = []
        for (offset, digit) in digits.reversed().enumerated() {
            if offset > 0, offset.isMultiple(of: 3) { grouped.append(",") }
            grouped.append(digit)
        }
        return (value < 0 ? "−" : "") + String(grouped.reversed())
    }

    /// `one` in words, every other integer as a numeral.
    public static func count(_ value: Int) -> String { value == 1 ? "one" : number(value) }

    /// `1 event`, `3 events`: a numeral with the noun in the right number.
    public static func counted(_ value: Int, _ singular: String, _ plural: String? = nil) -> String {
        number(value) + " " + (value == 1 ? singular : plural ?? singular + "s")
    }

    /// `a`, `a and b`, `a, b and c`.
    public static func list(_ items: [String], joinedBy word: String = "and") -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " \(word) " + last
    }

    /// The text with its first letter in upper case.
    public static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
