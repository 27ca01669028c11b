import Foundation
import TestSupport
import Testing
import Values

@testable import Throughline

/// That nothing of an anonymous return but its answers reaches the database.
struct AnonymousImportTests {
    private let file = """
        ID,Completion time,Email,Name,"Overall, how was it?",Would you like to say more?
        7301,21/11/2025 10:15:10,rowan.quill@alder.example,Rowan Quill,5,Second words
        7302,20/11/2025 09:15:10,sorrel.finch@birch.example,Sorrel Finch,4,First words
        7303,21/11/2025 11:47:31,anonymous,,5,Third words

        """

    @Test func `no name, address, time, number or row of the file is stored`() throws {
        let region = try ImportPack.region()
        try region.take(.feedback, file, named: "launch feedback.csv") { $0.event = "launch" }

        let everything = try region.dump().values.joined(separator: "\n")

        #expect(everything.contains("First words"), "something that could leak is there")
        for secret in ["Rowan", "Quill", "Sorrel", "Finch", "@", "7301", "7302", "7303", "10:15", "09:15", "11:47"] {
            #expect(!everything.contains(secret), "\(secret)")
        }
    }

    @Test func `one record stands for the file, without a row or a value of it`() throws {
        let region = try ImportPack.region()
        let (summary, _) = try region.take(.feedback, file) { $0.event = "launch" }

        let rows = try region.change { stores, id in try stores.imports.records(of: 1, in: id) }

        #expect(rows.map(\.kind) == ["returns"])
        #expect(rows.map(\.key) == ["feedback/launch"])
        #expect(rows.map(\.line) == [nil])
        #expect(rows.map(\.original) == [nil])
        #expect(region.counts(summary) == [3, 0, 0, 0, 0])
    }

    @Test func `the order of the file cannot be read from the database`() throws {
        let lines = file.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let turned = ([lines[0]] + lines[1...3].reversed() + [""]).joined(separator: "\n")
        let one = try ImportPack.region()
        let other = try ImportPack.region()
        try one.take(.feedback, file) { $0.event = "launch" }
        try other.take(.feedback, turned) { $0.event = "launch" }

        let returns = ["survey_return.csv", "survey_answer.csv"]
        #expect(try one.dump().filter { returns.contains($0.key) } == other.dump().filter { returns.contains($0.key) })
    }

    @Test func `a later export of the same form brings only what is new`() throws {
        let region = try ImportPack.region()
        try region.take(.feedback, file) { $0.event = "launch" }

        let (summary, _) = try region.take(.feedback, file + "7304,22/11/2025 08:00:00,anonymous,,4,First words\n") {
            $0.event = "launch"
        }

        #expect(region.counts(summary) == [1, 0, 3, 0, 0])
        #expect(try region.answers("feedback/launch").count == 4)
        let (again, _) = try region.take(.feedback, file) { $0.event = "launch" }
        #expect(again.id == nil)
    }

    @Test func `rows typed in beside the form are all new where that is said`() throws {
        let region = try ImportPack.region()
        try region.take(.feedback, "overall\n4\n4\n") { $0.event = "launch" }

        let (summary, _) = try region.take(.feedback, "overall\n4\n5\n") {
            $0.event = "launch"
            $0.isAddition = true
        }

        #expect(region.counts(summary) == [2, 0, 0, 0, 0])
        #expect(
            try region.faultsOfTaking(.feedback, "overall\n4\n5\n") {
                $0.event = "launch"
                $0.isAddition = true
            } == ["file.csv: this file was imported as small/2 already; undo that first"])
    }

    @Test func `a trace of feedback names the file and no row`() throws {
        let region = try ImportPack.region()
        try region.take(.feedback, file, named: "launch.csv") { $0.event = "launch" }

        let trace = try region.trace("feedback-overall", of: SmallPack.report)

        #expect(trace.sources.map { $0.rows == nil } == [true])
        #expect(trace.sources.flatMap(\.files).map(\.name) == ["launch.csv"])
        #expect(trace.sources.flatMap(\.files).map(\.line) == [nil])
        #expect(trace.sources.map(\.note) == ["3 returns; no row can be told from another"])
    }
}
