import Mail
import Testing

struct SMTPServerTests {
    @Test func `a server is read from one line`() throws {
        let server = try SMTPServer(
            url:
                "smtps://app%40west:p%40ss%3A%2F@Mail.Example.org:4650?ca=/etc/ca%20s.pem&helo=app.example.org&connect=5&timeout=60"
        )

        #expect(server.host == "mail.example.org")
        #expect(server.port == 4650)
        #expect(server.security == .tls)
        #expect(server.credentials == (try SMTPCredentials(user: "app@west", password: "p@ss:/")))
        #expect(server.caFile == "/etc/ca s.pem")
        #expect(server.heloName == "app.example.org")
        #expect(server.connectLimit == .seconds(5))
        #expect(server.messageLimit == .seconds(60))
    }

    @Test(
        arguments: [
            ("smtps://mail.example.org", 465, .tls), ("smtp://mail.example.org", 587, .startTLS), ("SMTP://mail/", 587, .startTLS),
            ("smtp://mail.example.org:25?security=starttls", 25, .startTLS), ("smtp://localhost:25?security=none", 25, .none),
            ("smtp://127.0.0.2:25?security=none", 25, .none), ("smtp://[::1]:25?security=none", 25, .none),
            ("smtp://relay:25?security=none&plaintext=allowed", 25, .none),
        ] as [(String, Int, SMTPServer.Security)])
    func `security and port have safe defaults`(url: String, port: Int, security: SMTPServer.Security) throws {
        let server = try SMTPServer(url: url)

        #expect(server.port == port)
        #expect(server.security == security)
        #expect(server.credentials == nil)
    }

    @Test(
        arguments: [
            ("", .form), ("mail.example.org", .form), ("http://mail.example.org", .form), ("smtp://mail.example.org/inbox", .form),
            ("smtp://u:hunter2/x@mail.example.org", .form), ("smtp://u:hunter2#x@mail.example.org", .form),
            ("smtp://mail .org", .form),
            ("smtp://u:hunter2é@mail.example.org", .form), ("smtp://", .host), ("smtp://u:hunter2@", .host),
            ("smtp://-a.example", .host),
            ("smtp://[mail]", .host), ("smtp://[::1", .host), ("smtp://mail.example.org:", .port),
            ("smtp://mail.example.org:0", .port),
            ("smtp://mail.example.org:65536", .port), ("smtp://mail.example.org:+25", .port), ("smtp://u:hunter2:587", .port),
            ("smtp://u@mail.example.org", .credentials), ("smtp://u:@mail.example.org", .credentials),
            ("smtp://:hunter2@mail.example.org", .credentials), ("smtp://u:hunt@er2@mail.example.org", .credentials),
            ("smtp://u:hunt:er2@mail.example.org", .credentials), ("smtp://u:hunter2%@mail.example.org", .credentials),
            ("smtp://u:hunter2%00@mail.example.org", .credentials), ("smtp://u:hunter2%0D%0A@mail.example.org", .credentials),
            ("smtp://u:hunt?er2@mail.example.org", .option), ("smtp://mail.example.org?tls=1", .option),
            ("smtp://mail.example.org?security=tls", .option), ("smtps://mail.example.org?security=none", .option),
            ("smtp://mail.example.org?helo=a&helo=b", .option), ("smtp://mail.example.org?plaintext=yes", .option),
            ("smtp://mail.example.org?security=none", .plainText), ("smtp://127.0.0.1.example?security=none", .plainText),
            ("smtp://mail.example.org?helo=a%0D%0Ab", .heloName), ("smtp://mail.example.org?timeout=0", .timeLimit),
            ("smtp://mail.example.org?connect=1e9", .timeLimit),
        ] as [(String, SMTPServerError)])
    func `what cannot be used is refused, and nothing of it repeated`(url: String, error: SMTPServerError) {
        #expect(throws: error) { try SMTPServer(url: url) }
        #expect(!error.description.contains("hunter2") && !error.description.contains("er2@"))
    }

    @Test func `a password is printed nowhere`() throws {
        let server = try SMTPServer(url: "smtps://app:hunter2@mail.example.org")
        var dumped = ""
        dump(server, to: &dumped)

        #expect(server.description == "smtps://mail.example.org:465")
        #expect(dumped.contains("app"))
        for text in [
            dumped, "\(server)", String(reflecting: server), String(describing: server.credentials),
            "\(server.credentials!.password)",
            String(reflecting: server.credentials!.password), String(reflecting: server.credentials!),
        ] { #expect(!text.contains("hunter2")) }
    }

    @Test func `a reply is read with its status, of one line or several`() throws {
        #expect(EnhancedStatus(prefixOf: "5.1.10 No such")?.description == "5.1.10")
        for text in ["", "5.1", "3.1.1", "5.1.1.1", "5.x.1", "5.1.1x no", "+5.1.1"] {
            #expect(EnhancedStatus(prefixOf: text) == nil)
        }
        #expect(
            ServerReply(code: 550, status: EnhancedStatus(prefixOf: "5.1.1"), text: "No\r\nsuch \u{1B}mailbox").description
                == "550 5.1.1 No  such  mailbox")
    }
}
