import Foundation

/// A moment in UTC to the millisecond, always written `2026-11-23T09:30:00.000Z` so that text order is time order.
public struct Instant: Hashable, Comparable, Sendable {
    /// Milliseconds since 1 January 1970, 00:00 UTC.
    public let milliseconds: Int64

    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// A moment from exactly the form that `description` writes; nil for any other.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].utf8.count == 13, parts[1].hasSuffix("Z"), let day = Day(parts[0]) else { return nil }
        let clock = parts[1].dropLast().split(whereSeparator: { $0 == ":" || $0 == "." })
        let fields = clock.compactMap { Int64($0) }
        guard fields.count == 4, fields[0] < 24, fields[1] < 60, fields[2] < 60 else { return nil }
        let seconds = Int64(day.ordinal) * 86_400 + fields[0] * 3600 + fields[1] * 60 + fields[2]
        let value = Instant(milliseconds: seconds * 1000 + fields[3])
        guard value.description == text else { return nil }
        self = value
    }

    /// This moment, cut to the millisecond.
    public static var now: Instant { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }

    public static func + (instant: Instant, duration: Duration) -> Instant {
        Instant(milliseconds: instant.milliseconds + Int64(duration / .milliseconds(1)))
    }

    /// The UTC day on which this moment falls.
    public var day: Day {
        Day(ordinal: Int((Double(milliseconds) / 86_400_000).rounded(.down))) ?? Day(year: 1, month: 1, day: 1)!
    }

    public static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }
}

extension Instant: CustomStringConvertible {
    public var description: String {
        var rest = milliseconds - Int64(day.ordinal) * 86_400_000
        func take(_ unit: Int64, _ width: Int) -> String {
            let digits = String(rest / unit)
            rest %= unit
            return String(repeating: "0", count: width - digits.count) + digits
        }
        return "\(day)T\(take(3_600_000, 2)):\(take(60_000, 2)):\(take(1000, 2)).\(take(1, 3))Z"
    }
}
