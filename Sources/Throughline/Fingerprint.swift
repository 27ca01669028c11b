import Crypto
import Foundation

/// SHA-256 over content in one fixed form, so that the same content has the same hash on any machine.
enum Fingerprint {
    /// Lower-case hexadecimal of the bytes' hash.
    static func of(bytes: some DataProtocol) -> String {
        SHA256.hash(data: bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// Of a file's bytes, read a part at a time.
    static func of(file: URL) throws -> String {
        let file = try FileHandle(forReadingFrom: file)
        defer { try? file.close() }
        var hash = SHA256()
        while let part = try file.read(upToCount: 1 << 20), !part.isEmpty { hash.update(data: part) }
        return hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// Of a value's canonical JSON.
    static func of(_ value: some Encodable) -> String { of(bytes: CanonicalJSON.data(value)) }

    /// The first twelve digits: enough to tell figures of a report apart in print.
    static func short(of value: some Encodable) -> String { String(of(value).prefix(12)) }
}
