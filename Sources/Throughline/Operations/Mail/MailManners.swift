import Values

/// When mail that nobody waits for may go out, and how much of it one address gets.
package struct MailManners: Sendable, Hashable {
    /// The hours, by the clock on the wall in England, from which and until which nothing goes out; the same twice for no quiet hours.
    package var quietFrom = 20
    package var quietUntil = 7
    /// The most mails that one address gets in a day.
    package var mostADay = 10

    package init() {}

    /// Nil where mail may go now, otherwise when it may.
    func quietEnd(at now: Instant) -> Instant? {
        let time = LocalTime(now)
        let isOvernight = quietFrom > quietUntil
        let isQuiet =
            isOvernight
            ? time.hour >= quietFrom || time.hour < quietUntil : time.hour >= quietFrom && time.hour < quietUntil
        guard isQuiet else { return nil }
        let isBeforeMidnight = isOvernight && time.hour >= quietFrom
        return LocalTime(day: time.day.adding(days: isBeforeMidnight ? 1 : 0) ?? time.day, hour: quietUntil).instant
    }

    /// The beginning of the day by which mails are counted, and when the next begins for mail.
    func day(of now: Instant) -> (start: Instant, next: Instant) {
        let day = LocalTime(now).day
        let next = LocalTime(day: day.adding(days: 1) ?? day, hour: quietFrom == quietUntil ? 0 : quietUntil)
        return (LocalTime(day: day, hour: 0).instant, next.instant)
    }
}
