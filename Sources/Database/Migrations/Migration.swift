import Crypto
import Foundation

/// One step of the schema: a file `NNNN-name.sql` of portable SQL, never edited once it has been released.
public struct Migration: Hashable, Sendable {
    /// The file's name without `.sql`: `0007-events`. Names sort in the order of the migrations.
    public let name: String
    /// The SHA-256 of the file's bytes in hexadecimal.
    public let digest: String
    let text: String

    init(name: String, contents: Data) throws(DatabaseError) {
        guard let text = String(validating: contents, as: UTF8.self) else { throw .schema("\(name).sql is not UTF-8") }
        self.name = name
        self.text = text
        digest = SHA256.hash(data: contents).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    var number: Substring { name.prefix(4) }

    /// True for four digits, a hyphen, and lower-case letters, digits and hyphens.
    static func isName(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        guard bytes.count > 5, bytes[4] == UInt8(ascii: "-"), bytes[..<4].allSatisfy({ (0x30...0x39).contains($0) }) else {
            return false
        }
        return bytes[5...].allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
    }

    /// The statements for `dialect`; a fault names file and line.
    func statements(for dialect: Dialect) throws(DatabaseError) -> [SQL] {
        do {
            return try MigrationTranslation.statements(of: text, for: dialect).map(SQL.init(checked:))
        } catch {
            throw .schema("\(name).sql:\(error.line): \(error.message)")
        }
    }
}
