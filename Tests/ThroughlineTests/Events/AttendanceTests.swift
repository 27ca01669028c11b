import Statistics
import TestSupport
import Testing
import Values

@testable import Throughline

struct AttendanceTests {
    private func standing(_ region: Region, on asOf: String) throws -> [String] {
        try region.change { stores, id in
            try stores.events.attendance(in: id, recordedBy: day(asOf)).map { "\($0.organisation) \($0.outcome.rawValue)" }
        }
    }

    private func correct(_ region: Region, _ outcome: Attendance.Outcome, on recordedOn: String) throws {
        try region.change { stores, id in
            let row = Attendance(
                event: "launch", organisation: "cedar", outcome: outcome, recordedOn: day(recordedOn), source: "correction")
            try stores.events.record(row, in: id)
        }
    }

    @Test func `a correction is appended and supersedes, from the day it was recorded`() throws {
        let region = try Region.loaded(SmallPack.write())
        try correct(region, .attended, on: "2026-01-10")

        #expect(try standing(region, on: "2026-01-09") == ["alder attended", "birch attended", "cedar did-not-attend"])
        #expect(try standing(region, on: "2026-01-10") == ["alder attended", "birch attended", "cedar attended"])
        let history = try region.change { stores, id in try stores.events.history(in: id).map(\.outcome) }
        #expect(history == [.attended, .attended, .didNotAttend, .attended])
        let rows = try region.dump()["event_attendance.csv"]?.split(whereSeparator: \.isNewline).map { $0.hasSuffix(",3") }
        #expect(rows == [false, false, false, false, true])
    }

    @Test func `who was there is attended, not attended, not recorded, not asked or not yet due, and none is another`() throws {
        let folder = try SmallPack.write()
        try folder.append("  - {key: spring, number: 2, title: Spring, date: 2026-02-10, mode: online}\n", to: "events.yaml")
        let region = try Region.loaded(folder)

        func cells(_ event: String, on asOf: String) throws -> [String] {
            try region.change { stores, id in
                let catalogue = try stores.catalogue(for: Scope(programme: id, asOf: day(asOf)))
                let evidence = try catalogue.find("participation").provider.evidence(at: "participation", variables: [event])
                guard case .dataset(let dataset) = evidence, let column = dataset.column(event),
                    case .codes(let codes) = column.cells
                else { return [] }
                return zip(dataset.unitKeys ?? [], codes).map { key, code in
                    "\(key) \(Missing(code: code)?.rawValue ?? column.variable.categories[Int(code)].key)"
                }
            }
        }

        #expect(
            try cells("launch", on: "2026-02-09") == [
                "alder attended", "birch attended", "cedar did-not-attend", "elm notRecorded", "oak notAsked",
            ])
        #expect(
            try cells("spring", on: "2026-02-09") == [
                "alder notYetDue", "birch notYetDue", "cedar notYetDue", "elm notAsked", "oak notYetDue",
            ])
    }
}
