import Testing
import Values

struct EnglishTests {
    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test func `dates are written as people write them`() throws {
        #expect(English.date(try day("2026-03-20")) == "20 March 2026")
        #expect(English.dates(try day("2026-03-20"), try day("2026-03-20")) == "20 March 2026")
        #expect(English.dates(try day("2026-03-01"), try day("2026-03-03")) == "1 to 3 March 2026")
        #expect(English.dates(try day("2026-02-27"), try day("2026-03-03")) == "27 February to 3 March 2026")
        #expect(English.dates(try day("2025-11-19"), try day("2026-03-20")) == "19 November 2025 to 20 March 2026")
    }

    @Test func `numerals have thousands separators and a true minus`() {
        #expect([0, 7, 999, 1000, 12_345, 1_234_567].map(English.number) == ["0", "7", "999", "1,000", "12,345", "1,234,567"])
        #expect(English.number(-1234) == "−1,234")
        #expect(English.number(.min) == "−9,223,372,036,854,775,808")
    }

    @Test func `one is a word and every other count a numeral`() {
        #expect([0, 1, 2, 1000].map(English.count) == ["0", "one", "2", "1,000"])
    }

    @Test func `a noun agrees with its count`() {
        #expect(English.counted(1, "event") == "1 event")
        #expect(English.counted(0, "event") == "0 events")
        #expect(English.counted(3, "local authority", "local authorities") == "3 local authorities")
    }

    @Test func `lists end with their word`() {
        #expect(English.list([]) == "")
        #expect(English.list(["a"]) == "a")
        #expect(English.list(["a", "b"]) == "a and b")
        #expect(English.list(["a", "b", "c"], joinedBy: "or") == "a, b or c")
    }

    @Test func `only the first letter is raised`() {
        #expect(English.capitalised("in person") == "In person")
        #expect(English.capitalised("SENCO networks") == "SENCO networks")
        #expect(English.capitalised("") == "")
    }
}
