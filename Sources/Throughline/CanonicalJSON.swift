import Foundation

/// JSON with sorted keys and nothing that varies.
enum CanonicalJSON {
    static func data(_ value: some Encodable) -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // The values encoded here are made of text, integers, booleans, lists and maps: none can fail.
        return (try? encoder.encode(value)) ?? Data()
    }

    static func text(_ value: some Encodable) -> String { String(decoding: data(value), as: UTF8.self) }

    static func read<Value: Decodable>(_ type: Value.Type, fromText text: String) throws -> Value {
        try read(type, from: Data(text.utf8))
    }

    static func read<Value: Decodable>(_ type: Value.Type, from data: Data) throws -> Value {
        try JSONDecoder().decode(type, from: data)
    }
}
