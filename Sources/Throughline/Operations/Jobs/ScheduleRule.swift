import Values

/// When a schedule comes round, by the clock on the wall in England.
package enum ScheduleRule: Sendable {
    case daily(hour: Int)
    /// On a day of the month from 1 to 28, so that every month has it.
    case monthly(day: Int, hour: Int)
    /// On a day of the week from 1 (Monday) to 7, in weeks of term only.
    case inTerm(weekday: Int, hour: Int, TermCalendar)

    /// The latest day whose time has come at `now`; nil where none has in the year before.
    func latest(at now: Instant) -> Day? {
        let time = LocalTime(now)
        let today = time.day.ordinal - (time.hour >= hour ? 0 : 1)
        return stride(from: today, through: today - 366, by: -1).lazy.compactMap(Day.init(ordinal:)).first(where: isOn)
    }

    private var hour: Int {
        switch self {
        case .daily(let hour), .monthly(_, let hour), .inTerm(_, let hour, _): hour
        }
    }

    private func isOn(_ day: Day) -> Bool {
        switch self {
        case .daily: true
        case .monthly(let number, _): day.day == number
        case .inTerm(let weekday, _, let calendar): day.weekday == weekday && calendar.isTerm(day)
        }
    }
}
