import Crypto
import Foundation

/// Reads a backup whose SHA-256 was checked: its header, then table after table.
final class BackupReader {
    let header: BackupHeader
    /// The SHA-256 that the file ends with.
    let sha256: [UInt8]
    private let input: BackupInput
    private let inflate: BackupInflate

    /// - Throws: `BackupRefusal` for a file that is no backup, is in another format, or was changed or cut short.
    init(_ file: URL) throws {
        let input = try BackupInput(file)
        self.input = input
        try BackupReader.checkFirstLine(input)
        sha256 = try input.checked()
        _ = try input.line(atMost: BackupFormat.mostLine)
        let line = try input.line(atMost: BackupFormat.mostHeader) ?? []
        guard let header = try? CanonicalJSON.read(BackupHeader.self, from: Data(line)) else {
            throw BackupRefusal.damaged(input.path, reason: "its header cannot be read")
        }
        self.header = header
        inflate = BackupInflate { try input.read(into: $0) }
    }

    private static func checkFirstLine(_ input: BackupInput) throws {
        let line = try input.line(atMost: BackupFormat.mostLine).map { String(decoding: $0, as: UTF8.self) } ?? ""
        guard line.hasPrefix(BackupFormat.name) else { throw BackupRefusal.noBackup(input.path) }
        let version = String(line.dropFirst(BackupFormat.name.count))
        guard version == String(BackupFormat.version) else { throw BackupRefusal.anotherFormat(input.path, version: version) }
    }

    var size: Int { input.size }

    /// How much of the file has been read, from 0 to 1.
    var share: Double { Double(input.position) / Double(max(1, input.size)) }

    /// Every row of the table that comes next.
    ///
    /// - Parameters:
    ///   - progress: called with the number of rows so far.
    ///   - row: called with a decoder that has come to the row.
    func rows(
        of table: BackupHeader.Table, progress: (Int) -> Void, _ row: (BackupRowDecoder) throws -> Void
    ) throws -> BackupTally {
        do {
            var hash = SHA256()
            var rows = 0
            while case let length = try number(), length > 0 {
                let block = try inflate.bytes(length)
                hash.update(data: block)
                var decoder = BackupRowDecoder(block, of: table)
                while try decoder.next() {
                    try row(decoder)
                    rows += 1
                }
                progress(rows)
            }
            let tally = BackupTally(rows: rows, sha256: Array(hash.finalize()))
            guard try number() == UInt64(rows), try inflate.bytes(UInt64(BackupFormat.digestSize)) == tally.sha256 else {
                throw BackupInflate.Fault()
            }
            return tally
        } catch is BackupInflate.Fault {
            throw damaged(table)
        } catch is BackupRowDecoder.Fault {
            throw damaged(table)
        }
    }

    /// - Throws: `BackupRefusal.damaged` where something follows the last table.
    func end() throws {
        guard (try? inflate.isFinished()) == true else {
            throw BackupRefusal.damaged(input.path, reason: "it holds more, or less, than its tables")
        }
    }

    private func number() throws -> UInt64 {
        guard let number = try BackupNumber.read({ try inflate.byte() }) else { throw BackupInflate.Fault() }
        return number
    }

    private func damaged(_ table: BackupHeader.Table) -> BackupRefusal {
        .damaged(input.path, reason: "the rows of \(table.name) cannot be read")
    }
}
