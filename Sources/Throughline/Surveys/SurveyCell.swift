import Statistics
import Values

/// Reads one cell of a returns file as answers to its question.
struct SurveyCell {
    struct Problem: Error {
        let message: String
        let nearMatch: String?

        init(_ message: String, nearMatch: String? = nil) {
            self.message = message
            self.nearMatch = nearMatch
        }
    }

    private let question: Question
    /// Option numbers, from 1, by key and by label.
    private let numbers: [String: Int]

    init(_ question: Question) {
        self.question = question
        var numbers: [String: Int] = [:]
        for (index, option) in question.options.enumerated() {
            numbers[option.label] = index + 1
        }
        for (index, option) in question.options.enumerated() {
            numbers[option.key.text] = index + 1
        }
        self.numbers = numbers
    }

    func read(_ text: String, question number: Int) -> Result<[SurveyReturn.Answer], Problem> {
        if text.isEmpty { return .success([]) }
        switch question.kind {
        case .text: return .success([.init(question: number, option: 0, number: nil, text: text)])
        case _ where Self.isFormula(text):
            return .failure(Problem("'\(text.prefix(40))' is a formula; '\(question.key)' takes its result, written out"))
        case .number:
            guard let value = Int(text) else { return .failure(Problem("'\(text)' should be a whole number")) }
            return .success([.init(question: number, option: 0, number: value, text: nil)])
        case .rating, .single, .scale:
            return option(text).map { [.init(question: number, option: $0, number: nil, text: nil)] }
        case .multiple: return choices(text, question: number)
        }
    }

    private func option(_ text: String) -> Result<Int, Problem> {
        if let number = numbers[text] { return .success(number) }
        let near = NearMatch.of(text, among: question.options.flatMap { [$0.label, $0.key.text] })
        let expected = English.list(question.options.map { "'\($0.label)'" }, joinedBy: "or")
        return .failure(Problem("'\(text)' is not an option of '\(question.key)', which takes \(expected)", nearMatch: near))
    }

    private func choices(_ text: String, question number: Int) -> Result<[SurveyReturn.Answer], Problem> {
        var chosen: Set<Int> = []
        for part in text.split(separator: ";") {
            let label = String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            if label.isEmpty { continue }
            switch option(label) {
            case .success(let option): chosen.insert(option)
            case .failure(let problem): return .failure(problem)
            }
        }
        if chosen.count > 1, let exclusive = chosen.sorted().first(where: { question.options[$0 - 1].role != .answer }) {
            return .failure(Problem("'\(question.options[exclusive - 1].label)' cannot be chosen with another option"))
        }
        if let most = question.atMost, chosen.count > most {
            return .failure(Problem("\(chosen.count) options are chosen; '\(question.key)' takes at most \(most)"))
        }
        return .success(chosen.sorted().map { .init(question: number, option: $0, number: nil, text: nil) })
    }

    private static func isFormula(_ text: String) -> Bool {
        guard let first = text.first, "=+@".contains(first) || (first == "-" && Int(text) == nil) else { return false }
        return true
    }
}
