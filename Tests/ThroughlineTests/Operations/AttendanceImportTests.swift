import TestSupport
import Testing
import Values

@testable import Throughline

struct AttendanceImportTests {
    private let list = "Local Authority,Attended?\r\nAlder Council,Yes\r\nbirch,no\r\nElm,x\r\n"

    private func standing(_ region: Region) throws -> [String] {
        try region.change { stores, id in
            try stores.events.attendance(in: id, recordedBy: day("2026-12-31")).map { "\($0.organisation) \($0.outcome.rawValue)" }
        }
    }

    @Test func `a list with names of its own is read, and what differs is told`() throws {
        let region = try ImportPack.region()

        let (summary, rows) = try region.take(.attendance, list) { $0.event = "launch" }

        #expect(region.counts(summary) == [1, 2, 0, 0, 0])
        #expect(summary.id == "small/1")
        #expect(rows.map(\.record) == ["launch/alder", "launch/birch", "launch/elm"])
        #expect(rows[1].reasons == ["outcome: attended → did-not-attend", "source: register → file.csv"])
        #expect(
            try standing(region) == ["alder attended", "birch did-not-attend", "cedar did-not-attend", "elm attended"])
    }

    @Test func `the same file a second time changes nothing`() throws {
        let region = try ImportPack.region()
        try region.take(.attendance, list) { $0.event = "launch" }
        let before = try region.dump()

        let (summary, _) = try region.take(.attendance, list) { $0.event = "launch" }

        #expect(region.counts(summary) == [0, 0, 3, 0, 0])
        #expect(summary.id == nil)
        #expect(try region.dump() == before)
    }

    @Test func `a dry run tells the same and changes nothing by a byte`() throws {
        let region = try ImportPack.region()
        let before = try region.dump()

        let (dry, rows) = try region.take(.attendance, list) {
            $0.event = "launch"
            $0.isDryRun = true
        }

        #expect(try region.dump() == before)
        #expect(dry.id == nil)
        let (wet, done) = try region.take(.attendance, list) { $0.event = "launch" }
        #expect(dry.counts == wet.counts)
        #expect(rows.map(\.reasons) == done.map(\.reasons))
    }

    @Test func `undoing leaves every figure as it was, and takes nothing out of the record`() throws {
        let region = try ImportPack.region()
        let before = try standing(region)
        let written = try region.dump()
        try region.take(.attendance, list) { $0.event = "launch" }
        let appended = try region.dump()

        try region.undoImport("small/1", on: day("2026-07-02"))

        #expect(try standing(region) == before)
        let after = try region.dump()
        #expect(after["event_attendance.csv"] == appended["event_attendance.csv"])
        #expect(
            after["event_attendance_withdrawal.csv"]?.split(separator: "\r\n").dropFirst().map(String.init) == [
                "1,launch,4,2026-07-02,Import 1 was undone", "1,launch,5,2026-07-02,Import 1 was undone",
                "1,launch,6,2026-07-02,Import 1 was undone",
            ])
        let apart: Set = ["event_attendance.csv", "event_attendance_withdrawal.csv", "import.csv", "import_row.csv"]
        #expect(after.filter { !apart.contains($0.key) } == written.filter { !apart.contains($0.key) })
    }

    @Test func `an import that was undone can be made again, and a pack loads as before`() throws {
        let folder = try ImportPack.write()
        let region = try Region.loaded(folder)
        try region.take(.attendance, list) { $0.event = "launch" }
        try region.undoImport("small/1", on: day("2026-07-02"))

        #expect(try region.load(folder).edited == [])
        let (summary, _) = try region.take(.attendance, list) { $0.event = "launch" }
        #expect(summary.id == "small/2")
        #expect(region.counts(summary) == [1, 2, 0, 0, 0])
        #expect(try region.load(folder).edited == ["attendance 'launch/alder'", "attendance 'launch/birch'"])
    }

    @Test func `faults stand at their cells, with what was probably meant`() throws {
        let region = try ImportPack.region()

        let lines = try region.faultsOfTaking(
            .attendance,
            "organisation,outcome,recorded on\nAldar,attended,2025-11-19\nOak,yes,19/11/2025\ncedar,perhaps,31/02/2026\n"
        ) { $0.event = "launch" }

        #expect(
            lines == [
                "file.csv:2:1: 'Aldar' is not known as organisation, which takes 'Alder', 'Birch', 'Cedar', 'Elm' or 'Oak'; did you mean 'Alder'?",
                "file.csv:3:1: 'oak' was not on the roster on 19 November 2025, the day of 'launch'",
                "file.csv:4:2: 'perhaps' is not known as outcome, which takes 'Attended' or 'Did not attend'",
                "file.csv:4:3: '31/02/2026' is not a day of the calendar",
            ])
    }

    @Test func `refused rows may be left out, and the rest comes in`() throws {
        let region = try ImportPack.region()

        let (summary, rows) = try region.take(.attendance, "organisation\nAldar\nelm\n") {
            $0.event = "launch"
            $0.skipsRefused = true
        }

        #expect(region.counts(summary) == [1, 0, 0, 1, 0])
        #expect(rows.map(\.outcome) == [.refused, .new])
        #expect(try standing(region).contains("elm attended"))
    }

    @Test func `two rows that say different things of one cell are refused`() throws {
        let region = try ImportPack.region()

        let lines = try region.faultsOfTaking(.attendance, "organisation,outcome\nelm,yes\nElm,no\nelm,yes\n") {
            $0.event = "launch"
        }

        #expect(
            lines == ["file.csv:3: 'launch/elm' is given twice, and otherwise on line 2"].map { $0.replacing(":3:", with: ":3:1:") }
        )
    }

    @Test func `columns that nothing is known of stop an import, with the nearest name`() throws {
        let region = try ImportPack.region()

        let lines = try region.faultsOfTaking(.attendance, "organisaton,outcome,Lunch\nelm,yes,no\n") { $0.event = "launch" }

        #expect(
            lines == [
                "file.csv:1: there is no column for 'organisation'",
                "file.csv:1:1: column 'organisaton' is not known; map it to a field, or to 'ignore'; did you mean 'organisation'?",
                "file.csv:1:3: column 'Lunch' is not known; map it to a field, or to 'ignore'",
            ])
    }

    @Test func `names of what is not there are told`() throws {
        let region = try ImportPack.region()

        #expect(
            try region.faultsOfTaking(.attendance, list) { $0.event = "lanch" } == [
                "lanch: there is no such event; did you mean 'launch'?"
            ])
        #expect(
            try region.faultsOfTaking(.attendance, list) { $0.programme = "smal" } == [
                "smal: there is no such programme; did you mean 'small'?"
            ])
    }
}
