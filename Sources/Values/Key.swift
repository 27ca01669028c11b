import Foundation

/// The name of a thing that comes from a pack: lower-case letters, digits and single hyphens, at most 80 characters.
///
/// Keys are unique in their programme and kind, and are seen in URLs and YAML: `interim-evaluation`.
public struct Key: Hashable, Comparable, Sendable {
    public let text: String

    /// A key, or nil where `text` is not of its form.
    public init?(_ text: some StringProtocol) {
        guard Key.isValid(text) else { return nil }
        self.text = String(text)
    }

    private static func isValid(_ text: some StringProtocol) -> Bool {
        guard (1...80).contains(text.utf8.count), !text.hasPrefix("-"), !text.hasSuffix("-"), !text.contains("--") else {
            return false
        }
        return text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }

    public static func < (left: Key, right: Key) -> Bool { left.text < right.text }
}

extension Key: ExpressibleByStringLiteral {
    /// A key known when the program was written.
    public init(stringLiteral text: String) {
        guard let key = Key(text) else { preconditionFailure("'\(text)' is not a key") }
        self = key
    }
}

extension Key: CustomStringConvertible {
    public var description: String { text }
}

extension Key: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let key = Key(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "'\(text)' is not a key")
        }
        self = key
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

extension Key {
    /// The key that a label gives: letters and digits in lower case, everything between them one hyphen, accents dropped,
    /// cut at 80 characters. Nil where nothing remains.
    public init?(label: String) {
        var text = ""
        for scalar in label.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
            if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
                text.unicodeScalars.append(scalar)
            } else if !scalar.properties.isDiacritic, !text.isEmpty, !text.hasSuffix("-"), scalar != "'", scalar != "’" {
                text += "-"
            }
        }
        self.init(text.prefix(80).trimming { $0 == "-" })
    }
}

extension StringProtocol {
    fileprivate func trimming(_ drops: (Character) -> Bool) -> SubSequence {
        var rest = self[...]
        while let first = rest.first, drops(first) { rest.removeFirst() }
        while let last = rest.last, drops(last) { rest.removeLast() }
        return rest
    }
}
