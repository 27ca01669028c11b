import Crypto
import Database

/// Rows of one table as bytes, the same bytes whichever database they come from.
final class BackupRowEncoder {
    private let table: BackupHeader.Table
    private let isBoolean: [Bool]
    private let sink: ([UInt8], Int) throws -> Void
    private var block: [UInt8] = []
    private var hash = SHA256()
    private var rows = 0

    /// - Parameter sink: called with one block of whole rows after the other, and how many rows there were so far.
    init(_ table: BackupHeader.Table, sink: @escaping ([UInt8], Int) throws -> Void) {
        self.table = table
        isBoolean = table.columns.map { $0.type == ColumnType.boolean.rawValue }
        self.sink = sink
        block.reserveCapacity(2 * BackupFormat.blockSize)
    }

    func add(_ values: [SQLValue]) throws {
        for position in values.indices { append(values[position], isBoolean: isBoolean[position]) }
        rows += 1
        if block.count >= BackupFormat.blockSize { try flush() }
    }

    /// Ends the table.
    func finish() throws -> BackupTally {
        try flush()
        return BackupTally(rows: rows, sha256: Array(hash.finalize()))
    }

    private func flush() throws {
        guard !block.isEmpty else { return }
        hash.update(data: block)
        try sink(block, rows)
        block.removeAll(keepingCapacity: true)
    }

    private func append(_ value: SQLValue, isBoolean: Bool) {
        switch value {
        case .null: block.append(BackupFormat.Tag.null)
        // SQLite keeps truth as 0 and 1.
        case .integer(let number) where isBoolean: block.append(number == 0 ? BackupFormat.Tag.no : BackupFormat.Tag.yes)
        case .integer(let number):
            block.append(BackupFormat.Tag.integer)
            BackupNumber.append(BackupNumber.folded(number), to: &block)
        case .double(let number):
            block.append(BackupFormat.Tag.double)
            // SQLite keeps no sign of a zero.
            withUnsafeBytes(of: (number == 0 ? 0 : number).bitPattern.littleEndian) { block.append(contentsOf: $0) }
        case .boolean(let truth): block.append(truth ? BackupFormat.Tag.yes : BackupFormat.Tag.no)
        case .text(var text):
            block.append(BackupFormat.Tag.text)
            text.withUTF8 { utf8 in
                BackupNumber.append(UInt64(utf8.count), to: &block)
                block.append(contentsOf: utf8)
            }
        case .bytes(let bytes):
            block.append(BackupFormat.Tag.bytes)
            BackupNumber.append(UInt64(bytes.count), to: &block)
            block += bytes
        }
    }
}
