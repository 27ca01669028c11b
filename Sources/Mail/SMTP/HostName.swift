/// Names and addresses of machines, as far as a URL and a command can carry them.
enum HostName {
    static func isValid(_ host: String) -> Bool {
        if host.contains(":") { return isIPv6(host) }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        return (1...253).contains(host.utf8.count)
            && labels.allSatisfy { label in
                (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
                    && label.utf8.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
            }
    }

    /// This machine itself: `localhost`, 127.0.0.0/8 or `::1`.
    static func isLoopback(_ host: String) -> Bool {
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        let isIPv4 = parts.count == 4 && parts.allSatisfy { part in (1...3).contains(part.count) && UInt8(part) != nil }
        return host.lowercased() == "localhost" || host == "::1" || isIPv4 && parts[0] == "127"
    }

    /// A domain, or an address literal such as `[192.0.2.1]` (RFC 5321, 4.1.3).
    static func isHelo(_ name: String) -> Bool {
        guard name.hasPrefix("["), name.hasSuffix("]") else { return isValid(name) && !name.contains(":") }
        let literal = name.dropFirst().dropLast()
        return !literal.isEmpty && literal.utf8.allSatisfy { isAlphanumeric($0) || ":.".utf8.contains($0) }
    }

    static func bracketed(_ host: String) -> String { host.contains(":") ? "[\(host)]" : host }

    private static func isIPv6(_ host: String) -> Bool {
        let groups = host.split(separator: ":", omittingEmptySubsequences: true)
        return (2...45).contains(host.utf8.count) && groups.count <= 8
            && host.utf8.allSatisfy { isAlphanumeric($0) && Character(UnicodeScalar($0)).isHexDigit || ":.".utf8.contains($0) }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
}
