/// Why a text is no address that mail can be sent to. The text itself is not repeated: addresses are personal data.
public enum MailAddressError: Error, Hashable, Sendable {
    /// Nothing, or no `@`, or text around `name@example.org` that is not a name with the address in angle brackets.
    case form
    /// A line break, NUL or other control character, or one that turns the direction of text round.
    case controlCharacter
    /// A letter outside of ASCII in the address itself, which only servers with SMTPUTF8 (RFC 6531) would take.
    case notASCII
    /// What stands before the `@` is not as RFC 5321, 4.1.2 has it.
    case localPart
    /// What stands after the `@` is not a domain name with at least two labels.
    case domain
    /// More octets than RFC 5321, 4.5.3.1 allows: 64 before the `@`, 254 in all.
    case tooLong
}

extension MailAddressError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .form: "an address is written name@example.org or Name <name@example.org>"
        case .controlCharacter: "an address and its name hold no line breaks or control characters"
        case .notASCII:
            "an address has letters from a to z without accents; write a domain with others in its ASCII form, which begins xn--"
        case .localPart: "the part before the @ has letters, digits and signs, with single full stops only between them"
        case .domain: "the part after the @ is a domain such as example.org: letters, digits and hyphens between full stops"
        case .tooLong: "an address has at most 64 characters before the @ and 254 in all"
        }
    }
}
