import Values

/// Reads days as people and programs in this country write them: day first, with or without a time, which is dropped.
final class ImportDates {
    package enum Order: String, CaseIterable, Sendable {
        case dayFirst = "day-first"
        case monthFirst = "month-first"
    }

    private let order: Order?
    /// True once a cell could only be month first: then nothing of the file may be read as day first.
    private(set) var sawMonthFirst = false

    /// - Parameter order: what a person said of the file; nil reads day first and refuses what could be either.
    init(order: Order?) { self.order = order }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ]

    func read(_ text: String) -> Result<Day, ImportProblem> {
        let parts = text.split { !($0.isLetter || $0.isNumber) }.map { $0.lowercased() }
        guard parts.count >= 3 else { return .failure(.init("'\(text.prefix(40))' should be a day")) }
        if parts[0].count == 4, let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(leading: parts[2]) {
            return day_(year, month, day, text)
        }
        if let month = month(parts[1]), let day = ordinal(parts[0]) { return day_(year(parts[2]), month, day, text) }
        if let month = month(parts[0]), let day = ordinal(parts[1]) { return day_(year(parts[2]), month, day, text) }
        guard let first = Int(parts[0]), let second = Int(parts[1]), parts[2].count == 4 || parts[2].count == 2 else {
            return .failure(.init("'\(text.prefix(40))' should be a day"))
        }
        return numeric(first, second, year(parts[2]), isShort: parts[2].count == 2, text)
    }

    private func numeric(
        _ first: Int, _ second: Int, _ year: Int?, isShort: Bool, _ text: String
    ) -> Result<Day, ImportProblem> {
        if order == .monthFirst { return day_(year, first, second, text) }
        if second > 12, first <= 12 {
            sawMonthFirst = true
            return .failure(.init("'\(text.prefix(40))' is written month first; say --dates month-first if the whole file is"))
        }
        if isShort, order == nil, first <= 12, first != second {
            return .failure(.init("'\(text.prefix(40))' could be day first or month first; say which with --dates"))
        }
        return day_(year, second, first, text)
    }

    private func day_(_ year: Int?, _ month: Int, _ day: Int, _ text: String) -> Result<Day, ImportProblem> {
        guard let year, let found = Day(year: year, month: month, day: day) else {
            return .failure(.init("'\(text.prefix(40))' is not a day of the calendar"))
        }
        return .success(found)
    }

    private func year(_ text: String) -> Int? {
        guard let year = Int(text) else { return nil }
        return text.count == 2 ? 2000 + year : text.count == 4 ? year : nil
    }

    private func month(_ text: String) -> Int? {
        guard text.count >= 3 else { return nil }
        return Self.months.firstIndex { $0.hasPrefix(text) || (text == "sept" && $0 == "september") }.map { $0 + 1 }
    }

    private func ordinal(_ text: String) -> Int? {
        for ending in ["st", "nd", "rd", "th"] where text.hasSuffix(ending) { return Int(text.dropLast(2)) }
        return Int(text)
    }
}

extension Int {
    /// The number before anything else, such as the `20` of `20T09`.
    fileprivate init?(leading text: String) { self.init(text.prefix { $0.isNumber }) }
}
