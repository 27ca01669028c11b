import Foundation
import TestSupport
import Testing
import Values

@testable import Throughline

/// Attendance with a row for each authority and a column for each event.
struct AttendanceGridTests {
    private let grid = "Local Authority,Launch,Spring summit\r\nAlder Council,Y,N\r\nbirch,,attended\r\nElm,no,\r\nOak,,\r\n"

    private func region() throws -> Region {
        let folder = try ImportPack.write()
        try folder.append(
            """
              - {key: summit, number: 2, title: Spring summit, date: 2026-03-10, mode: in-person}
              - {key: briefing, number: 3, title: Briefing, date: 2026-04-01, mode: online}
              - {key: review, number: 4, title: Review, date: 2026-04-01, mode: online}

            """, to: "events.yaml")
        return try Region.loaded(folder)
    }

    private func standing(_ region: Region) throws -> [String] {
        try region.change { stores, id in
            try stores.events.attendance(in: id, recordedBy: day("2026-12-31")).map {
                "\($0.event) \($0.organisation) \($0.outcome.rawValue) \($0.recordedOn)"
            }
        }
    }

    private let pack = [
        "launch alder attended 2025-11-19", "launch birch attended 2025-11-19", "launch cedar did-not-attend 2025-11-19",
    ]

    @Test func `each cell that says something is a record, and a blank one is none`() throws {
        let region = try region()

        let (summary, rows) = try region.take(.attendance, grid)

        #expect(rows.map(\.line) == [2, 2, 3, 4, 5])
        #expect(rows.map(\.record) == ["launch/alder", "summit/alder", "summit/birch", "launch/elm", nil])
        #expect(rows.map(\.outcome) == [.changed, .new, .new, .new, .left])
        #expect(rows[0].reasons == ["source: register → file.csv"])
        #expect(region.counts(summary) == [3, 1, 0, 0, 1])
        #expect(summary.absent == ["recorded_on", "source", "briefing", "review"])
        #expect(
            try standing(region) == pack + [
                "launch elm did-not-attend 2025-11-19", "summit alder did-not-attend 2026-03-10",
                "summit birch attended 2026-03-10",
            ])
    }

    @Test func `the same grid a second time changes nothing`() throws {
        let region = try region()
        try region.take(.attendance, grid)
        let before = try region.dump()

        let (summary, _) = try region.take(.attendance, grid)

        #expect(region.counts(summary) == [0, 0, 4, 0, 1])
        #expect(summary.id == nil)
        #expect(try region.dump() == before)
    }

    @Test func `a dry run tells the same and changes nothing by a byte`() throws {
        let region = try region()
        let before = try region.dump()

        let (dry, rows) = try region.take(.attendance, grid) { $0.isDryRun = true }

        #expect(try region.dump() == before)
        let (wet, done) = try region.take(.attendance, grid)
        #expect(dry.counts == wet.counts)
        #expect(rows.map(\.record) == done.map(\.record))
        #expect(rows.map(\.reasons) == done.map(\.reasons))
    }

    @Test func `undoing leaves every state as it was`() throws {
        let region = try region()
        try region.take(.attendance, grid)

        #expect(try region.undoImport("small/1", on: day("2026-07-02")) == 4)

        #expect(try standing(region) == pack)
    }

    @Test func `a figure leads to the cell of its event, and to no other of the row`() throws {
        let region = try region()
        try region.take(.attendance, grid, named: "register.csv")

        let trace = try region.trace("launch-attendance", of: SmallPack.report)

        let rows = try #require(trace.sources.first?.rows)
        #expect(rows.map(\.unit) == ["alder", "birch", "cedar", "elm", "oak"])
        #expect(rows.map { $0.files.map(\.id) } == [["small/1"], [], [], ["small/1"], []])
        let alder = try #require(rows[0].files.first)
        #expect(alder.original == ["Local Authority": "Alder Council", "Launch": "Y"])
        #expect(alder.line == 2)
        #expect(alder.sha256 == Fingerprint.of(bytes: Data(grid.utf8)))
        #expect(trace.text == "2 of 4")
    }

    @Test(arguments: [
        "summit", "SPRING SUMMIT", "Event 2", "2. Spring summit", "Attendance: Spring summit", "2026-03-10", "10 March 2026",
        "10/03/2026",
    ])
    func `a column is found by its event's key, title, number or day`(name: String) throws {
        let (_, rows) = try region().take(.attendance, "organisation,\(name)\nalder,yes\n")

        #expect(rows.map(\.record) == ["summit/alder"])
    }

    @Test func `events below a heading of their own are found`() throws {
        let text = "Local authority,Attendance,\n,Launch,10/03/2026\nAlder,N,Y\n"

        let (_, rows) = try region().take(.attendance, text)

        #expect(rows.map(\.record) == ["launch/alder", "summit/alder"])
        #expect(rows.map(\.line) == [3, 3])
    }

    @Test(arguments: ["Y", "yes", "Attended", "✓", "✔️", "√", "x", "1", "TRUE", "Present"])
    func `words and marks for those who came`(word: String) throws {
        let region = try region()
        try region.take(.attendance, "organisation,summit\nalder,\(word)\n")

        #expect(try standing(region).last == "summit alder attended 2026-03-10")
    }

    @Test(arguments: ["N", "no", "Did not attend", "absent", "0", "FALSE", "✗", "No-show"])
    func `words and marks for those who did not`(word: String) throws {
        let region = try region()
        try region.take(.attendance, "organisation,summit\nalder,\(word)\n")

        #expect(try standing(region).last == "summit alder did-not-attend 2026-03-10")
    }

    @Test func `apologies and bookings are no outcome, and what is unknown is told at its cell`() throws {
        let region = try region()

        let advice = "does not say who came; a mapping may read it as did-not-attend, or as 'ignore', which records nothing"
        #expect(
            try region.faultsOfTaking(.attendance, "organisation,launch,summit\nalder,Apologies,booked\nbirch,Y?,=1\n") { _ in }
                == [
                    "file.csv:2:2: 'Apologies' \(advice)", "file.csv:2:3: 'booked' \(advice)",
                    "file.csv:3:2: 'Y?' is not known as outcome, which takes 'Attended' or 'Did not attend'",
                    "file.csv:3:3: '=1' is a formula; 'outcome' takes its result, written out",
                ])
    }

    @Test func `a mapping leads columns to events, words to outcomes, and leaves out rows and columns`() throws {
        let region = try region()
        let text = "Council,Kick-off,Spring summit,Notes\nAlder,Apologies,tbc\nBirch,online,tbc\nTotal,1,0,all\n"

        let (summary, rows) = try region.take(.attendance, text) {
            $0.mapping = ImportMapping(
                columns: ["Kick-off": "launch", "Notes": "ignore"],
                values: [
                    "outcome": ["apologies": "did-not-attend", "Online": "attended"], "summit": ["TBC": "ignore"],
                    "organisation": ["Total": "ignore"],
                ])
        }

        #expect(rows.map(\.record) == ["launch/alder", "launch/birch", nil])
        #expect(rows.map(\.outcome) == [.changed, .changed, .left])
        #expect(summary.mapping.columns["Kick-off"] == "launch")
        #expect(
            try standing(region) == [
                "launch alder did-not-attend 2025-11-19", "launch birch attended 2025-11-19",
                "launch cedar did-not-attend 2025-11-19",
            ])
    }

    @Test func `columns that are no event are told with the nearest, and one that could be two with both`() throws {
        let region = try region()

        #expect(
            try region.faultsOfTaking(.attendance, "organisation,Lanch,1 April 2026,Lunch and cake\nalder,Y,Y,Y\n") { _ in } == [
                "file.csv:1:2: column 'Lanch' is not known; map it to a field, or to 'ignore'; did you mean 'launch'?",
                "file.csv:1:3: column '1 April 2026' could be 'briefing' or 'review'; say which in a mapping",
                "file.csv:1:4: column 'Lunch and cake' is not known; map it to a field, or to 'ignore'",
            ])
        #expect(
            try region.faultsOfTaking(.attendance, "organisation,launch,Event 1\nalder,Y,N\n") { _ in } == [
                "file.csv:1:3: column 'Event 1' is a second one for launch"
            ])
    }

    @Test func `an authority that was not on the roster of an event is told at the cell`() throws {
        #expect(
            try region().faultsOfTaking(.attendance, "organisation,launch,summit\nelm,Y,N\noak,N,Y\n,Y,\n") { _ in } == [
                "file.csv:2:3: 'elm' was not on the roster on 10 March 2026, the day of 'summit'",
                "file.csv:3:2: 'oak' was not on the roster on 19 November 2025, the day of 'launch'",
                "file.csv:4:1: 'organisation' is missing",
            ])
    }

    @Test func `one cell that says two things is refused at the second`() throws {
        #expect(
            try region().faultsOfTaking(.attendance, "organisation,launch,summit\nalder,Y,Y\nAlder Council,Y,N\n") { _ in } == [
                "file.csv:3:3: 'summit/alder' is given twice, and otherwise on line 2"
            ])
    }

    @Test func `a row at fault in one cell is left out whole, where refused rows may be`() throws {
        let region = try region()

        let (summary, rows) = try region.take(.attendance, "organisation,launch,summit\nalder,N,perhaps\nbirch,N,Y\n") {
            $0.skipsRefused = true
        }

        #expect(region.counts(summary) == [1, 1, 0, 1, 0])
        #expect(rows.map(\.record) == [nil, "launch/birch", "summit/birch"])
    }

    @Test(arguments: ["organisation,launch,summit\nalder,✓,x\n", "organisation,launch,summit\nalder,x,x\nbirch,x,✓\n"])
    func `crosses beside ticks are refused whatever else may be left out, until a mapping says what they are`(text: String) throws {
        let region = try region()

        let lines = try region.faultsOfTaking(.attendance, text) { $0.skipsRefused = true }

        #expect(lines.count == 1)
        #expect(lines[0].hasSuffix("stands in a file with both ticks and crosses; say what a cross means in a mapping"))
        let (_, rows) = try region.take(.attendance, text) {
            $0.mapping = ImportMapping(values: ["outcome": ["x": "did-not-attend"]])
        }
        #expect(rows.map(\.outcome).contains(.refused) == false)
    }

    @Test func `a list that names no event is told how to, and a grid takes no event`() throws {
        let region = try region()

        #expect(
            try region.faultsOfTaking(.attendance, "organisation,outcome\nalder,Y\n") { _ in } == [
                "file.csv:1: there is no column for 'event'; say which event the whole file is of with --event, or give each event a column"
            ])
        #expect(
            try region.faultsOfTaking(.attendance, grid) { $0.event = "launch" } == [
                "file.csv: each column is an event; leave out --event"
            ])
    }
}
