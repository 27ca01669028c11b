import Values

/// What a return says as a number, the same in whatever order its answers are read; of several returns, their sum. It tells returns that
/// stand already from new ones, and protects nothing.
struct SurveyDigest: Codable, Hashable, Comparable {
    private var high: UInt64 = 0
    private var low: UInt64 = 0

    init() {}

    init(_ one: SurveyReturn) {
        self.init(day: one.returnedOn)
        for answer in one.answers { add(SurveyDigest(answer)) }
    }

    init(day: Day) { mix("day \(day)") }

    init(_ answer: SurveyReturn.Answer) {
        mix("\(answer.question) \(answer.option) \(answer.number.map(String.init) ?? "") ")
        if let text = answer.text { mix(text) }
    }

    mutating func add(_ other: SurveyDigest) {
        high &+= other.high
        low &+= other.low
    }

    static func < (left: SurveyDigest, right: SurveyDigest) -> Bool { (left.high, left.low) < (right.high, right.low) }

    /// Two runs of FNV-1a with different starts, each ended by a multiplication that spreads the last bytes.
    private mutating func mix(_ text: String) {
        if high == 0, low == 0 { (high, low) = (0xCBF2_9CE4_8422_2325, 0x9E37_79B9_7F4A_7C15) }
        for byte in text.utf8 {
            high = (high ^ UInt64(byte)) &* 0x100_0000_01B3
            low = (low ^ UInt64(byte)) &* 0xC2B2_AE3D_27D4_EB4F
        }
        high = (high ^ (high >> 32)) &* 0xD6E8_FEB8_6659_FD93
        low = (low ^ (low >> 29)) &* 0xBF58_476D_1CE4_E5B9
    }
}
