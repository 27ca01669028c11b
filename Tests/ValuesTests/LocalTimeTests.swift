import Testing
import Values

struct LocalTimeTests {
    private func shown(_ text: String) throws -> String {
        let time = LocalTime(try #require(Instant(text)))
        return "\(time.day) \(time.hour)"
    }

    @Test func `clocks go forward in March and back in October`() throws {
        #expect(try shown("2026-03-29T00:59:59.999Z") == "2026-03-29 0")
        #expect(try shown("2026-03-29T01:00:00.000Z") == "2026-03-29 2")
        #expect(try shown("2026-10-25T00:30:00.000Z") == "2026-10-25 1")
        #expect(try shown("2026-10-25T01:30:00.000Z") == "2026-10-25 1")
        #expect(try shown("2026-06-30T23:10:00.000Z") == "2026-07-01 0")
        #expect(try shown("2026-12-31T23:10:00.000Z") == "2026-12-31 23")
    }

    @Test func `an hour of a day is the moment at which the clock shows it`() throws {
        let day = try #require(Day("2026-07-01"))
        let winter = try #require(Day("2026-01-01"))
        let spring = try #require(Day("2026-03-29"))

        #expect(LocalTime(day: day, hour: 0).instant.description == "2026-06-30T23:00:00.000Z")
        #expect(LocalTime(day: winter, hour: 7).instant.description == "2026-01-01T07:00:00.000Z")
        #expect(LocalTime(day: spring, hour: 7).instant.description == "2026-03-29T06:00:00.000Z")
    }

    @Test func `days of the week count from Monday`() throws {
        #expect(Day("2026-11-23")?.weekday == 1)
        #expect(Day("2026-11-29")?.weekday == 7)
        #expect(Day("1969-12-28")?.weekday == 7)
    }
}
