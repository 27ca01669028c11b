import Testing

@testable import Statistics

struct PassageTests {
    @Test func `a place is counted from the last anchor before it, over line ends`() {
        let passage = Passage(
            text: "ab cd\ne", line: 3, column: 5,
            anchors: [.init(offset: 2, line: 4, column: 9), .init(offset: 3, line: 6, column: 1)])

        let places = (0...7).map { passage.place(of: $0) }
        #expect(places.map(\.line) == [3, 3, 4, 6, 6, 6, 7, 7])
        #expect(places.map(\.column) == [5, 6, 9, 1, 2, 3, 1, 2])
    }

    @Test func `parts of a long passage keep the places of its characters`() {
        let text = String(repeating: "word ", count: 13_000)
        let passage = Passage(
            text: text, line: 1,
            anchors: stride(from: 5, to: 65_000, by: 5).map { Passage.Anchor(offset: $0, line: $0 / 5 + 1, column: 7) })

        var offset = 0
        for part in LongPassage.parts(of: passage) {
            let count = part.text.unicodeScalars.count
            let places = stride(from: 0, to: count, by: 1_003)
            #expect(places.map { part.place(of: $0).line } == places.map { passage.place(of: offset + $0).line })
            #expect(places.map { part.place(of: $0).column } == places.map { passage.place(of: offset + $0).column })
            #expect([part.line, part.column] == [passage.place(of: offset).line, passage.place(of: offset).column])
            offset += count
        }
        #expect(offset == 65_000)
    }
}
