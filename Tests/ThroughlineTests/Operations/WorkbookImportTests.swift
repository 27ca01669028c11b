import Documents
import Foundation
import TestSupport
import Testing
import Values

@testable import Throughline

/// The same list from a workbook of either format, below a title and beside other sheets.
struct WorkbookImportTests {
    private func workbook(_ columns: [String], _ rows: [[String]]) -> Workbook {
        Workbook(
            title: "Register of the launch", date: day("2025-11-19"), publisher: "Small partnership", banner: nil,
            cover: ["Kept at the door"], notes: ["None"],
            tables: [
                Table(
                    id: "register", number: nil, caption: "Register", shorthand: [], columns: columns.map { Table.Column($0) },
                    rows: rows.map { $0.map { Cell($0) } }, notes: [])
            ])
    }

    private var list: Workbook {
        workbook(
            ["Local Authority", "Attended?", "Recorded on"],
            [["Alder Council", "Yes", "20/11/2025"], ["Elm", "no", "20 November 2025"]])
    }

    private func bytes(_ workbook: Workbook, _ name: String) throws -> [UInt8] {
        name.hasSuffix("xlsx") ? try SpreadsheetXLSX.write(workbook) : try SpreadsheetODS.write(workbook)
    }

    private func sheets(_ bytes: [UInt8], _ name: String) throws -> [String] {
        let folder = try TemporaryFolder()
        try folder.write(name, bytes: bytes)
        return try SpreadsheetReader(url: folder.url.appendingPathComponent(name), file: name).sheets.map(\.name)
    }

    @Test(arguments: ["register.xlsx", "register.ods"]) func `a list is read from a workbook as from CSV`(name: String) throws {
        let bytes = try bytes(list, name)
        let sheet = try #require(try sheets(bytes, name).last)
        let region = try ImportPack.region()

        let (summary, rows) = try region.take(.attendance, bytes: bytes, named: name) {
            $0.event = "launch"
            $0.sheet = sheet
        }

        #expect(region.counts(summary) == [1, 1, 0, 0, 0])
        #expect(rows.map(\.record) == ["launch/alder", "launch/elm"])
        #expect(
            rows[0].reasons == ["recordedOn: 2025-11-19 → 2025-11-20", "source: register → \(name)"])
        #expect(summary.notices.count == 1)
        let kept = try region.change { stores, id in try stores.imports.records(of: 1, in: id).compactMap(\.line) }
        #expect(kept == rows.map(\.line))
    }

    @Test(arguments: ["register.xlsx", "register.ods"]) func `a grid is read from a workbook as from CSV`(name: String) throws {
        let bytes = try bytes(
            workbook(["Local Authority", "19 November 2025"], [["Alder Council", "✓"], ["Elm", "N"]]), name)
        let sheet = try #require(try sheets(bytes, name).last)
        let region = try ImportPack.region()

        let (summary, rows) = try region.take(.attendance, bytes: bytes, named: name) { $0.sheet = sheet }

        #expect(region.counts(summary) == [1, 1, 0, 0, 0])
        #expect(rows.map(\.record) == ["launch/alder", "launch/elm"])
    }

    @Test func `a sheet that is not there is told from one that is`() throws {
        let bytes = try SpreadsheetODS.write(list)
        let sheet = try #require(try sheets(bytes, "register.ods").last)
        let region = try ImportPack.region()

        #expect(throws: Fault.self) {
            try region.take(.attendance, bytes: bytes, named: "register.ods") {
                $0.event = "launch"
                $0.sheet = sheet + "x"
            }
        }
    }
}
