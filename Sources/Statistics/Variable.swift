/// One thing that is known, or might be, of every unit: a question, an event attended, a wave returned.
public struct Variable: Codable, Hashable, Sendable {
    public enum Kind: String, Codable, Sendable {
        /// One category a unit.
        case single
        /// One category a unit; categories stand in rising order (Emerging, Developing, Embedded).
        case rating
        /// Any number of categories a unit.
        case multiple
        /// A whole number a unit.
        case number
    }

    public let key: String
    public let label: String
    public let kind: Kind
    public let categories: [Category]

    public init(key: String, label: String, kind: Kind, categories: [Category]) {
        self.key = key
        self.label = label
        self.kind = kind
        self.categories = categories
    }

    /// Position of a category, nil where the variable has none of that key.
    public func position(of category: String) -> Int? { categories.firstIndex { $0.key == category } }
}

/// One answer that a variable can take.
public struct Category: Codable, Hashable, Sendable {
    public enum Role: String, Codable, Sendable {
        case answer
        /// 'I do not know': an answer, inside the base unless a query says otherwise.
        case doNotKnow
        /// 'None of these': excludes every other choice.
        case noneOfThese
    }

    public let key: String
    public let label: String
    public let role: Role

    public init(key: String, label: String, role: Role = .answer) {
        self.key = key
        self.label = label
        self.role = role
    }
}
