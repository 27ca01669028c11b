import Foundation
import Testing
import Values

struct DayTests {
    private static let first = -719_162
    private static let last = 2_932_896

    @Test func `a day is read from exactly one form and written in it`() throws {
        #expect(Day("2026-03-20")?.description == "2026-03-20")
        #expect(Day("0001-01-01")?.description == "0001-01-01")
        for text in ["2026-3-20", "20/03/2026", "2026-03-20 ", "2026-03-2O", "+026-03-20", "", "2026-03-20T00:00"] {
            #expect(Day(text) == nil, "\(text)")
        }
    }

    @Test func `a day that the calendar does not have is refused`() {
        for text in ["2025-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01"] {
            #expect(Day(text) == nil, "\(text)")
        }
        #expect(Day("2024-02-29") != nil)
        #expect(Day("2000-02-29") != nil)
    }

    @Test func `ordinals count days from 1 January 1970`() {
        #expect(Day(year: 1970, month: 1, day: 1)?.ordinal == 0)
        #expect(Day(year: 1969, month: 12, day: 31)?.ordinal == -1)
        #expect(Day(year: 2000, month: 3, day: 1)?.ordinal == 11_017)
        #expect(Day(year: 1, month: 1, day: 1)?.ordinal == Self.first)
        #expect(Day(year: 9999, month: 12, day: 31)?.ordinal == Self.last)
        #expect(Day(ordinal: Self.first - 1) == nil)
        #expect(Day(ordinal: Self.last + 1) == nil)
    }

    @Test func `an ordinal and its day give each other, over all years`() throws {
        var generator = SeededGenerator(state: 1)
        for _ in 0..<20_000 {
            let ordinal = Int.random(in: Self.first...Self.last, using: &generator)
            let day = try #require(Day(ordinal: ordinal))
            #expect(day.ordinal == ordinal)
            #expect(Day(day.description) == day)
        }
    }

    @Test func `every year's days follow each other without a gap`() throws {
        for year in [1, 4, 100, 400, 1582, 1900, 1999, 2000, 2023, 2024, 9998] {
            var day = try #require(Day(year: year, month: 1, day: 1))
            var count = 0
            while day.year == year {
                let next = try #require(day.adding(days: 1))
                #expect(day < next)
                #expect(next.day == day.day + 1 || next.day == 1)
                (day, count) = (next, count + 1)
            }
            let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
            #expect(count == (isLeap ? 366 : 365), "\(year)")
        }
    }

    @Test func `days order as their ordinals and as their text`() throws {
        var generator = SeededGenerator(state: 2)
        for _ in 0..<5000 {
            let left = try #require(Day(ordinal: Int.random(in: Self.first...Self.last, using: &generator)))
            let right = try #require(Day(ordinal: Int.random(in: Self.first...Self.last, using: &generator)))
            #expect((left < right) == (left.ordinal < right.ordinal))
            #expect((left < right) == (left.description < right.description))
        }
    }

    @Test func `days are added across the ends of months and years`() {
        #expect(Day("2024-02-28")?.adding(days: 1) == Day("2024-02-29"))
        #expect(Day("2026-12-31")?.adding(days: 1) == Day("2027-01-01"))
        #expect(Day("2026-03-01")?.adding(days: -1) == Day("2026-02-28"))
        #expect(Day("9999-12-31")?.adding(days: 1) == nil)
    }

    @Test func `a day is encoded as its text, and other text is refused`() throws {
        let day = try #require(Day("2026-03-20"))

        #expect(String(decoding: try JSONEncoder().encode([day]), as: UTF8.self) == #"["2026-03-20"]"#)
        #expect(try JSONDecoder().decode([Day].self, from: Data(#"["2026-03-20"]"#.utf8)) == [day])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([Day].self, from: Data(#"["20 March 2026"]"#.utf8)) }
    }
}
