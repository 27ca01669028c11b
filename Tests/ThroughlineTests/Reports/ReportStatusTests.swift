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

    @Test func `a measure whose status flips is S4`() throws {
        let publishing = try Publishing(pack: try SmallPack.write())
        try publishing.pack.append(
            """
            tables:
              - {key: delivery, kind: measures, caption: Delivery}

            """, to: "figures.yaml")
        try publishing.pack.replace("## Survey", with: "{{table delivery}}\n\n## Survey", in: "reports/summary.md")
        try publishing.pack.replace("{{claim half-came}}Half or more came{{/claim}}: ", with: "", in: "reports/summary.md")
        try publishing.load()
        try publishing.publish()
        try publishing.pack.replace("at_least: 50%", with: "at_least: 100%", in: "measures.yaml")
        try publishing.load()

        #expect(try items(publishing) == ["S4 measure 1. Half of all authorities at the launch"])
        #expect(
            try publishing.region.status(of: SmallPack.report)?.items.map { [$0.old, $0.new] } == [["Completed", "Not met"]])
    }

    @Test func `a majority that is lost, and a base that falls under ten, are S4`() throws {
        func status(_ before: Int, of first: Int, then after: Int, of second: Int) throws -> [String] {
            let publishing = try Publishing(pack: Self.people(before, of: first))
            try publishing.publish()
            try publishing.pack.write("returns/feedback.csv", Self.returns(after, of: second))
            try publishing.load()
            return try items(publishing)
        }

        #expect(try status(13, of: 25, then: 12, of: 25) == ["S4 figure/useful"])
        #expect(try status(13, of: 25, then: 14, of: 25) == ["S3 figure/useful"])
        #expect(try status(5, of: 10, then: 5, of: 9) == ["S4 figure/useful"])
        #expect(try status(12, of: 25, then: 3, of: 25) == ["S4 figure/useful"])
    }

    /// A report of one share: how many of the people who answered agreed. Nothing is hidden above four.
    private static func people(_ count: Int, of base: Int) throws -> TemporaryFolder {
        let pack = try SmallPack.write()
        try pack.write(
            "surveys/feedback-1.yaml",
            """
            survey: feedback
            version: 1
            title: Feedback on the launch
            published_on: 2025-11-01
            sections:
              - key: day
                title: The day
                questions:
                  - {key: useful, text: Was it useful?, kind: single, options: [Agree, Disagree]}

            """)
        try pack.append(
            "  - {key: launch, survey: feedback, version: 1, title: Launch, opens_on: 2025-11-19, closes_on: 2025-11-30, unit: people, event: launch, invited: 40, returns: returns/feedback.csv}\n",
            to: "waves.yaml")
        try pack.write("returns/feedback.csv", returns(count, of: base))
        try pack.append(
            "  - {key: useful, label: People who found it useful, source: survey/feedback/launch, variable: useful, categories: [agree], show: share}\n",
            to: "figures.yaml")
        try pack.replace(
            "A very clear vision was reported by {{figure vision-very-clear}}. {{figure rating}}", with: "{{figure useful}}",
            in: "reports/summary.md")
        return pack
    }

    private static func returns(_ count: Int, of base: Int) -> String {
        "returned_on,useful\n"
            + (0..<base).map { "2025-11-20,\($0 < count ? "Agree" : "Disagree")\n" }.joined()
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
