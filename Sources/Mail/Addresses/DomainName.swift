/// A domain in ASCII: labels of letters, digits and hyphens (RFC 5321, 4.1.2; RFC 1035, 2.3.4).
enum DomainName {
    /// The domain in lower case; nil where the text is none. `localhost` is the only domain of one label.
    ///
    /// Address literals such as `[192.0.2.1]` are none: nobody's mailbox is at one, and servers refuse them.
    static func read(_ text: Substring) -> String? {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        guard text.utf8.count <= 253, labels.allSatisfy(isLabel), let last = labels.last else { return nil }
        guard labels.count > 1 || text.lowercased() == "localhost" else { return nil }
        // A name whose last label is a number would be an IPv4 address.
        guard !last.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return text.lowercased()
    }

    private static func isLabel(_ label: Substring) -> Bool {
        guard (1...63).contains(label.utf8.count), label.first != "-", label.last != "-" else { return false }
        return label.utf8.allSatisfy { byte in
            let lower = byte | 0x20
            return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lower) || (0x30...0x39).contains(byte)
                || byte == UInt8(ascii: "-")
        }
    }
}
