import Testing
import Values

@testable import Throughline

struct MailMannersTests {
    private func end(_ now: String, from: Int = 20, until: Int = 7) throws -> String? {
        var manners = MailManners()
        (manners.quietFrom, manners.quietUntil) = (from, until)
        return manners.quietEnd(at: try #require(Instant(now)))?.description
    }

    @Test func `a quiet night ends in the morning, by the clock on the wall`() throws {
        #expect(try end("2026-11-25T19:59:59.999Z") == nil)
        #expect(try end("2026-11-25T20:00:00.000Z") == "2026-11-26T07:00:00.000Z")
        #expect(try end("2026-11-26T06:59:59.999Z") == "2026-11-26T07:00:00.000Z")
        #expect(try end("2026-11-26T07:00:00.000Z") == nil)
        #expect(try end("2026-07-01T19:00:00.000Z") == "2026-07-02T06:00:00.000Z")
        #expect(try end("2026-03-28T23:00:00.000Z") == "2026-03-29T06:00:00.000Z")
    }

    @Test func `quiet hours may lie within a day, or not be`() throws {
        #expect(try end("2026-11-25T12:30:00.000Z", from: 12, until: 14) == "2026-11-25T14:00:00.000Z")
        #expect(try end("2026-11-25T14:00:00.000Z", from: 12, until: 14) == nil)
        #expect(try end("2026-11-25T03:00:00.000Z", from: 0, until: 0) == nil)
    }
}
