import Mail
import Testing

struct MailAddressTests {
    @Test(
        arguments: [
            ("ada@example.org", "ada@example.org", nil), ("  ada@example.org ", "ada@example.org", nil),
            ("Ada@Example.ORG", "Ada@example.org", nil), ("Ada Lovelace <ada@example.org>", "ada@example.org", "Ada Lovelace"),
            ("<ada@example.org>", "ada@example.org", nil), ("Zoë Ångström<z@example.org>", "z@example.org", "Zoë Ångström"),
            ("\"Lovelace, Ada\" <ada@example.org>", "ada@example.org", "Lovelace, Ada"),
            ("\"The \\\"first\\\"\" <ada@example.org>", "ada@example.org", "The \"first\""),
            ("o'neil+list@sub.example.co.uk", "o'neil+list@sub.example.co.uk", nil),
            ("\"a b\"@example.org", "\"a b\"@example.org", nil), ("\"ada\"@example.org", "ada@example.org", nil),
            ("\"a\\\"@b\"@example.org", "\"a\\\"@b\"@example.org", nil), ("root@localhost", "root@localhost", nil),
            ("ada@xn--bcher-kva.example", "ada@xn--bcher-kva.example", nil),
        ] as [(String, String, String?)])
    func `an address is read as people write it`(text: String, address: String, name: String?) throws {
        let read = try MailAddress(reading: text)

        #expect(read.address == address)
        #expect(read.name == name)
    }

    @Test(
        arguments: [
            ("", .form), ("ada", .form), ("@example.org", .form), ("ada@", .domain), ("ada@example", .domain),
            ("ada@.example.org", .domain),
            ("ada@example..org", .domain), ("ada@-a.example", .domain), ("ada@exa mple.org", .domain),
            ("ada@example.org.", .domain),
            ("ada@192.0.2.1", .domain), ("ada@[192.0.2.1]", .domain), (".ada@example.org", .localPart),
            ("a..b@example.org", .localPart),
            ("a b@example.org", .localPart), ("ada@b@example.org", .localPart), ("(x)ada@example.org", .localPart),
            ("\"ada@example.org", .localPart), ("zoë@example.org", .notASCII), ("ada@bücher.example", .notASCII),
            ("ada@example.org, bob@example.org", .localPart), ("Ada, B <ada@example.org>", .form),
            ("Ada <ada@example.org", .localPart),
            ("ada@example.org <bob@example.org>", .form), ("\"Ada <ada@example.org>", .form), ("Ada <>", .form),
            ("ada@example.org\r\nBcc: x@example.org", .controlCharacter), ("Ada\n <ada@example.org>", .controlCharacter),
            ("Ada\u{0} <ada@example.org>", .controlCharacter), ("a\u{2028}b <ada@example.org>", .controlCharacter),
            ("\u{202E}adA <ada@example.org>", .controlCharacter), ("ada@example.org\u{7F}", .controlCharacter),
        ] as [(String, MailAddressError)])
    func `what is no address is refused and told apart`(text: String, error: MailAddressError) {
        #expect(throws: error) { try MailAddress(reading: text) }
    }

    @Test func `lengths are those of SMTP`() throws {
        let domain = Array(repeating: String(repeating: "d", count: 61), count: 3).joined(separator: ".") + ".ab"
        let longest = String(repeating: "a", count: 64) + "@" + domain

        #expect(longest.utf8.count == 253)
        #expect(try MailAddress(longest).address == longest)
        #expect(throws: MailAddressError.tooLong) { try MailAddress("a" + longest) }
        #expect(throws: MailAddressError.tooLong) { try MailAddress(longest + "cd") }
        #expect(throws: MailAddressError.domain) { try MailAddress("a@\(String(repeating: "d", count: 64)).example") }
    }

    @Test func `nothing can be smuggled in with the address or the name`() {
        for text in ["a\r\nRCPT TO:<x@example.org>@example.org", "a>@example.org", "a\u{0}@example.org", "<a@example.org"] {
            #expect(throws: MailAddressError.self) { try MailAddress(text) }
        }
        for name in ["Ada\r\nBcc: x@example.org", "Ada\nX", "Ada\rX", "Ada\u{0}", "Ada\u{85}X", "Ada\u{2029}X"] {
            #expect(throws: MailAddressError.controlCharacter) { try MailAddress("ada@example.org", name: name) }
        }
    }

    @Test func `a name of spaces is none`() throws {
        #expect(try MailAddress("ada@example.org", name: "  ").name == nil)
        #expect(try MailAddress("ada@example.org", name: " Ada ").name == "Ada")
    }

    @Test func `a message's name is an identifier or none`() {
        #expect(MessageID("<1.a@app.example.org>")?.value == "1.a@app.example.org")
        #expect(MessageID("1.a@[IPv6:::1]")?.description == "<1.a@[IPv6:::1]>")
        for text in ["", "<>", "a", "a@", "@b", "a b@c", "a@b\r\nX: y", "<a@b", "a@b@c", String(repeating: "a", count: 249) + "@b"]
        {
            #expect(MessageID(text) == nil, "\(text)")
        }
    }
}
