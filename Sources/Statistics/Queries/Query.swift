/// What a figure asks of evidence: of whom, which answers, and how it is shown.
public struct Query: Codable, Hashable, Sendable {
    public enum Show: String, Codable, CaseIterable, Sendable {
        case share, count, base, distribution, names, mean, cells, change
    }

    /// Keys of variables. None at all counts the units themselves.
    public var variables: [String]
    /// Keys of the answers that match. Each must be known to a variable, and each variable must know one. For a number: `3`,
    /// `>=2`, `<=4`, `>1`, `<5`.
    public var categories: [String]
    public var match: Match
    /// A unit passes when it certainly matches all.
    public var filter: [Filter]
    public var base: BaseKind
    public var show: Show

    public init(
        variables: [String], categories: [String] = [], match: Match = .all, filter: [Filter] = [], base: BaseKind = .answered,
        show: Show = .share
    ) {
        self.variables = variables
        self.categories = categories
        self.match = match
        self.filter = filter
        self.base = base
        self.show = show
    }

    /// Keys of the variables that are asked for or filtered by, each once, in order.
    public var allVariables: [String] { Set(variables).union(filter.map(\.variable)).sorted() }
}

/// Only units for which a variable has one of these categories.
public struct Filter: Codable, Hashable, Sendable {
    public var variable: String
    public var categories: [String]

    public init(variable: String, categories: [String]) {
        self.variable = variable
        self.categories = categories
    }
}
