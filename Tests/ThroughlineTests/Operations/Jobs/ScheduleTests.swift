import Database
import TestSupport
import Testing
import Values

@testable import Throughline

struct ScheduleTests {
    private func latest(_ rule: ScheduleRule, _ now: String) throws -> String? {
        rule.latest(at: try #require(Instant(now)))?.description
    }

    @Test func `a day's time comes by the clock on the wall, summer and winter`() throws {
        #expect(try latest(.daily(hour: 3), "2026-11-25T03:00:00.000Z") == "2026-11-25")
        #expect(try latest(.daily(hour: 3), "2026-11-25T02:59:59.999Z") == "2026-11-24")
        #expect(try latest(.daily(hour: 3), "2026-07-01T02:00:00.000Z") == "2026-07-01")
        #expect(try latest(.daily(hour: 3), "2026-07-01T01:59:59.999Z") == "2026-06-30")
        #expect(try latest(.daily(hour: 1), "2026-03-29T01:00:00.000Z") == "2026-03-29")
    }

    @Test func `a month's day comes once a month`() throws {
        #expect(try latest(.monthly(day: 28, hour: 9), "2026-03-28T09:00:00.000Z") == "2026-03-28")
        #expect(try latest(.monthly(day: 28, hour: 9), "2026-03-01T12:00:00.000Z") == "2026-02-28")
    }

    @Test func `a day of the week comes in weeks of term alone`() throws {
        let autumn = try #require(Day("2026-09-02"))...(try #require(Day("2026-10-23")))
        let rule = ScheduleRule.inTerm(weekday: 1, hour: 8, TermCalendar([autumn]))

        #expect(try latest(rule, "2026-10-20T08:00:00.000Z") == "2026-10-19")
        #expect(try latest(rule, "2026-10-27T08:00:00.000Z") == "2026-10-19")
        #expect(try latest(rule, "2026-09-01T08:00:00.000Z") == nil)
    }

    @Test func `a schedule makes its job once each time, by one of many processes, and not for what was before it`() async throws {
        let region = try Region.temporary()
        let schedule = JobSchedule("digest", .daily(hour: 7)) { MarkJob(text: $0.description) }
        let workers = (1...4).map { _ in Worker(Services(region: region), kinds: [], schedules: [schedule]) }

        for now in ["2026-11-24T12:00:00.000Z", "2026-11-25T06:00:00.000Z", "2026-11-25T08:00:00.000Z", "2026-11-28T08:00:00.000Z"]
        {
            let now = try #require(Instant(now))
            await withTaskGroup(of: Void.self) { group in
                for worker in workers { group.addTask { await worker.makeScheduledJobs(at: now) } }
            }
        }

        #expect(try region.marks() == ["2026-11-25", "2026-11-28"])
    }

    @Test func `every kind of job and every schedule has a name of its own`() {
        #expect(Set(Region.jobKinds.map { $0.kind }).count == Region.jobKinds.count)
        #expect(Set(Region.schedules.map(\.key)).count == Region.schedules.count)
    }
}
