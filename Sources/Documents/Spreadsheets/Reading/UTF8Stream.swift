/// Tells whether bytes that come in pieces are well-formed UTF-8.
struct UTF8Stream {
    private var rest: [UInt8] = []
    private var isBroken = false

    /// True so far; after the last piece, for the whole.
    var isValid: Bool { !isBroken && rest.isEmpty }

    mutating func add(_ piece: ArraySlice<UInt8>) {
        guard !isBroken else { return }
        if rest.isEmpty, piece.allSatisfy({ $0 < 0x80 }) { return }
        let bytes = rest + piece
        guard let fault = UTF8Check.firstFault(in: bytes) else {
            rest = []
            return
        }
        // A sequence that the piece cuts off is no fault yet.
        if bytes.count - fault < 4, Self.needed(bytes[fault]) > bytes.count - fault {
            rest = Array(bytes[fault...])
        } else {
            isBroken = true
        }
    }

    private static func needed(_ lead: UInt8) -> Int {
        switch lead {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 0
        }
    }
}
