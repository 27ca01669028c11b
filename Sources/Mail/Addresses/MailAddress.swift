/// Where mail goes, with the name to show: `addr-spec` and display name of RFC 5322, 3.4, within the limits of RFC 5321.
///
/// Whatever holds one can be put into a header and an SMTP command as it is: no line break, NUL or bracket survives reading.
/// The name may be in any script; the address is ASCII, because few servers offer SMTPUTF8 (RFC 6531) and a message that one
/// refuses is lost later and further away.
public struct MailAddress: Hashable, Sendable {
    /// What stands before the last `@`, quoted where it needs quotes (RFC 5321, 4.1.2). Servers may tell its cases apart.
    public let localPart: String
    /// The domain in lower case.
    public let domain: String
    /// The name to show, in any script.
    public let name: String?

    /// `name@example.org`, as it stands in an SMTP command.
    public var address: String { localPart + "@" + domain }

    /// An address from its own form alone, `name@example.org`, and a name to show; a name of spaces is none.
    public init(_ address: String, name: String? = nil) throws(MailAddressError) {
        guard address.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { throw .controlCharacter }
        guard address.utf8.allSatisfy({ $0 < 0x80 }) else { throw .notASCII }
        guard let at = address.lastIndex(of: "@"), at != address.startIndex else { throw .form }
        guard address.utf8.count <= 254, address[..<at].utf8.count <= 64 else { throw .tooLong }
        guard let localPart = LocalPart.read(address[..<at]) else { throw .localPart }
        guard let domain = DomainName.read(address[address.index(after: at)...]) else { throw .domain }
        self.localPart = localPart
        self.domain = domain
        self.name = try Self.checked(name)
    }

    /// An address as people write it: `name@example.org`, `Name <name@example.org>` or `"Name, A" <name@example.org>`.
    ///
    /// One address only, without comments, groups or routes (RFC 5322, 4.4, has those as obsolete).
    public init(reading text: String) throws(MailAddressError) {
        guard !text.unicodeScalars.contains(where: Self.isUnsafe) else { throw .controlCharacter }
        let trimmed = text.trimmingSpaces()
        guard trimmed.hasSuffix(">") else {
            try self.init(String(trimmed))
            return
        }
        guard let open = trimmed.lastIndex(of: "<") else { throw .form }
        let address = trimmed[trimmed.index(after: open)...].dropLast()
        try self.init(String(address), name: DisplayName.read(trimmed[..<open].trimmingSpaces()))
    }

    private static func checked(_ name: String?) throws(MailAddressError) -> String? {
        guard let name else { return nil }
        guard !name.unicodeScalars.contains(where: isUnsafe) else { throw .controlCharacter }
        let trimmed = name.trimmingSpaces()
        return trimmed.isEmpty ? nil : String(trimmed)
    }

    /// Characters that end a line, or make a reader see another order of letters than the one that is there.
    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        }
    }
}

extension MailAddress: CustomStringConvertible {
    /// The address without the name.
    public var description: String { address }
}

extension StringProtocol {
    func trimmingSpaces() -> SubSequence {
        let start = drop { $0 == " " }
        return start[..<(start.lastIndex { $0 != " " }.map(start.index(after:)) ?? start.startIndex)]
    }
}
