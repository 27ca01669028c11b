import Documents
import Foundation
import TestSupport
import Testing
@testable import Throughline
import Values

struct DisclosureTests {
    /// The small pack with a feedback form of 30 people: 20 agree, 7 are unsure, 3 disagree.
    private func people() throws -> TemporaryFolder {
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
                  - {key: useful, text: Was it useful?, kind: single, options: [Agree, Unsure, Disagree, Not sure what it was for]}

            """)
        try pack.write(
            "waves.yaml",
            try pack.text("waves.yaml") + """
                  - {key: launch, survey: feedback, version: 1, title: Launch, opens_on: 2025-11-19, closes_on: 2025-11-30, unit: people, event: launch, invited: 40, returns: returns/feedback.csv}

                """)
        let answers =
            Array(repeating: "Agree", count: 20) + Array(repeating: "Unsure", count: 7) + Array(repeating: "Disagree", count: 3)
        try pack.write("returns/feedback.csv", "returned_on,useful\n" + answers.map { "2025-11-20,\($0)\n" }.joined())
        try pack.write(
            "figures.yaml",
            try pack.text("figures.yaml") + """
                  - {key: useful, label: How useful the launch was, source: survey/feedback/launch, variable: useful, show: distribution}
                  - {key: useful-agree, label: People who found it useful, source: survey/feedback/launch, variable: useful, categories: [agree], show: share}
                  - {key: useful-sure, label: People who were sure, source: survey/feedback/launch, variable: useful, categories: [agree, disagree], show: share}

                """)
        return pack
    }

    @Test func `a small count of people is hidden with a partner, in every file`() throws {
        let pack = try people()
        try pack.replace("{{figure rating}}", with: "{{figure useful}}", in: "reports/summary.md")
        let publishing = try Publishing(pack: pack)

        try publishing.publish()

        #expect(
            try publishing.text("csv/figures.csv").contains(
                "20 Agree and 0 Not sure what it was for; Unsure and Disagree are not shown, to protect people (30 respondents answered; 10 did not reply)"
            ))
        let archive = try ZipArchive.read(Array(publishing.files()["evidence-pack.zip"] ?? Data()))
        let tabulations =
            archive.first { $0.path == "data/tabulations.csv" }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
        let rows = tabulations.split(separator: "\r\n").filter { $0.hasPrefix("useful,") }
        #expect(
            rows == [
                "useful,agree,20,30,answered,counted", "useful,unsure,hidden,30,answered,hidden",
                "useful,disagree,hidden,30,answered,hidden", "useful,not-sure-what-it-was-for,0,30,answered,counted",
                "useful,noReply,10,30,answered,missing",
            ])
    }

    @Test func `the hidden counts stand nowhere in the stored record`() throws {
        let pack = try people()
        try pack.replace("{{figure rating}}", with: "{{figure useful}}", in: "reports/summary.md")
        let publishing = try Publishing(pack: pack)
        try publishing.publish()

        let export = try TemporaryFolder()
        _ = try publishing.region.export(to: export.url)

        let hex = try export.text("report_publication.csv")
        // The record is stored as bytes: the counts of the hidden answers would stand as "unsure" with 7, or "disagree" with 3.
        let record = try #require(Self.decoded(hex))
        #expect(record.contains("\"counts\":[20,null,null,0]"))
        #expect(!record.contains("\"counts\":[20,7,3,0]"))
    }

    @Test func `figures that together give a hidden count away stop publication and cannot be waived`() throws {
        let pack = try people()
        try pack.replace("{{figure rating}}", with: "{{figure useful}} and {{figure useful-sure}}", in: "reports/summary.md")
        try pack.replace(
            "approved_by:",
            with: """
                waivers:
                  - {finding: disclosure/survey/feedback/launch/useful, role: Programme director, organisation: Small partnership, reason: It is fine}
                approved_by:
                """, in: "reports/summary.md")
        let publishing = try Publishing(pack: pack)

        #expect(publishing.stopping() == ["disclosure/survey/feedback/launch/useful"])
    }

    @Test func `the same figures apart give nothing away`() throws {
        let pack = try people()
        try pack.replace("{{figure rating}}", with: "{{figure useful-agree}}", in: "reports/summary.md")

        #expect(try Publishing(pack: pack).stopping() == [])
    }

    @Test func `a share whose rest is small is not printed`() throws {
        let pack = try people()
        try pack.replace("categories: [agree, disagree]", with: "categories: [agree, unsure]", in: "figures.yaml")
        try pack.replace("{{figure rating}}", with: "{{figure useful-sure}}", in: "reports/summary.md")
        let publishing = try Publishing(pack: pack)
        try publishing.publish()

        #expect(try publishing.text("csv/figures.csv").contains(",all but fewer than 5 of 30,"))
    }

    @Test func `one or two late returns make no new split of ratings`() throws {
        let publishing = try Publishing()
        try publishing.publish()
        try publishing.pack.write(
            "returns/baseline.csv",
            try publishing.pack.text("returns/baseline.csv") + "elm,2026-01-20,Very clear,Embedded,Money,3,\n")
        try publishing.load()

        #expect(throws: PublicationRefusal.self) { try publishing.publish(.revision("A late return")) }
        do {
            try publishing.publish(.revision("A late return"))
        } catch PublicationRefusal.findings(let findings) {
            #expect(findings.map(\.id) == ["split/rating"])
            #expect(findings.map(\.canBeWaived) == [false])
        }
    }

    /// The bytes of the record column as text.
    private static func decoded(_ csv: String) -> String? {
        let fields = csv.split(separator: "\r\n").dropFirst().first?.split(separator: ",") ?? []
        guard let hex = fields.max(by: { $0.count < $1.count }) else { return nil }
        var bytes: [UInt8] = []
        var rest = hex[...]
        while rest.count >= 2 {
            guard let byte = UInt8(rest.prefix(2), radix: 16) else { return nil }
            bytes.append(byte)
            rest = rest.dropFirst(2)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
