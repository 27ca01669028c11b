extension Proportion {
    /// Whether 'most' or 'the majority' may be said: over half of the base and over half of everyone who could have answered,
    /// none of the silent counted as matching (rules N4, N14). 9 of 12 replies from 19 is not most of 19.
    public var isMost: Truth {
        Truth(over: possible) { 2 * $0 > base && 2 * $0 > everyone }
    }

    /// Whether 'all' may be said: exactly the base, which is not empty (rule N14).
    public var isAll: Truth {
        guard base > 0 else { return .no }
        return Truth(over: possible) { $0 == base }
    }

    /// Whether 'none' may be said: exactly zero of a base that is not empty (rule N14).
    public var isNone: Truth {
        guard base > 0 else { return .no }
        return Truth(over: possible) { $0 == 0 }
    }
}
