import Values

/// One row of a CSV file. Texts and places are made when asked for.
public struct CSVRow: Sendable {
    /// The line on which the row begins, counted from 1.
    public let line: Int

    /// The row as it stands in the file, without its line end.
    let bytes: [UInt8]
    let fields: [CSVField]

    /// How many cells the row has.
    public var count: Int { fields.count }

    /// The text of the cell at `index`, without enclosing quotes and with doubled quotes made single.
    public func text(at index: Int) -> String { withBytes(at: index) { String(decoding: $0, as: UTF8.self) } }

    /// Every cell's text.
    public var texts: [String] { (0..<count).map(text(at:)) }

    /// Calls `work` with the UTF-8 of the cell at `index`, read as `text(at:)` reads it.
    public func withBytes<Result>(at index: Int, _ work: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        let field = fields[index]
        if field.hasDoubledQuotes { return try unquoted(field).withUnsafeBufferPointer(work) }
        return try bytes.withUnsafeBufferPointer { try work(UnsafeBufferPointer(rebasing: $0[field.start..<field.end])) }
    }

    /// The line on which the cell at `index` begins; later than `line` after a cell that holds line ends.
    public func line(at index: Int) -> Int { CSVPlace(of: start(of: index), in: bytes, from: line).line }

    /// The column at which the cell at `index` begins, its quote included: Unicode scalars from the start of its line, counted from 1.
    public func column(at index: Int) -> Int { CSVPlace(of: start(of: index), in: bytes, from: line).column }

    private func start(of index: Int) -> Int { fields[index].start - (fields[index].isQuoted ? 1 : 0) }

    private func unquoted(_ field: CSVField) -> [UInt8] {
        var kept: [UInt8] = []
        kept.reserveCapacity(field.end - field.start)
        var index = Int(field.start)
        while index < field.end {
            kept.append(bytes[index])
            index += bytes[index] == 0x22 ? 2 : 1
        }
        return kept
    }
}

/// Where the text of one cell lies in its row.
struct CSVField: Sendable {
    var start: Int
    var end: Int
    var isQuoted: Bool
    var hasDoubledQuotes: Bool
}
