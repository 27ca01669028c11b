/// Finds where bytes stop being UTF-8.
enum UTF8Places {
    /// The place of the first byte that is not UTF-8, and whether a character beyond ASCII stands before it; nil where there is none.
    static func firstBreak(in bytes: ArraySlice<UInt8>) -> (place: SourcePlace, hasSequences: Bool)? {
        if String(validating: bytes, as: UTF8.self) != nil { return nil }
        var place = SourcePlace.start
        var hasSequences = false
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
            if !scalar.isASCII { hasSequences = true }
            place = place.after(scalar)
        }
        return (place, hasSequences)
    }
}
