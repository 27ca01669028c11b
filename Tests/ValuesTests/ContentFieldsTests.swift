import Testing
import Values

struct ContentFieldsTests {
    private enum Mode: String, CaseIterable { case online, hybrid }

    private func place(_ column: Int) -> ContentPlace { ContentPlace(file: "x.yaml", line: 4, column: column) }

    /// Fields whose names stand at columns 1, 11, 21 … and whose values stand five columns further on.
    private func fields(_ pairs: [(String, ContentNode.Value)], _ faults: FaultList) throws -> ContentFields {
        let entries = pairs.enumerated().map { index, pair in
            ContentNode.Entry(
                name: pair.0, place: place(index * 10 + 1), node: ContentNode(pair.1, at: place(index * 10 + 6)))
        }
        return try #require(ContentFields(ContentNode(.mapping(entries), at: place(1)), faults: faults))
    }

    @Test func `fields are converted by the type expected`() throws {
        let faults = FaultList()
        let fields = try fields(
            [
                ("title", .scalar("No")), ("key", .scalar("event-1")), ("date", .scalar("2026-03-20")),
                ("headcount", .scalar("5")), ("meeting", .scalar("no")), ("mode", .scalar("hybrid")),
                ("aims", .sequence([ContentNode(.scalar("one"), at: place(1))])),
            ], faults)

        #expect(fields.text("title") == "No")
        #expect(fields.key() == "event-1")
        #expect(fields.day("date") == Day("2026-03-20"))
        #expect(fields.integer("headcount") == 5)
        #expect(fields.yesOrNo("meeting", otherwise: true) == false)
        #expect(fields.choice("mode", of: Mode.self) == .hybrid)
        #expect(fields.texts("aims") == ["one"])
        fields.finish()
        #expect(faults.isEmpty)
    }

    @Test func `each thing wrong is one fault at its place, with what was expected`() throws {
        let faults = FaultList()
        let fields = try fields(
            [
                ("title", .sequence([])), ("key", .scalar("Event 1")), ("date", .scalar("20 March")), ("headcount", .scalar("-1")),
                ("meeting", .scalar("true")), ("mode", .scalar("onlin")), ("aims", .scalar("one")),
            ], faults)

        #expect(fields.text("title") == nil)
        #expect(fields.key() == nil)
        #expect(fields.day("date") == nil)
        #expect(fields.integer("headcount", in: 0...99) == nil)
        #expect(fields.yesOrNo("meeting", otherwise: true))
        #expect(fields.choice("mode", of: Mode.self) == nil)
        #expect(fields.texts("aims") == [])
        #expect(fields.text("place") == nil)
        #expect(
            faults.faults.map(\.description) == [
                "x.yaml:4:6: 'title' should be text, found a list",
                "x.yaml:4:16: 'Event 1' should be a key of lower-case letters, digits and single hyphens",
                "x.yaml:4:26: '20 March' should be a day written YYYY-MM-DD",
                "x.yaml:4:36: '-1' should be a whole number from 0 to 99",
                "x.yaml:4:46: 'true' should be yes or no",
                "x.yaml:4:56: 'onlin' should be online or hybrid; did you mean 'online'?",
                "x.yaml:4:66: 'aims' should be a list, found text",
                "x.yaml:4:1: 'place' is missing",
            ])
    }

    @Test func `fields that nobody asked for are unknown, with the one that was meant`() throws {
        let faults = FaultList()
        let fields = try fields([("title", .scalar("a")), ("headcuont", .scalar("5")), ("colour", .scalar("red"))], faults)
        _ = fields.text("title")
        _ = fields.optionalInteger("headcount")

        fields.finish()

        #expect(
            faults.faults.map(\.description) == [
                "x.yaml:4:11: unknown field 'headcuont'; did you mean 'headcount'?", "x.yaml:4:21: unknown field 'colour'",
            ])
    }

    @Test func `a field given twice is a fault`() throws {
        let faults = FaultList()

        _ = try fields([("title", .scalar("a")), ("title", .scalar("b"))], faults)

        #expect(faults.faults.map(\.description) == ["x.yaml:4:11: 'title' is given twice"])
    }

    @Test func `what is not a mapping has no fields`() {
        let faults = FaultList()

        #expect(ContentFields(ContentNode(.scalar("text"), at: place(3)), faults: faults) == nil)
        #expect(faults.faults.map(\.description) == ["x.yaml:4:3: expected named fields, found text"])
    }

    @Test func `an empty field is nothing, not text`() throws {
        let faults = FaultList()
        let fields = try fields([("title", .scalar(""))], faults)

        #expect(fields.text("title") == nil)
        #expect(faults.faults.map(\.description) == ["x.yaml:4:6: 'title' should be text, found nothing"])
    }
}
