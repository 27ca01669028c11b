import Values

/// Days and times of cells as text.
enum SheetClock {
    /// `09:30`, or `09:30:05` where there are seconds; hours may pass 24.
    static func time(seconds: Int) -> String {
        let magnitude = abs(seconds)
        let text = SheetNumber.padded(magnitude / 3600) + ":" + SheetNumber.padded(magnitude / 60 % 60)
        let rest = magnitude % 60
        return (seconds < 0 ? "-" : "") + text + (rest == 0 ? "" : ":" + SheetNumber.padded(rest))
    }

    /// The day of a serial number, and the seconds into it; nil outside the years 1900 to 9999.
    ///
    /// The 1900 system counts a 29 February 1900 that never was, as serial 60 (ISO/IEC 29500-1, 18.17.4.1).
    static func day(serial: Double, is1904: Bool) -> (text: String, seconds: Int)? {
        guard serial >= 0, serial < 3_000_000 else { return nil }
        let seconds = Int((serial * 86_400).rounded())
        let number = seconds / 86_400
        if is1904 { return Day(ordinal: number - 24_107).map { ($0.description, seconds % 86_400) } }
        guard number > 0 else { return nil }
        if number == 60 { return ("1900-02-29", seconds % 86_400) }
        return Day(ordinal: number - (number < 60 ? 25_568 : 25_569)).map { ($0.description, seconds % 86_400) }
    }

    /// A day or instant as XML writes it, `2026-03-20` or `2026-03-20T09:30:00`, as a cell shows it; nil where it is neither.
    static func instant(_ text: String) -> String? {
        let parts = text.split(separator: "T", maxSplits: 1)
        guard let first = parts.first, let day = Day(first) else { return nil }
        guard parts.count == 2 else { return day.description }
        let numbers = parts[1].prefix { $0 != "Z" && $0 != "+" }.split(separator: ":").map { Double($0) }
        guard numbers.count == 3, let hours = numbers[0], let minutes = numbers[1], let seconds = numbers[2],
            (0..<24).contains(hours), (0..<60).contains(minutes), (0..<60).contains(seconds)
        else { return nil }
        let total = Int(hours) * 3600 + Int(minutes) * 60 + Int(seconds)
        return total == 0 ? day.description : day.description + " " + time(seconds: total)
    }

    /// A duration as XML writes it, `PT09H30M00S`; nil where it is none.
    static func duration(_ text: String) -> String? {
        let isNegative = text.hasPrefix("-")
        let body = text.drop { $0 == "-" }
        guard body.hasPrefix("PT"), body.count <= 40 else { return nil }
        var total = 0.0
        var digits = ""
        for character in body.dropFirst(2) {
            if character.isASCII, character.isNumber || character == "." {
                digits.append(character)
                continue
            }
            guard let unit = ["H": 3600.0, "M": 60, "S": 1][character], let number = Double(digits) else { return nil }
            total += number * unit
            digits = ""
        }
        guard digits.isEmpty, total < 1e12 else { return nil }
        return time(seconds: Int(total.rounded()) * (isNegative ? -1 : 1))
    }
}
