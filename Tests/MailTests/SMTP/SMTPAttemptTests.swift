import CCurl
import Testing

@testable import Mail

/// What a try amounts to, by the step at which it ended.
struct SMTPAttemptTests {
    private func attempt(
        _ step: SMTPStep, _ code: Int? = nil, _ text: String = "Words", result: CURLcode = CURLE_SEND_ERROR,
        wasReused: Bool = false,
        credentials: SMTPCredentials? = nil
    ) -> SMTPAttempt {
        SMTPAttempt(
            result: result, message: "libcurl's words", step: step, reply: code.map { ServerReply(code: $0, text: text) },
            wasReused: wasReused, credentials: credentials)
    }

    private func failure(_ attempt: SMTPAttempt) -> SendingError? {
        if case .failure(let error) = attempt.outcome { error } else { nil }
    }

    private func reply(_ code: Int) -> ServerReply { ServerReply(code: code, text: "Words") }

    @Test func `a reply of 4xx is for now, wherever it comes, but for encryption`() {
        for step in [SMTPStep.connecting, .authenticating, .sender, .recipient, .data, .end] {
            #expect(failure(attempt(step, 421)) == .deferred(reply(421)))
        }
        #expect(failure(attempt(.encrypting, 454)) == .tlsFailed("454 Words"))
    }

    @Test func `a reply of 5xx means what it was said to`() {
        #expect(failure(attempt(.connecting, 554)) == .unreachable("554 Words"))
        #expect(failure(attempt(.encrypting, 501)) == .tlsFailed("501 Words"))
        #expect(failure(attempt(.authenticating, 535)) == .authenticationFailed("535 Words"))
        #expect(failure(attempt(.sender, 530)) == .authenticationFailed("530 Words"))
        #expect(failure(attempt(.sender, 552)) == .messageRefused(reply(552)))
        #expect(failure(attempt(.recipient, 550)) == .recipientRefused(reply(550)))
        #expect(failure(attempt(.data, 554)) == .messageRefused(reply(554)))
        #expect(failure(attempt(.end, 554)) == .messageRefused(reply(554)))
    }

    @Test func `without a reply only the end of the message leaves a doubt`() {
        for step in [SMTPStep.connecting, .authenticating, .sender, .recipient, .data, .content] {
            #expect(failure(attempt(step)) == .unreachable("libcurl's words"))
        }
        #expect(failure(attempt(.end)) == .outcomeUnknown("libcurl's words"))
        #expect(failure(attempt(.end, result: CURLE_OPERATION_TIMEDOUT)) == .outcomeUnknown("libcurl's words"))
        #expect(failure(attempt(.data, 354)) == .unreachable("libcurl's words"))
        #expect(failure(attempt(.encrypting)) == .tlsFailed("libcurl's words"))
        #expect(failure(attempt(.connecting, result: CURLE_PEER_FAILED_VERIFICATION)) == .tlsFailed("libcurl's words"))
        #expect(failure(attempt(.connecting, 250, result: CURLE_LOGIN_DENIED)) == .authenticationFailed("libcurl's words"))
    }

    @Test func `what the server took is taken, even where the connection ended badly after it`() throws {
        #expect(try attempt(.end, 250, result: CURLE_OPERATION_TIMEDOUT).outcome.get() == reply(250))
        #expect(failure(attempt(.end, 354, result: CURLE_OK)) == .outcomeUnknown("libcurl's words"))
    }

    @Test func `a connection is made again only where it had ended before the message`() {
        #expect(attempt(.sender, wasReused: true).foundEndedConnection)
        #expect(attempt(.sender, 421, wasReused: true).foundEndedConnection)
        #expect(!attempt(.sender, 421).foundEndedConnection)
        #expect(!attempt(.sender, 450, wasReused: true).foundEndedConnection)
        #expect(!attempt(.content, wasReused: true).foundEndedConnection)
        #expect(!attempt(.end, wasReused: true).foundEndedConnection)
        #expect(!attempt(.sender, result: CURLE_OPERATION_TIMEDOUT, wasReused: true).foundEndedConnection)
    }

    @Test func `a password is taken out of whatever form the server repeats it in`() throws {
        let credentials = try SMTPCredentials(user: "app", password: "hunter2")

        // The password, its base64 as AUTH LOGIN sends it, and NUL app NUL hunter2 as AUTH PLAIN does.
        for form in ["hunter2", "aHVudGVyMg==", "AGFwcABodW50ZXIy"] {
            #expect(
                failure(attempt(.authenticating, 535, "Not \(form)", credentials: credentials))
                    == .authenticationFailed("535 Not (secret)"))
        }
    }
}
