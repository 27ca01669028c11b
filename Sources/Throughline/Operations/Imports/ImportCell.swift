import Values

/// Turns a cell as a form or a spreadsheet writes it into the words of the pack's own tables, so that one reader reads both.
final class ImportCell {
    private let field: ImportField
    private let mapping: ImportMapping
    private let dates: ImportDates
    private let marks: ImportMarks
    private let joined: JoinedChoices?
    /// Keys by the key and by the words of a choice, as written alike and by letters alone; words of two choices are not there.
    private let soft: [String: String]
    private let hard: [String: String]

    /// Cells read before: answers repeat.
    private var read: [String: String] = [:]

    private static let codedLimit = 4000
    private static let textLimit = 100_000

    init(_ field: ImportField, mapping: ImportMapping, dates: ImportDates, marks: ImportMarks) {
        self.field = field
        self.mapping = mapping
        self.dates = dates
        self.marks = marks
        joined = field.form == .choices ? JoinedChoices(field.choices) : nil
        soft = Self.unique(field.choices, \.soft)
        hard = Self.unique(field.choices, \.hard)
    }

    func read(_ text: String) -> Result<String, ImportProblem> {
        let limit = field.form == .text ? Self.textLimit : Self.codedLimit
        guard text.utf8.count <= limit else {
            return .failure(
                .init("the cell holds \(English.number(text.utf8.count)) bytes; \(English.number(limit)) are taken here"))
        }
        if let known = read[text] { return .success(known) }
        let trimmed = text.trimming()
        if trimmed.isEmpty { return .success("") }
        let result = convert(trimmed)
        if field.form != .text, read.count < 1000, case .success(let known) = result { read[text] = known }
        return result
    }

    private func convert(_ trimmed: String) -> Result<String, ImportProblem> {
        if let mapped = mapped(trimmed) { return .success(mapped == ImportMapping.ignored ? "" : mapped) }
        switch field.form {
        case .text: return .success(trimmed)
        case _ where Self.isFormula(trimmed) && soft[FoldedText.soft(trimmed)] == nil:
            return .failure(.init("'\(trimmed.prefix(40))' is a formula; '\(field.spokenName)' takes its result, written out"))
        case .number: return .success(trimmed.hasSuffix(".0") ? String(trimmed.dropLast(2)) : trimmed)
        case .day: return dates.read(trimmed).map(\.description)
        case .choice:
            if field.takesMarks, let problem = marks.problem(with: trimmed) { return .failure(problem) }
            return key(trimmed).map(Result.success) ?? .failure(unknown(trimmed))
        case .choices: return choices(trimmed)
        }
    }

    private func mapped(_ text: String) -> String? {
        mapping.value(text, of: field.name) ?? field.vocabulary.flatMap { mapping.value(text, of: $0) }
    }

    /// Whether a cell of an option's own column says that it was chosen: its words, or a mark.
    func isChosen(_ text: String, option: String) -> Result<Bool, ImportProblem> {
        let folded = FoldedText.soft(text)
        if ["", "0", "no", "n", "false", "not selected", "unchecked", "-"].contains(folded) { return .success(false) }
        if ["1", "yes", "y", "true", "x", "\u{2713}", "\u{2714}", "selected", "checked"].contains(folded) { return .success(true) }
        if key(text) == option { return .success(true) }
        return .failure(.init("'\(text.prefix(40))' in the column of '\(option)' is neither its words nor a mark"))
    }

    private func key(_ text: String) -> String? {
        let folded = FoldedText(text)
        // 'Y?' and '-1' are not what their letters alone say.
        let isByLetters = !field.takesMarks && !folded.hard.isEmpty
        return soft[folded.soft] ?? (isByLetters ? hard[folded.hard] : nil)
    }

    private func choices(_ text: String) -> Result<String, ImportProblem> {
        switch joined?.read(withMapped(text)) {
        case .keys(let keys): return .success(keys.joined(separator: ";"))
        case .ambiguous(let one, let other):
            return .failure(
                .init(
                    "'\(text.prefix(60))' can be read as \(English.list(one)) or as \(English.list(other)); write ';' between options"
                ))
        case .unknown(let part): return .failure(unknown(Self.asWritten(part, in: text)))
        case nil: return .success(text)
        }
    }

    /// Parts that the mapping knows, as their keys.
    private func withMapped(_ text: String) -> String {
        guard mapping.values[field.name] != nil else { return text }
        return text.split(separator: ";").map { part in
            let mapped = mapping.value(String(part).trimming(), of: field.name)
            return mapped.map { $0 == ImportMapping.ignored ? "" : $0 } ?? String(part)
        }.joined(separator: ";")
    }

    /// A part of a cell with the capitals that it has there.
    private static func asWritten(_ part: String, in text: String) -> String {
        let parts = text.split { ";,\n|".contains($0) }.map { String($0).trimming() }
        return parts.first { FoldedText.soft($0) == part } ?? part
    }

    private func unknown(_ text: String) -> ImportProblem {
        if let reason = field.refusals[FoldedText(text).hard] { return ImportProblem("'\(text.prefix(60))' \(reason)") }
        let labels = field.choices.flatMap { [$0.labels.first ?? $0.key, $0.key] }
        let takes =
            field.choices.count <= 12
            ? ", which takes " + English.list(field.choices.map { "'\($0.labels.first ?? $0.key)'" }, joinedBy: "or") : ""
        return ImportProblem(
            "'\(text.prefix(60))' is not known as \(field.spokenName)\(takes)",
            nearMatch: NearMatch.of(String(text.prefix(200)), among: labels))
    }

    private static func unique(_ choices: [ImportChoice], _ form: KeyPath<FoldedText, String>) -> [String: String] {
        var owners: [String: Set<String>] = [:]
        for choice in choices {
            for words in [choice.key] + choice.labels { owners[FoldedText(words)[keyPath: form], default: []].insert(choice.key) }
        }
        return owners.compactMapValues { $0.count == 1 ? $0.first : nil }
    }

    private static func isFormula(_ text: String) -> Bool {
        guard let first = text.first, "=+@".contains(first) || (first == "-" && Int(text) == nil) else { return false }
        return text.count > 1
    }
}

extension String {
    /// Without the spaces and line ends around it.
    func trimming() -> String {
        var rest = self[...]
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return String(rest)
    }
}
