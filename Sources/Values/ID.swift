import Foundation

/// The identifier of a thing that a person made, typed by what it identifies.
public struct ID<Owner>: Hashable, Sendable {
    public let text: String

    /// An identifier from its lower-case UUID text; nil for any other form.
    public init?(_ text: some StringProtocol) {
        guard let uuid = UUID(uuidString: String(text)), uuid.uuidString.lowercased() == text else { return nil }
        self.text = String(text)
    }

    /// A UUID version 7 (RFC 9562): ordered by `instant`, the rest random. Never for anonymous returns, whose ids must not tell time.
    public static func timeOrdered(at instant: Instant) -> ID {
        var bytes = randomBytes()
        for index in 0..<6 { bytes[index] = UInt8(truncatingIfNeeded: instant.milliseconds >> (8 * (5 - Int64(index)))) }
        return ID(bytes: bytes, version: 7)
    }

    /// A UUID version 4: wholly random.
    public static func random() -> ID { ID(bytes: randomBytes(), version: 4) }

    private init(bytes: [UInt8], version: UInt8) {
        var bytes = bytes
        bytes[6] = (bytes[6] & 0x0F) | (version << 4)
        bytes[8] = (bytes[8] & 0x3F) | 0x80
        let hex = bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
        let cuts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
        text = cuts.map { String(hex.dropFirst($0.lowerBound).prefix($0.count)) }.joined(separator: "-")
    }

    private static func randomBytes() -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }
}

extension ID: CustomStringConvertible {
    public var description: String { text }
}
