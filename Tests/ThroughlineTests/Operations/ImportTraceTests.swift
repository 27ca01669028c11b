import Foundation
import TestSupport
import Testing
import Values

@testable import Throughline

struct ImportTraceTests {
    @Test func `a figure leads to the file, the line and the cells of each row`() throws {
        let region = try ImportPack.region()
        let text = "Local Authority,Attended?,Email\nAlder Council,Yes,\nElm,x,clerk@elm.example\n"
        try region.take(.attendance, text, named: "register.csv") { $0.event = "launch" }

        let trace = try region.trace("launch-attendance", of: SmallPack.report)

        let rows = try #require(trace.sources.first?.rows)
        #expect(rows.map(\.unit) == ["alder", "birch", "cedar", "elm", "oak"])
        #expect(rows.map { $0.cells["launch"] } == ["Attended", "Attended", "Did not attend", "Attended", "not asked"])
        #expect(rows.map { $0.files.map(\.id) } == [["small/1"], [], [], ["small/1"], []])
        let elm = try #require(rows[3].files.first)
        #expect(elm.name == "register.csv")
        #expect(elm.line == 3)
        #expect(elm.original == ["Local Authority": "Elm", "Attended?": "x"])
        #expect(elm.sha256 == Fingerprint.of(bytes: Data(text.utf8)))
        #expect(trace.text == "3 of 4")
    }

    @Test func `an import that was undone is in no trace`() throws {
        let region = try ImportPack.region()
        try region.take(.attendance, "organisation\nelm\n") { $0.event = "launch" }
        try region.undoImport("small/1", on: day("2026-07-02"))

        let rows = try #require(try region.trace("launch-attendance", of: SmallPack.report).sources.first?.rows)

        #expect(rows.flatMap(\.files) == [])
        #expect(rows[3].cells["launch"] == "not recorded")
    }

    @Test func `a figure that is not there is told from one that is`() throws {
        let region = try ImportPack.region()

        #expect(throws: Fault(file: "lunch-attendance", "there is no such figure in 'small'", nearMatch: "launch-attendance")) {
            try region.trace("lunch-attendance", of: SmallPack.report)
        }
    }

    @Test func `a mapping is written, and read again as it was`() throws {
        let folder = try TemporaryFolder()
        let mapping = ImportMapping(
            columns: ["Where are you \"from\"?": "organisation", "No": "ignore", "Q2\n– money": "barriers/money"],
            values: ["organisation": ["No": "elm", "5": "oak"]])
        let url = folder.url.appendingPathComponent("mapping.yaml")

        try MappingFile.write(mapping, to: url)

        #expect(try MappingFile.read(url) == mapping)
    }

    @Test func `a mapping may be a table`() throws {
        let folder = try TemporaryFolder()
        try folder.write("mapping.csv", "column,value,means\nWhere from?,,organisation\norganisation,The old county,elm\n")

        #expect(
            try MappingFile.read(folder.url.appendingPathComponent("mapping.csv"))
                == ImportMapping(columns: ["Where from?": "organisation"], values: ["organisation": ["The old county": "elm"]]))
    }

    @Test func `a mapping reads what no name would find`() throws {
        let region = try ImportPack.region()

        let (summary, _) = try region.take(.attendance, "Where from?,Lunch\nThe old county,yes\n") {
            $0.event = "launch"
            $0.mapping = ImportMapping(
                columns: ["where from?": "organisation", "Lunch": "ignore"], values: ["organisation": ["the old county": "elm"]])
        }

        #expect(region.counts(summary) == [1, 0, 0, 0, 0])
        #expect(summary.mapping.columns == ["Where from?": "organisation", "Lunch": "ignore"])
        #expect(try region.imports(of: "small").map(\.record.mapping) == [summary.mapping])
    }

    @Test func `a mapping to a field that is not there is a fault with the nearest`() throws {
        let region = try ImportPack.region()

        let lines = try region.faultsOfTaking(.attendance, "organisation,Lunch\nelm,yes\n") {
            $0.event = "launch"
            $0.mapping.columns = ["Lunch": "outcom"]
        }

        #expect(
            lines == ["file.csv:1:2: column 'Lunch' is mapped to 'outcom', which is no field here; did you mean 'outcome'?"])
    }
}
