/// A word that makes a number an inequality (rule N14: the figure stands on the right side of it).
enum Hedge: Hashable, Sendable {
    case around, nearly, justOver, over, atLeast, under, atMost

    /// What may be true of a value said with this hedge. `slack` is how far off 'around', 'nearly' and 'just over' may be.
    func band(_ value: ExactRatio, slack: ExactRatio) -> Band {
        switch self {
        case .around: Band(from: value - slack, to: value + slack)
        case .nearly: Band(from: value - slack, to: value, isUpperIn: false)
        case .justOver: Band(from: value, to: value + slack, isLowerIn: false)
        case .over: Band(from: value, to: nil, isLowerIn: false)
        case .atLeast: Band(from: value, to: nil)
        case .under: Band(from: nil, to: value, isUpperIn: false)
        case .atMost: Band(from: nil, to: value)
        }
    }
}
