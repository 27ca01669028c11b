/// Where the bytes of a column land in a count array: missing states in 0...4, byte 255 in 5, categories from 6, and all that
/// stands for nothing in the last place. One wrapping addition and one minimum, with no branch and no byte that falls outside.
struct CodeSlots {
    let categories: Int
    /// Slots are `1 << bits`, so that indexes combine by shifts.
    let bits: Int

    static let shift: UInt8 = 6

    init(categories: Int) {
        precondition((0...Int(Missing.firstCode)).contains(categories), "at most 250 categories")
        self.categories = categories
        var bits = 0
        while 1 << bits < min(categories + Int(CodeSlots.shift) + 1, 256) { bits += 1 }
        self.bits = bits
    }

    var last: UInt8 { UInt8(truncatingIfNeeded: (1 << bits) - 1) }

    /// Slots that count: the missing states, then the categories.
    var counted: [Int] { Array(0..<Missing.allCases.count) + (0..<categories).map { $0 + Int(CodeSlots.shift) } }
}
