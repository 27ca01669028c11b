import Foundation
import TestSupport
import Testing
@testable import Throughline
import Values

struct ReportStatusTests {
    private func items(_ publishing: Publishing, asOf day: Day? = nil) throws -> [String] {
        try publishing.region.status(of: SmallPack.report, asOf: day)?.items.map { "\($0.severity.rawValue) \($0.subject)" } ?? [
            "none"
        ]
    }

    @Test func `a report that was never published has no status`() throws {
        #expect(try items(try Publishing()) == ["none"])
    }

    @Test func `an unchanged region has nothing to report`() throws {
        let publishing = try Publishing()
        try publishing.publish()

        #expect(try items(publishing) == [])
    }

    @Test func `rows that changed without changing the result are S1`() throws {
        let publishing = try Publishing()
        try publishing.publish()
        // Two authorities change places: the counts stay.
        try publishing.pack.replace("alder,attended", with: "alder,did-not-attend", in: "attendance.csv")
        try publishing.pack.replace("cedar,did-not-attend", with: "cedar,attended", in: "attendance.csv")
        try publishing.load()

        #expect(try items(publishing) == ["S1 figure/launch-attendance"])
    }

    @Test func `a printed figure that changed is S3`() throws {
        let publishing = try Publishing()
        try publishing.pack.replace("{{claim half-came}}Half or more came{{/claim}}: ", with: "", in: "reports/summary.md")
        try publishing.load()
        try publishing.publish()
        try publishing.pack.replace("2025-12-01,Very clear", with: "2025-12-01,Not clear", in: "returns/baseline.csv")
        try publishing.load()

        #expect(try items(publishing) == ["S3 figure/vision-very-clear"])
    }

    @Test func `a verdict that changed is S4`() throws {
        let publishing = try Publishing()
        try publishing.publish()
        try publishing.pack.replace("birch,attended", with: "birch,did-not-attend", in: "attendance.csv")
        try publishing.load()

        #expect(try items(publishing) == ["S3 figure/launch-attendance", "S4 claim/half-came"])
    }

    @Test func `a result that changed and prints the same is S2`() throws {
        let publishing = try Publishing()
        // One authority is asked no longer: who did not reply changes outside the base that prints.
        try publishing.publish()
        try publishing.pack.replace(
            "elm,Elm,authority,county,,,2009-01-01,2026-01-31,yes,", with: "elm,Elm,authority,county,,,2025-12-20,2026-01-31,yes,",
            in: "organisations.csv")
        try publishing.load()

        #expect(try items(publishing).contains("S2 figure/vision-very-clear"))
    }

    @Test func `a return dated after the report counts only when the evidence is read on a later day`() throws {
        let publishing = try Publishing()
        try publishing.publish()
        try publishing.pack.write(
            "returns/baseline.csv",
            try publishing.pack.text("returns/baseline.csv") + "elm,2026-04-02,Very clear,Embedded,Money,3,\n")
        try publishing.load()

        #expect(try items(publishing) == [])
        #expect(try items(publishing, asOf: Day("2026-04-30")).contains("S3 figure/rating"))
    }
}
