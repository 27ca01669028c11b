import Testing
import Values

struct NearMatchTests {
    @Test func `a slip of the keys finds the word that was meant`() {
        let words = ["vision", "rating", "barriers", "schools"]
        #expect(NearMatch.of("visoin", among: words) == "vision")
        #expect(NearMatch.of("ratng", among: words) == "rating")
        #expect(NearMatch.of("Barrier", among: words) == "barriers")
        #expect(NearMatch.of("scools", among: words) == "schools")
    }

    @Test func `a word far from all of them finds none`() {
        #expect(NearMatch.of("headcount", among: ["vision", "rating"]) == nil)
        #expect(NearMatch.of("vision", among: [String]()) == nil)
        #expect(NearMatch.of("", among: ["vision"]) == nil)
    }

    @Test func `one edit is near enough for a short word`() {
        #expect(NearMatch.of("elm", among: ["oak", "ela"]) == "ela")
        #expect(NearMatch.of("elm", among: ["oak", "ash"]) == nil)
    }

    @Test func `the nearest wins, and the first among equals`() {
        #expect(NearMatch.of("event-9", among: ["event-12", "event-1", "event-2"]) == "event-1")
        #expect(NearMatch.of("ratings", among: ["ratnigs", "rating"]) == "ratnigs")
    }
}
