import Foundation

/// The attributes of an element by their names without prefix, valid while the element is handled.
struct XMLAttributes {
    /// Five pointers each: name, prefix, namespace, start and end of the value (libxml2, `startElementNsSAX2Func`).
    let pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    let count: Int

    /// The UTF-8 of an attribute's value; with `isPrefixed`, of the one that is written with a prefix.
    func bytes(_ name: StaticString, isPrefixed: Bool = false) -> UnsafeBufferPointer<UInt8>? {
        guard let pointers else { return nil }
        for index in 0..<count {
            let at = pointers + index * 5
            guard let local = at[0], strcmp(local, name.utf8Start) == 0, !isPrefixed || at[1] != nil else { continue }
            guard let start = at[3], let end = at[4] else { return nil }
            return UnsafeBufferPointer(start: start, count: end - start)
        }
        return nil
    }

    func text(_ name: StaticString, isPrefixed: Bool = false) -> String? {
        bytes(name, isPrefixed: isPrefixed).map { String(decoding: $0, as: UTF8.self) }
    }

    /// True where an attribute of this name, whatever its prefix, has this value.
    func has(_ name: StaticString, _ value: StaticString) -> Bool {
        guard let pointers else { return false }
        return (0..<count).contains { index in
            let at = pointers + index * 5
            guard let local = at[0], let start = at[3], let end = at[4], strcmp(local, name.utf8Start) == 0 else { return false }
            return end - start == value.utf8CodeUnitCount && memcmp(start, value.utf8Start, end - start) == 0
        }
    }

    /// A whole number from 0 of at most nine digits.
    func number(_ name: StaticString) -> Int? {
        guard let bytes = bytes(name), (1...9).contains(bytes.count) else { return nil }
        var number = 0
        for byte in bytes {
            guard byte &- 0x30 <= 9 else { return nil }
            number = number * 10 + Int(byte - 0x30)
        }
        return number
    }

    func isTrue(_ name: StaticString) -> Bool { text(name).map { $0 == "1" || $0 == "true" || $0 == "on" } ?? false }
}
