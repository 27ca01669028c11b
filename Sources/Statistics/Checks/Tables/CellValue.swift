/// What a cell of a table says, where it says one thing.
enum CellValue: Hashable, Sendable {
    case blank
    case count(Int)
    case percentage(WrittenNumber)
    /// A number that is no count: `3.4`, `£182,000`.
    case number(WrittenNumber)
    /// `12 of 19 (63%)`, `12 (63%)`.
    case share(count: Int, base: Int?, percentage: WrittenNumber?)
    /// A tick or a cross, in a sign or a word.
    case mark(Bool)
    case words

    private static let yes: Set<String> = ["✓", "✔", "☑", "✅", "yes", "y", "attended", "returned", "present"]
    private static let no: Set<String> = [
        "✗", "✘", "✕", "×", "☒", "❌", "no", "n", "x", "absent", "did not attend", "not returned", "did not return", "apologies",
    ]
    private static let unknown: Set<String> = ["", "-", "–", "—", "n/a", "not recorded", "[x]", "[z]", "?", "not known"]

    init(_ text: String) {
        let plain = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if CellValue.unknown.contains(plain) {
            self = .blank
        } else if CellValue.yes.contains(plain) {
            self = .mark(true)
        } else if CellValue.no.contains(plain) {
            self = .mark(false)
        } else {
            self = CellValue.number(Sentence(passage: 0, tokens: Lexer.tokens(of: text))) ?? .words
        }
    }

    var count: Int? {
        switch self {
        case .count(let count), .share(let count, _, _): count
        default: nil
        }
    }

    /// What can be added up: a count or another number.
    var amount: ExactRatio? {
        switch self {
        case .count(let count): ExactRatio(count)
        case .number(let number): number.value
        default: nil
        }
    }

    var percentage: WrittenNumber? {
        switch self {
        case .percentage(let number): number
        case .share(_, _, let number): number
        default: nil
        }
    }

    private static func number(_ cell: Sentence) -> CellValue? {
        if cell.isSymbol(0, "£€$"), let sum = cell.token(1)?.number, isOver(cell, 2) { return .number(sum) }
        guard let (first, end) = NumberWords.number(in: cell, at: 0) else { return nil }
        if cell.isSymbol(end, "%") { return isOver(cell, end + 1) ? .percentage(first) : reversed(first, cell, end + 1) }
        guard let count = first.integer else { return isOver(cell, end) ? .number(first) : nil }
        var place = end
        var base: Int?
        if cell.word(place) == "of" || cell.isSymbol(place, "/"), let (second, next) = NumberWords.number(in: cell, at: place + 1) {
            base = second.integer
            place = next
        }
        if isOver(cell, place) { return base.map { .share(count: count, base: $0, percentage: nil) } ?? .count(count) }
        guard cell.isSymbol(place, "(["), let share = cell.token(place + 1)?.number, cell.isSymbol(place + 2, "%") else {
            return nil
        }
        return isOver(cell, place + 4) ? .share(count: count, base: base, percentage: share) : nil
    }

    /// `63% (12)`, `63% (12 of 19)`.
    private static func reversed(_ share: WrittenNumber, _ cell: Sentence, _ place: Int) -> CellValue? {
        guard cell.isSymbol(place, "(["), let count = cell.token(place + 1)?.number?.integer else { return nil }
        if isOver(cell, place + 3) { return .share(count: count, base: nil, percentage: share) }
        guard cell.word(place + 2) == "of" || cell.isSymbol(place + 2, "/"), let base = cell.token(place + 3)?.number?.integer
        else {
            return nil
        }
        return isOver(cell, place + 5) ? .share(count: count, base: base, percentage: share) : nil
    }

    /// Nothing follows but shorthand or a footnote mark: `12 [r]`, `12*`.
    private static func isOver(_ cell: Sentence, _ place: Int) -> Bool {
        guard let token = cell.token(place) else { return true }
        if token.isSymbol("*†‡¹²³") { return place + 1 == cell.tokens.count }
        return token.isSymbol("[") && cell.isSymbol(place + 2, "]") && place + 3 == cell.tokens.count
    }
}
