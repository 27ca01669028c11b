import Values

/// A numbered part of a programme, with its aims and the reasoning from what goes in to what should change.
struct Project: Codable, Hashable, Sendable {
    let key: Key
    let number: Int
    let title: String
    let aims: [String]
    let logicModel: LogicModel?
}

/// The five columns of a theory of change, and what must hold for them to follow.
struct LogicModel: Codable, Hashable, Sendable {
    let inputs: [String]
    let activities: [String]
    let outputs: [String]
    let outcomes: [String]
    let impact: [String]
    let assumptions: [String]
}
