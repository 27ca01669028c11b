import TestSupport
import Testing
import Values

@testable import Throughline

struct ImportUndoTests {
    private func refusal(_ region: Region, _ id: String) throws -> String? {
        let before = try region.dump()
        var words: String?
        do { try region.undoImport(id, on: day("2026-07-02")) } catch let refusal as ImportRefusal { words = refusal.description }
        #expect(try region.dump() == before, "a refused undoing changes nothing")
        return words
    }

    @Test func `organisations go back to what they were, to the byte`() throws {
        let region = try ImportPack.region()
        let before = try region.evidenceDump()

        let (summary, rows) = try region.take(
            .organisations,
            "Name,Kind,Type,Predecessors\nAlder,authority,metropolitan,E06000001;E06000002\nHazel School,School,,\n")
        #expect(region.counts(summary) == [1, 1, 0, 0, 0])
        #expect(rows.map(\.record) == ["alder", "hazel-school"])
        #expect(try region.evidenceDump() != before)
        try region.undoImport("small/1", on: day("2026-07-02"))

        #expect(try region.evidenceDump() == before)
    }

    @Test func `what the file has no column for stays as it is`() throws {
        let region = try ImportPack.region()

        try region.take(.organisations, "Name,ONS code\nElm,E06000009\n")

        let elm = try region.change { stores, id in try stores.organisations.all(in: id).first { $0.key == "elm" } }
        #expect(elm?.gssCode == "E06000009")
        #expect(elm?.validTo == day("2026-01-31"))
    }

    @Test func `actuals go back to what they were, to the byte`() throws {
        let region = try ImportPack.region()
        let before = try region.evidenceDump()

        let text =
            "KPI,Date,Actual,Met,By\n2,20/03/2026,Draft sent,no,Programme lead\nGive every area a guide,30 March 2026,Sent,yes,Programme lead\n"
        let (summary, rows) = try region.take(.actuals, text)
        #expect(region.counts(summary) == [2, 0, 0, 0, 0])
        #expect(rows.map(\.record) == ["guide/2026-03-20", "guide/2026-03-30"])
        try region.undoImport("small/1", on: day("2026-07-02"))

        #expect(try region.evidenceDump() == before)
    }

    @Test func `a measure that evidence computes takes no actual`() throws {
        let region = try ImportPack.region()

        #expect(
            try region.faultsOfTaking(.actuals, "measure,actual,met\nattendance,12,yes\n") == [
                "file.csv:2:1: measure 'attendance' is computed from evidence and takes no actual"
            ])
    }

    @Test func `returns of authorities go back to what they were, to the byte`() throws {
        let region = try ImportPack.region()
        let before = try region.evidenceDump()

        let (summary, rows) = try region.take(
            .returns,
            "Which local authority are you from?,Completion time,How clear is the vision?\nAlder,12/12/2025 09:30,Not clear\nElm,13/12/2025,\n"
        ) { $0.wave = "inclusion/baseline" }
        #expect(region.counts(summary) == [1, 1, 0, 0, 0])
        #expect(
            rows[0].reasons == [
                "returned_on: 2025-12-01 → 2025-12-12", "vision: very-clear → not-clear", "rating: developing → not answered",
                "barriers: money;time → not answered", "schools: 12 → not answered", "more: Good start → not answered",
            ])
        try region.undoImport("small/1", on: day("2026-07-02"))

        #expect(try region.evidenceDump() == before)
    }

    @Test func `feedback goes back to what it was, to the byte`() throws {
        let region = try ImportPack.region()
        try region.take(.feedback, "overall,length\n4,Just right\n5,Too long\n") { $0.event = "launch" }
        let before = try region.evidenceDump()
        try region.take(.feedback, "overall,length\n1,Just right\n") { $0.event = "launch" }

        #expect(try refusal(region, "small/1") == "import small/2 came later and wrote 'feedback/launch' too; undo it first")
        try region.undoImport("small/2", on: day("2026-07-02"))

        #expect(try region.evidenceDump() == before)
        try region.undoImport("small/1", on: day("2026-07-02"))
        #expect(try region.answers("feedback/launch") == [])
    }

    @Test func `an import that a later one built on is undone after it`() throws {
        let region = try ImportPack.region()
        try region.take(.organisations, "name,type\nAlder,metropolitan\nBirch,metropolitan\n")
        try region.take(.organisations, "name,type\nAlder,county\n")

        #expect(try refusal(region, "small/1") == "import small/2 came later and wrote 'alder' too; undo it first")
        try region.undoImport("small/2", on: day("2026-07-02"))
        #expect(try refusal(region, "small/2") == "import small/2 was undone on 2 July 2026")
        try region.undoImport("small/1", on: day("2026-07-02"))
    }

    @Test func `what a person edited since is not put back over`() throws {
        let region = try ImportPack.region()
        try region.take(.attendance, "organisation\nelm\n") { $0.event = "launch" }
        try region.change { stores, id in
            let edit = Attendance(
                event: "launch", organisation: "elm", outcome: .didNotAttend, recordedOn: day("2026-07-01"),
                source: "Telephone call")
            try stores.events.record(edit, in: id)
        }

        #expect(
            try refusal(region, "small/1")
                == "changed since the import, and not to be put back over: 'launch/elm'; nothing was undone")
    }

    @Test func `an organisation that others name stays until they are gone`() throws {
        let region = try ImportPack.region()
        try region.take(.organisations, "name,kind\nRowan,authority\n")
        try region.take(.attendance, "organisation\nrowan\n") { $0.event = "launch" }

        #expect(try refusal(region, "small/1") == "other records name what the import added; undo what added those first")
    }

    @Test func `an import that is not there is told from one that is`() throws {
        let region = try ImportPack.region()
        try region.take(.attendance, "organisation\nelm\n") { $0.event = "launch" }

        #expect(try refusal(region, "small/2") == "there is no import 'small/2'; did you mean 'small/1'?")
        #expect(try refusal(region, "rubbish") == "there is no import 'rubbish'")
    }
}
