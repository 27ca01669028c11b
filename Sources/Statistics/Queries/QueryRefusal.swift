import Values

/// Why a query has no answer on the evidence given.
public enum QueryRefusal: Error, Hashable, Sendable {
    case unknownVariable(String, nearMatch: String?)
    case unknownCategory(String, variable: String, nearMatch: String?)
    /// Published totals: the source may know it, and does not print it.
    case notPrinted(String, variable: String)
    /// Asked of published totals or a listing, which have no units.
    case needsUnits(why: String)
    /// Asked for names of units that have none to print.
    case notNamed(why: String)
    /// Two waves that do not measure the same: a break in the series.
    case notComparable(why: String)
    /// The query does not say enough, or says too much.
    case unfit(why: String)
}

extension QueryRefusal: CustomStringConvertible {
    /// One sentence without a full stop.
    public var description: String {
        switch self {
        case .unknownVariable(let key, let near):
            "no variable is called '\(key)'" + QueryRefusal.suggestion(near)
        case .unknownCategory(let key, let variable, let near):
            "'\(variable)' has no answer '\(key)'" + QueryRefusal.suggestion(near)
        case .notPrinted(let key, let variable):
            "'\(key)' of '\(variable)' is not printed in the source"
        case .needsUnits(let why), .notNamed(let why), .notComparable(let why), .unfit(let why):
            why
        }
    }

    private static func suggestion(_ near: String?) -> String { near.map { "; did you mean '\($0)'?" } ?? "" }

    static func variable(_ key: String, among variables: [Variable]) -> QueryRefusal {
        .unknownVariable(key, nearMatch: NearMatch.of(key, among: variables.map(\.key)))
    }

    static func category(_ key: String, of variable: Variable) -> QueryRefusal {
        .unknownCategory(key, variable: variable.key, nearMatch: NearMatch.of(key, among: variable.categories.map(\.key)))
    }
}
