/// Which of comma, semicolon and tab stands between the cells of a text.
struct SeparatorGuess {
    let separator: UInt8
    /// True where the first line says so: `sep=;`.
    let isTold: Bool

    private static let candidates: [UInt8] = [0x2C, 0x3B, 0x09]
    private static let lineLimit = 30

    /// - Parameter isWhole: false where the text is the beginning of a longer one.
    init(_ text: [UInt8], isWhole: Bool) {
        let bytes = text.starts(with: [0xEF, 0xBB, 0xBF]) ? text[3...] : text[...]
        if bytes.starts(with: Array("sep=".utf8)), bytes.count > 5, [0x0A, 0x0D].contains(bytes[bytes.startIndex + 5]) {
            (separator, isTold) = (bytes[bytes.startIndex + 4], Self.candidates.contains(bytes[bytes.startIndex + 4]))
            return
        }
        let lines = Self.counts(bytes, isWhole: isWhole)
        // The separator stands as often in most lines as in the first that has it; among equals, the one that stands more often.
        let scores = Self.candidates.indices.map { candidate in
            let counts = lines.map { $0[candidate] }
            guard let first = counts.first(where: { $0 > 0 }) else { return (0, 0) }
            return (counts.filter { $0 == first }.count, first)
        }
        let best = scores.indices.max { scores[$0] == scores[$1] ? $0 > $1 : scores[$0] < scores[$1] } ?? 0
        (separator, isTold) = (Self.candidates[best], false)
    }

    /// How often each candidate stands outside quotes, line by line; blank lines are left out.
    private static func counts(_ bytes: ArraySlice<UInt8>, isWhole: Bool) -> [[Int]] {
        var lines: [[Int]] = []
        var counts = [0, 0, 0]
        var isQuoted = false
        var length = 0
        for byte in bytes {
            if byte == 0x22 { isQuoted.toggle() }
            if !isQuoted, byte == 0x0A || byte == 0x0D {
                if length > 0 { lines.append(counts) }
                (counts, length) = ([0, 0, 0], 0)
                if lines.count == lineLimit { return lines }
                continue
            }
            length += 1
            if !isQuoted, let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
        }
        if length > 0, isWhole || lines.isEmpty { lines.append(counts) }
        return lines
    }
}
