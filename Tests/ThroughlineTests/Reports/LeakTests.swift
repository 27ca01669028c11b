import Documents
import Foundation
import TestSupport
import Testing
import Values

@testable import Throughline

/// What must not leave: each test first makes something that could leak, and finds it where it may be, before it looks where it may not.
struct LeakTests {
    private static let secret = "Quincefeather"

    /// Words of every file of a publication, those inside its archives too, by path.
    private func texts(_ publishing: Publishing) throws -> [String: String] {
        var texts: [String: String] = [:]
        for (path, data) in try publishing.files() {
            guard [".docx", ".ods", ".xlsx", ".zip"].contains(where: path.hasSuffix) else {
                texts[path] = String(decoding: data, as: UTF8.self)
                continue
            }
            for entry in try ZipArchive.read(Array(data)) {
                texts["\(path)/\(entry.path)"] = String(decoding: entry.bytes, as: UTF8.self)
            }
        }
        return texts
    }

    private func paths(_ texts: [String: String], holding words: String) -> [String] {
        texts.filter { $0.value.contains(words) }.keys.sorted()
    }

    @Test func `free text stands in the database and in no file of a publication`() throws {
        let pack = try SmallPack.write()
        try pack.replace("Good start", with: Self.secret, in: "returns/baseline.csv")
        let publishing = try Publishing(pack: pack)
        try publishing.publish()

        #expect(paths(try publishing.region.dump(), holding: Self.secret) == ["survey_answer.csv"])
        #expect(paths(try texts(publishing), holding: Self.secret) == [])
    }

    @Test func `what one authority answered is told by no file, though its attendance is by every one`() throws {
        let pack = try SmallPack.write()
        try pack.append(
            """
            tables:
              - {key: took-part, kind: participation, caption: Who took part}

            """, to: "figures.yaml")
        try pack.append("\n{{table took-part}}\n", to: "reports/summary.md")
        let publishing = try Publishing(pack: pack)
        try publishing.publish()
        let texts = try texts(publishing)

        #expect(paths(texts, holding: "Alder").count >= 5)
        // Only Birch is 'Embedded'; no line, row or paragraph may have both.
        for (path, text) in texts where path.hasSuffix(".csv") {
            for line in text.split(whereSeparator: \.isNewline) where line.contains("Birch") || line.contains("birch") {
                #expect(!line.contains("Embedded") && !line.contains("embedded") && !line.contains("do-not-know"), "\(path)")
            }
        }
        #expect(paths(texts, holding: "birch,2025-12-02") == [])
    }

    @Test func `the fingerprint of ratings stays in the database`() throws {
        let publishing = try Publishing()
        try publishing.publish()
        let inputs = try publishing.region.change { stores, id in
            try #require(try stores.publications.latest(of: "summary", in: id)).inputs
        }
        let rating = try #require(inputs["rating"])

        #expect(paths(try publishing.region.dump(), holding: rating) == ["report_publication.csv"])
        #expect(paths(try texts(publishing), holding: rating) == [])
        #expect(paths(try texts(publishing), holding: String(rating.prefix(12))) == [])
    }

    /// A wave in which authorities answer anonymously: three returns in the order of the register, one answer each.
    private func anonymous(_ answers: [String] = ["very-clear", "not-clear", "do-not-know"]) throws -> TemporaryFolder {
        let pack = try SmallPack.write()
        try pack.append(
            "  - {key: secret, survey: inclusion, version: 1, title: Secret, opens_on: 2025-11-01, closes_on: 2025-12-19, unit: authorities, anonymous: yes, returns: returns/secret.csv, register: registers/secret.csv}\n",
            to: "waves.yaml")
        try pack.write(
            "returns/secret.csv",
            "returned_on,vision,more\n"
                + zip(["2025-12-01", "2025-12-02", "2025-12-03"], answers).map { "\($0),\($1),\(Self.secret)\n" }.joined())
        try pack.write(
            "registers/secret.csv", "organisation,returned_on\nalder,2025-12-01\nbirch,2025-12-02\ncedar,2025-12-03\n")
        return pack
    }

    private func rows(_ region: Region, _ table: String, wave: String) throws -> [String] {
        (try region.dump()["\(table).csv"] ?? "").split(whereSeparator: \.isNewline).map(String.init).filter {
            $0.hasPrefix("1,\(wave),")
        }
    }

    @Test func `register and returns of an anonymous wave share no key, no day and no order`() throws {
        let region = try Region.loaded(anonymous())
        let number = try region.change { stores, id in
            try stores.surveyWaves.all(in: id).first { $0.wave.key == "secret" }?.number ?? 0
        }

        #expect(
            try rows(region, "survey_participation", wave: "\(number)") == [
                "1,\(number),alder,2025-12-19", "1,\(number),birch,2025-12-19", "1,\(number),cedar,2025-12-19",
            ])
        #expect(
            try rows(region, "survey_return", wave: "\(number)") == [
                "1,\(number),1,,2025-12-19", "1,\(number),2,,2025-12-19", "1,\(number),3,,2025-12-19",
            ])
        // Of the six orders in which three authorities could have answered, the stored one is always the same.
        let orders = [["very-clear", "not-clear", "do-not-know"], ["not-clear", "do-not-know", "very-clear"]]
        let stored = try orders.map { try rows(Region.loaded(anonymous($0)), "survey_answer", wave: "\(number)") }
        #expect(stored[0] == stored[1])
        #expect(stored[0].count == 6)
    }

    @Test func `unequal counts of register and returns are refused`() throws {
        let folder = try anonymous()
        try folder.write("registers/secret.csv", "organisation,returned_on\nalder,2025-12-01\nbirch,2025-12-02\n")
        let region = try Region.temporary()

        let refused = #expect(throws: Faults.self) { try region.load(folder) }

        #expect(refused?.lines == ["waves.yaml:3:5: wave 'secret': 3 returns, but 2 on the register; they must be equal"])
    }

    @Test func `the worked example holds answers of nobody, and the invented region holds them`() throws {
        func rows(_ pack: String, _ table: String) throws -> Int {
            let region = try Region.temporary()
            try region.load(Repository.pack(pack), rowLimit: 10_000)
            return (try region.dump()["\(table).csv"] ?? "").split(whereSeparator: \.isNewline).count - 1
        }

        #expect(try rows("westmere", "survey_answer") > 0)
        #expect(try rows("south-east", "survey_answer") == 0)
        #expect(try rows("south-east", "survey_return") == 0)
    }

    @Test func `the id of a respondent is checked and not kept`() throws {
        let folder = try SmallPack.write()
        try folder.append(
            "  - {key: feedback, survey: inclusion, version: 1, title: Feedback, opens_on: 2025-11-19, closes_on: 2025-11-30, unit: people, invited: 3, returns: returns/feedback.csv}\n",
            to: "waves.yaml")
        try folder.write("returns/feedback.csv", "id,returned_on,vision\n\(Self.secret),2025-11-20,very-clear\n")

        #expect(paths(try Region.loaded(folder).dump(), holding: Self.secret) == [])
    }
}
