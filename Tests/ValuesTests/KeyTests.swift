import Foundation
import Testing
import Values

struct KeyTests {
    @Test func `a key is lower-case letters, digits and single hyphens`() {
        for text in ["a", "event-1", "2025-26", "q1-1", String(repeating: "a", count: 80)] { #expect(Key(text)?.text == text) }
        for text in ["", "-a", "a-", "a--b", "A", "a_b", "a b", "é", "a/b", String(repeating: "a", count: 81)] {
            #expect(Key(text) == nil, "\(text)")
        }
    }

    @Test func `a label gives its key`() {
        #expect(Key(label: "Very clear")?.text == "very-clear")
        #expect(Key(label: "Yes, consistently")?.text == "yes-consistently")
        #expect(Key(label: "School leaders' buy-in")?.text == "school-leaders-buy-in")
        #expect(Key(label: "Children’s services")?.text == "childrens-services")
        #expect(Key(label: "Café à côté")?.text == "cafe-a-cote")
        #expect(Key(label: "  5  ")?.text == "5")
        #expect(Key(label: "3 to 1 / none")?.text == "3-to-1-none")
        #expect(Key(label: "…") == nil)
        #expect(Key(label: "") == nil)
        #expect(Key(label: String(repeating: "ab ", count: 40))?.text.utf8.count == 80)
    }

    @Test func `a key is encoded as its text, and other text is refused`() throws {
        let key: Key = "vision"

        #expect(String(decoding: try JSONEncoder().encode([key]), as: UTF8.self) == #"["vision"]"#)
        #expect(try JSONDecoder().decode([Key].self, from: Data(#"["vision"]"#.utf8)) == [key])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([Key].self, from: Data(#"["Vision"]"#.utf8)) }
    }

    @Test func `keys order by their bytes`() {
        #expect((["b", "a-1", "a", "a1", "10", "9"] as [Key]).sorted().map(\.text) == ["10", "9", "a", "a-1", "a1", "b"])
    }
}
