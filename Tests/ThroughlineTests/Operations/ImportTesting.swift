import Foundation
import TestSupport
import Testing
import Values

@testable import Throughline

/// The small pack with a feedback form, a second wave that has no returns yet, and an attested measure: what people import into.
enum ImportPack {
    static func write() throws -> TemporaryFolder {
        let folder = try SmallPack.write()
        try folder.write("surveys/feedback-1.yaml", feedback)
        try folder.append(
            """
              - {key: follow-up, survey: inclusion, version: 1, title: Follow-up, opens_on: 2026-05-01, closes_on: 2026-06-26, unit: authorities, anonymous: no}
              - {key: launch, survey: feedback, version: 1, title: Launch, opens_on: 2025-11-19, closes_on: 2025-11-30, unit: people, event: launch, invited: 40}

            """, to: "waves.yaml")
        try folder.append(
            """
              - {key: guide, number: 2, project: inclusion, title: Give every area a guide, target: Sent by March, due: 2026-03-31}

            """, to: "measures.yaml")
        try folder.append(
            """
              - {key: feedback-overall, label: Rated 4 or 5, source: survey/feedback/launch, variable: overall, categories: ["4", "5"], base: answered, show: share}

            """, to: "figures.yaml")
        return folder
    }

    static func region() throws -> Region { try Region.loaded(write()) }

    private static let feedback = """
        survey: feedback
        version: 1
        title: Feedback
        published_on: 2025-11-01
        sections:
          - key: day
            title: The day
            questions:
              - {key: overall, text: "Overall, how was it?", kind: scale, options: [{label: "1", key: "1"}, {label: "2", key: "2"}, {label: "3", key: "3"}, {label: "4", key: "4"}, {label: "5", key: "5"}]}
              - {key: length, text: How was the length?, kind: single, options: [Too short, Just right, Too long]}
              - {key: valued, text: What did you value most?, kind: multiple, options: [Speakers, "Tables, and talk at them", "Talk", "Case studies – schools’ own", Something else]}
              - {key: more, text: Would you like to say more?, kind: text}

        """
}

extension Region {
    /// Imports a file of this text, and gives what was made of each row with it.
    @discardableResult
    func take(
        _ kind: ImportKind, _ text: String, named name: String = "file.csv", _ change: (inout ImportRequest) -> Void = { _ in }
    ) throws -> (summary: ImportSummary, rows: [ImportRow]) {
        try take(kind, bytes: Array(text.utf8), named: name, change)
    }

    @discardableResult
    func take(
        _ kind: ImportKind, bytes: [UInt8], named name: String = "file.csv", _ change: (inout ImportRequest) -> Void = { _ in }
    ) throws -> (summary: ImportSummary, rows: [ImportRow]) {
        let folder = try TemporaryFolder()
        try folder.write(name, bytes: bytes)
        var request = ImportRequest(
            kind, folder.url.appendingPathComponent(name), programme: "small", on: day("2026-07-01"), by: "Programme team")
        change(&request)
        var rows: [ImportRow] = []
        let summary = try importFile(request, report: { rows.append($0) })
        return (summary, rows)
    }

    /// The faults of an import that is refused, as printed. Nothing may change by a byte.
    func faultsOfTaking(
        _ kind: ImportKind, _ text: String, sourceLocation: SourceLocation = #_sourceLocation,
        _ change: (inout ImportRequest) -> Void = { _ in }
    ) throws -> [String] {
        let before = try dump()
        var lines: [String] = []
        do { try take(kind, text, change) } catch let faults as Faults { lines = faults.lines } catch let fault as Fault {
            lines = [fault.description]
        } catch let broken as ImportBreak { lines = broken.faults.lines }
        #expect(try dump() == before, "a refused import changes nothing", sourceLocation: sourceLocation)
        return lines
    }

    /// Every table but those that keep the imports themselves.
    func evidenceDump() throws -> [String: String] {
        try dump().filter { !["import.csv", "import_row.csv"].contains($0.key) }
    }

    func counts(_ summary: ImportSummary) -> [Int] {
        [summary.counts.new, summary.counts.changed, summary.counts.unchanged, summary.counts.refused, summary.counts.left]
    }

    /// Question key → option keys, numbers or texts of each return to a wave, in the order of their numbers.
    func answers(_ wave: String) throws -> [[String: String]] {
        try change { stores, id in
            let found = try #require(try stores.surveyWaves.all(in: id).first { "\($0.wave.survey)/\($0.wave.key)" == wave })
            let version = try #require(
                try stores.surveyVersions.all(in: id).first { $0.survey == found.wave.survey && $0.number == found.wave.version })
            return try stores.surveyReturns.all(inWave: found.number, of: id).sorted { $0.key < $1.key }.map { _, one in
                var answers: [String: String] = ["returned_on": one.returnedOn.description]
                answers["organisation"] = one.organisation?.text
                for answer in one.answers {
                    let question = version.questions[answer.question - 1]
                    let word = answer.text ?? answer.number.map(String.init) ?? question.options[answer.option - 1].key.text
                    answers[question.key.text] = answers[question.key.text].map { "\($0);\(word)" } ?? word
                }
                return answers
            }
        }
    }
}
