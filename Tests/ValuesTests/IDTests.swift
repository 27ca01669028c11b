import Testing
import Values

struct IDTests {
    private enum Thing {}

    @Test func `an id is a lower-case UUID and nothing else`() {
        let text = "0195b3a4-1c00-7abc-8def-0123456789ab"
        #expect(ID<Thing>(text)?.text == text)
        for other in [text.uppercased(), "{\(text)}", text.replacing("-", with: ""), "", text + " "] {
            #expect(ID<Thing>(other) == nil, "\(other)")
        }
    }

    @Test func `an id ordered by time has version 7 and begins with its moment`() throws {
        let earlier = ID<Thing>.timeOrdered(at: Instant(milliseconds: 0x0195_B3A4_1C00))
        let later = ID<Thing>.timeOrdered(at: Instant(milliseconds: 0x0195_B3A4_1C01))

        #expect(earlier.text.hasPrefix("0195b3a4-1c00-7"))
        #expect(earlier.text < later.text)
        #expect("89ab".contains(Array(earlier.text)[19]))
        #expect(ID<Thing>(earlier.text) == earlier)
    }

    @Test func `a random id has version 4 and tells no time`() {
        let ids = (0..<100).map { _ in ID<Thing>.random() }

        #expect(Set(ids).count == 100)
        for id in ids {
            #expect(Array(id.text)[14] == "4")
            #expect("89ab".contains(Array(id.text)[19]))
        }
    }
}
