/// What a number format of a workbook makes of a number.
enum XLSXNumberFormat: Hashable, Sendable {
    case number, percentage, day, instant, time
    /// Digits filled up with zeros from the left.
    case padded(Int)

    /// The formats that need no code (ISO/IEC 29500-1, 18.8.30), those of East Asian programs included.
    init(builtIn id: Int) {
        switch id {
        case 9, 10: self = .percentage
        case 14...17, 27...31, 36, 50...54, 57, 58: self = .day
        case 22: self = .instant
        case 18...21, 32...35, 45...47, 55, 56: self = .time
        default: self = .number
        }
    }

    /// A format of its own code, by its first section: letters of days and times count outside quotes, escapes and brackets.
    init(code: String) {
        var letters: [Character] = []
        var isElapsed = false
        var rest = code[...]
        while let first = rest.popFirst(), first != ";" {
            switch first {
            case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
            case "\\", "_", "*": rest = rest.dropFirst()
            case "[":
                let inside = rest.prefix { $0 != "]" }.lowercased()
                rest = rest.drop { $0 != "]" }.dropFirst()
                if !inside.isEmpty, Set(inside).count == 1, "hms".contains(inside) || "hh mm ss".contains(inside) {
                    isElapsed = true
                }
            default: letters.append(contentsOf: first.lowercased())
            }
        }
        self = Self.meaning(of: String(letters), isElapsed: isElapsed)
    }

    private static func meaning(of code: String, isElapsed: Bool) -> XLSXNumberFormat {
        if isElapsed { return .time }
        if code.contains("general") || code == "@" { return .number }
        if code.contains("%") { return .percentage }
        if code.count > 1, code.count <= 15, code.allSatisfy({ $0 == "0" }) { return .padded(code.count) }
        let words = code.replacing("am/pm", with: "").replacing("a/p", with: "")
        if words.contains("0") || words.contains("#"), !words.contains("ss") { return .number }
        let hasTime = words.contains("h") || words.contains("s")
        let hasDay = words.contains("y") || words.contains("d") || words.contains("b") || (words.contains("m") && !hasTime)
        return hasDay ? (hasTime ? .instant : .day) : hasTime ? .time : .number
    }

    /// The text and kind of a number so formatted.
    func text(_ number: Double, is1904: Bool) -> (String, SpreadsheetCell.Kind) {
        switch self {
        case .number: break
        case .percentage: return (SheetNumber.percentage(number), .percentage)
        case .padded(let width):
            if number == number.rounded(), number.magnitude < 1e15 { return (SheetNumber.padded(Int(number), width), .number) }
        case .day:
            if let day = SheetClock.day(serial: number, is1904: is1904) { return (day.text, .date) }
        case .instant:
            if let day = SheetClock.day(serial: number, is1904: is1904) {
                return (day.text + " " + SheetClock.time(seconds: day.seconds), .date)
            }
        case .time:
            if number.magnitude < 1e7 { return (SheetClock.time(seconds: Int((number * 86_400).rounded())), .time) }
        }
        return (SheetNumber.text(number), .number)
    }
}
