import Testing
import Values

struct InstantTests {
    @Test func `a moment is written to the millisecond in one fixed width`() {
        #expect(Instant(milliseconds: 0).description == "1970-01-01T00:00:00.000Z")
        #expect(Instant(milliseconds: 1_774_003_530_007).description == "2026-03-20T10:45:30.007Z")
        #expect(Instant(milliseconds: -1).description == "1969-12-31T23:59:59.999Z")
    }

    @Test func `only the form that is written is read`() {
        #expect(Instant("2026-03-20T10:45:30.007Z")?.milliseconds == 1_774_003_530_007)
        for text in [
            "2026-03-20T10:45:30Z", "2026-03-20 10:45:30.007Z", "2026-03-20T24:00:00.000Z", "2026-03-20T10:60:00.000Z",
            "2026-03-20T10:45:30.007", "2026-03-20T10.45:30.007Z", "2026-02-30T10:45:30.007Z", "2026-03-20T1:045:30.007Z",
            "2026-03-20T+1:45:30.007Z", "",
        ] {
            #expect(Instant(text) == nil, "\(text)")
        }
    }

    @Test func `a moment falls on its UTC day`() {
        #expect(Instant("2026-03-20T23:59:59.999Z")?.day == Day("2026-03-20"))
        #expect(Instant("2026-03-21T00:00:00.000Z")?.day == Day("2026-03-21"))
        #expect(Instant("1969-12-31T23:59:59.999Z")?.day == Day("1969-12-31"))
    }

    @Test func `text order is time order, and every moment is read back`() {
        var generator = SeededGenerator(state: 3)
        let range = Int64(-719_162) * 86_400_000...Int64(2_932_896) * 86_400_000 + 86_399_999
        for _ in 0..<10_000 {
            let left = Instant(milliseconds: Int64.random(in: range, using: &generator))
            let right = Instant(milliseconds: Int64.random(in: range, using: &generator))
            #expect((left < right) == (left.description < right.description))
            #expect(Instant(left.description) == left)
        }
    }
}
