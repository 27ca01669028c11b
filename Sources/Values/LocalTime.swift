import Foundation

/// A day and an hour as a clock on the wall in England shows them.
public struct LocalTime: Hashable, Sendable {
    public let day: Day
    /// From 0 to 23.
    public let hour: Int

    public init(day: Day, hour: Int) {
        self.day = day
        self.hour = hour
    }

    /// What the clock shows at `instant`.
    public init(_ instant: Instant) {
        let seconds = Double(instant.milliseconds) / 1000
        let offset = LocalTime.zone.secondsFromGMT(for: Date(timeIntervalSince1970: seconds))
        let shifted = Instant(milliseconds: instant.milliseconds + Int64(offset) * 1000)
        day = shifted.day
        hour = Int((shifted.milliseconds - Int64(shifted.day.ordinal) * 86_400_000) / 3_600_000)
    }

    /// The first moment of this hour. An hour that the clock skips in spring is the one after it.
    public var instant: Instant {
        let reading = (Int64(day.ordinal) * 24 + Int64(hour)) * 3_600_000
        let guess = Date(timeIntervalSince1970: Double(reading) / 1000 - 3600)
        return Instant(milliseconds: reading - Int64(LocalTime.zone.secondsFromGMT(for: guess)) * 1000)
    }

    /// UTC where the machine has no table of time zones; `throughline doctor` says so.
    private static let zone = TimeZone(identifier: "Europe/London") ?? .gmt
}
