import Statistics
import Values

/// A set of questions as it was published. It never changes: a new wording is a new version.
struct SurveyVersion: Codable, Hashable, Sendable {
    struct Section: Codable, Hashable, Sendable {
        let key: Key
        let title: String
        let questions: [Question]
    }

    let survey: Key
    let number: Int
    let title: String
    let publishedOn: Day
    let sections: [Section]

    /// Every question in order; its position plus one is its number within the version.
    var questions: [Question] { sections.flatMap(\.questions) }
}

/// One question of a version.
struct Question: Codable, Hashable, Sendable {
    enum Kind: String, Codable, CaseIterable, Sendable {
        case rating, single, multiple, scale, number, text

        /// Answered by choosing among options.
        var hasOptions: Bool { self != .number && self != .text }
    }

    struct Option: Codable, Hashable, Sendable {
        let key: Key
        let label: String
        /// What the level looks like in practice, printed beside the choice.
        let descriptor: String?
        let role: Category.Role
    }

    let key: Key
    let text: String
    let kind: Kind
    let isCore: Bool
    /// The most options that may be ticked.
    let atMost: Int?
    let options: [Option]

    /// The question as a variable of a dataset; free text is not one.
    var variable: Variable? {
        let categories = options.map { Category(key: $0.key.text, label: $0.label, role: $0.role) }
        switch kind {
        case .rating: return Variable(key: key.text, label: text, kind: .rating, categories: categories)
        case .single, .scale: return Variable(key: key.text, label: text, kind: .single, categories: categories)
        case .multiple: return Variable(key: key.text, label: text, kind: .multiple, categories: categories)
        case .number: return Variable(key: key.text, label: text, kind: .number, categories: [])
        case .text: return nil
        }
    }
}
