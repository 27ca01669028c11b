import Documents
import Foundation
import Statistics
import TestSupport
import Testing
@testable import Throughline
import Values

/// The worked example: every figure and verdict of the public report, from its published totals and its grid.
struct SouthEastReportTests {
    private static let banner =
        "Worked example made from the public report of March 2026; not published by or for SESLIP, DfE or any authority"

    private func draft(claims: String = "", narrative: String = "") throws -> ReportDraft {
        let folder = try TemporaryFolder()
        let source = Repository.pack("south-east")
        for path in FileManager.default.enumerator(atPath: source.path)?.compactMap({ $0 as? String }) ?? [] {
            guard let data = try? Data(contentsOf: source.appendingPathComponent(path)) else { continue }
            try folder.write(path, bytes: Array(data))
        }
        try folder.write("claims.yaml", try folder.text("claims.yaml") + claims)
        try folder.write("reports/interim-evaluation.md", try folder.text("reports/interim-evaluation.md") + narrative)
        let region = try Region.temporary()
        try region.load(folder.url, rowLimit: 1000)
        return try region.read { try Publisher(stores: $0, name: "south-east/interim-evaluation").draft() }
    }

    @Test func `every figure of the public report that stands in ours prints with its base`() throws {
        let texts = Set(try draft().evaluation.figures.values.map(\.result.text))

        let expected: Set = [
            "18 of 19 (95%)", "13 of 19 (68%), 68% to 74% as one is not recorded", "16 of 19 (84%)", "12 of 19 (63%)",
            "11 of 19 (58%), 58% to 63% as one is not recorded", "7 of 19 (37%), 37% to 42% as one is not recorded",
            "47 of the 56 recorded cells; 47 to 48 of 57 (82% to 84%)", "2.58 to 2.67", "2.29",
            "2 Emerging, 9 Developing and 1 Embedded (12 of 19; 7 did not reply)",
            "1 Emerging, 8 Developing and 3 Embedded (12 of 19; 7 did not reply)",
            "3 Emerging, 8 Developing and 1 Embedded (12 of 19; 7 did not reply)",
            "0 Emerging, 10 Developing and 2 Embedded (12 of 19; 7 did not reply)",
            "3 Emerging, 7 Developing and 2 Embedded (12 of 19; 7 did not reply)",
            "0 Emerging, 9 Developing and 3 Embedded (12 of 19; 7 did not reply)",
            "7 of 12 (58%)", "12 of 12 (100%)", "11 of 12 (92%)", "4 of 12", "2 of 12", "10 of 12 (83%)", "10 of 12 (83%), derived",
            "21 of 25 (84%)", "4 of 25", "21 of 25 (84%), derived", "4 of 25, derived", "22 of 25 (88%), derived",
            "3 of 25, derived", "24 of 25 (96%), derived", "1 of 25, derived",
        ]

        #expect(expected.subtracting(texts).sorted() == [])
    }

    @Test func `the claims of the public report have the verdicts that its own ratings give`() throws {
        let claims = """
              - {key: t-peer-first, rule: highest, subject: rating-peer-support, among: [rating-leaders, rating-partnership, rating-training, rating-peer-support, rating-team-around-school, rating-co-production]}
              - {key: t-team-last, rule: lowest, subject: rating-team-around-school, among: [rating-leaders, rating-partnership, rating-training, rating-peer-support, rating-team-around-school, rating-co-production]}
              - {key: t-one-delayed, rule: equals, figure: measures-delayed, value: 1}
              - {key: t-engaged, rule: ambiguous, meanings: [attended-any, attended-all]}
              - {key: t-speakers, rule: no-evidence}

            """
        let keys = ["t-peer-first", "t-team-last", "t-one-delayed", "t-engaged", "t-speakers"]
        let narrative = keys.map { "\n{{claim \($0)}}Said{{/claim}}.\n" }.joined()

        let draft = try draft(claims: claims, narrative: narrative)

        let verdicts = draft.evaluation.claims
        #expect(verdicts["t-peer-first"]?.verdict.kind == .notSupported)
        #expect(verdicts["t-team-last"]?.verdict.kind == .notSupported)
        #expect(verdicts["t-one-delayed"]?.verdict.kind == .supported)
        #expect(verdicts["t-engaged"]?.verdict.kind == .ambiguous)
        #expect(verdicts["t-speakers"]?.verdict.kind == .noEvidence)
        #expect(
            draft.stopping.map(\.id) == ["claim/t-engaged", "claim/t-peer-first", "claim/t-speakers", "claim/t-team-last"])
    }

    @Test func `our report makes only claims that hold, and types no number that contradicts`() throws {
        let draft = try draft()

        #expect(draft.stopping.map(\.line) == [])
        #expect(draft.evaluation.claims.count >= 8)
    }

    @Test func `what a worked example is not stands in title, header, metadata, covers and every figure's note`() throws {
        let draft = try draft()
        let document = ReportDocument(draft: draft, version: 1, history: [], changes: []).document()
        let page = HTMLWriter.write(document)
        let notes = document.blocks.compactMap { block -> Entry? in
            if case .entry(let entry) = block, entry.id.hasPrefix("figure-") { return entry }
            return nil
        }

        #expect(document.title == "Mainstream inclusion: interim evaluation (worked example)")
        #expect(document.banner == Self.banner)
        #expect(page.contains("<meta name=\"description\" content=\"\(draft.report.summary) \(Self.banner)\">"))
        #expect(page.contains("<meta name=\"robots\" content=\"noindex"))
        #expect(notes.count == draft.evaluation.figures.count)
        #expect(notes.allSatisfy { $0.facts.last == Fact("Note", Self.banner) })
        let workbook = ReportWorkbook(document: document, content: draft.content, version: 1).workbook()
        #expect(workbook.banner == Self.banner)
        #expect(draft.content.approvedBy == nil)
    }

    @Test func `every figure and claim that the text quotes leads to a note, and every note leads back`() throws {
        let draft = try draft()
        let document = ReportDocument(draft: draft, version: 1, history: [], changes: []).document()
        let page = HTMLWriter.write(document)
        let links = page.matches(of: /class="(?:figure|claim)" href="#([^"]+)"/).map { String($0.output.1) }
        let notes = document.blocks.compactMap { block -> Entry? in
            if case .entry(let entry) = block { return entry }
            return nil
        }

        let keys = Set(draft.evaluation.claims.keys.map { "‘\($0)’" })
        #expect(notes.map(\.title).filter(keys.contains) == [])
        #expect(links.count > 40)
        #expect(Set(links).subtracting(notes.map(\.id)).sorted() == [])
        #expect(notes.filter { $0.id.hasPrefix("claim-") && $0.backlinks.isEmpty }.map(\.id) == [])
    }
}
