/// How many of a query's variables must match for a unit to match. Written as in packs: `all`, `at least 2`.
public enum Match: Hashable, Sendable {
    case all
    case any
    case none
    case exactly(Int)
    case atLeast(Int)

    /// `all`, `any`, `none`, `exactly 2` or `at least 2`; nil for anything else.
    public init?(_ text: String) {
        switch text {
        case "all": self = .all
        case "any": self = .any
        case "none": self = .none
        default:
            let words = text.split(separator: " ")
            guard let number = words.last.flatMap({ Int($0) }), number >= 0 else { return nil }
            switch words.dropLast() {
            case ["exactly"]: self = .exactly(number)
            case ["at", "least"]: self = .atLeast(number)
            default: return nil
            }
        }
    }

    /// Whether a unit matches, when `certain` of its variables do, up to `possible` may, and there are `total`.
    func truth(certain: Int, possible: Int, total: Int) -> Truth {
        switch self {
        case .all: Truth(over: certain...possible) { $0 == total }
        case .any: Truth(over: certain...possible) { $0 > 0 }
        case .none: Truth(over: certain...possible) { $0 == 0 }
        case .atLeast(let number): Truth(over: certain...possible) { $0 >= number }
        case .exactly(let number):
            if certain == possible { Truth(certain == number) } else { (certain...possible).contains(number) ? .unknown : .no }
        }
    }
}

extension Match: CustomStringConvertible, Codable {
    public var description: String {
        switch self {
        case .all: "all"
        case .any: "any"
        case .none: "none"
        case .exactly(let number): "exactly \(number)"
        case .atLeast(let number): "at least \(number)"
        }
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let match = Match(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a way of matching")
        }
        self = match
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
