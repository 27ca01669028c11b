import Database

/// The rows in one block of a table, one after the other.
struct BackupRowDecoder {
    struct Fault: Error {}

    private let block: [UInt8]
    private let types: [ColumnType?]
    private var position = 0
    /// Those of the row that `next()` came to.
    private(set) var values: [SQLValue]

    init(_ block: [UInt8], of table: BackupHeader.Table) {
        self.block = block
        types = table.columns.map { ColumnType(rawValue: $0.type) }
        values = [SQLValue](repeating: .null, count: types.count)
    }

    /// Goes to the next row; false at the end of the block.
    /// - Throws: `Fault` where the block holds something else than rows of this table.
    mutating func next() throws(Fault) -> Bool {
        guard position < block.count else { return false }
        for column in types.indices { values[column] = try value(of: types[column]) }
        return true
    }

    private mutating func value(of type: ColumnType?) throws(Fault) -> SQLValue {
        switch (try byte(), type) {
        case (BackupFormat.Tag.null, _): return .null
        case (BackupFormat.Tag.integer, .integer): return .integer(BackupNumber.unfolded(try number()))
        case (BackupFormat.Tag.double, .double):
            let bytes = try take(8)
            return .double(Double(bitPattern: bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }))
        case (BackupFormat.Tag.no, .boolean): return .boolean(false)
        case (BackupFormat.Tag.yes, .boolean): return .boolean(true)
        case (BackupFormat.Tag.text, .text):
            let bytes = try take(try number())
            let text = bytes.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) }
            guard let text else { throw Fault() }
            return .text(text)
        case (BackupFormat.Tag.bytes, .bytes): return .bytes(Array(try take(try number())))
        default: throw Fault()
        }
    }

    private mutating func byte() throws(Fault) -> UInt8 {
        guard position < block.count else { throw Fault() }
        defer { position += 1 }
        return block[position]
    }

    private mutating func number() throws(Fault) -> UInt64 {
        var at = position
        let number = BackupNumber.read { () -> UInt8 in
            defer { at += 1 }
            return at < block.count ? block[at] : 0xFF
        }
        guard let number, at <= block.count else { throw Fault() }
        position = at
        return number
    }

    private mutating func take(_ count: UInt64) throws(Fault) -> ArraySlice<UInt8> {
        guard count <= UInt64(block.count - position) else { throw Fault() }
        defer { position += Int(count) }
        return block[position..<position + Int(count)]
    }
}
