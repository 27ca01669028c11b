import Foundation
import Values

/// What one kind of import does with the rows of its file: how they are read, where they go, and how they are taken back.
protocol ImportReceiver {
    associatedtype Record: Codable & Hashable

    /// Names its records in what is kept of an import: `attendance`.
    var recordKind: String { get }
    var fields: [ImportField] { get }
    /// What stands where the file says nothing, by field.
    var defaults: [String: String] { get }
    /// Every record that stands, by key.
    func standing() throws -> [String: Record]
    /// The records that a row gives, or faults. None without a fault where the row says nothing, or a person decided against it.
    func records(_ fields: ContentFields) -> [ImportFound<Record>]
    /// A record of the same key a second time is a fault unless it says the same.
    func put(_ record: Record, at key: String, over before: Record?) throws
    func restore(_ before: Record?, at key: String, over after: Record) throws
    /// What changes, each in words.
    func changes(from before: Record, to after: Record) -> [String]
}

extension ImportReceiver {
    var defaults: [String: String] { [:] }

    func changes(from before: Record, to after: Record) -> [String] {
        func fields(_ record: Record) -> [String: String] {
            let object = try? JSONSerialization.jsonObject(with: CanonicalJSON.data(record)) as? [String: Any]
            return (object ?? [:]).mapValues { "\($0)" }
        }
        let (old, new) = (fields(before), fields(after))
        return Set(old.keys).union(new.keys).sorted().filter { old[$0] != new[$0] }.map { name in
            "\(name): \(old[name] ?? "nothing") \u{2192} \(new[name] ?? "nothing")"
        }
    }
}
