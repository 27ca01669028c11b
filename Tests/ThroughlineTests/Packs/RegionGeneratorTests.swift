import Foundation
import TestSupport
import Testing

@testable import Throughline

struct RegionGeneratorTests {
    private func pack(_ change: (inout RegionGenerator) -> Void = { _ in }) throws -> TemporaryFolder {
        var generator = RegionGenerator()
        generator.authorities = 5
        generator.schools = 3
        generator.events = 2
        generator.returns = 40
        generator.questions = 4
        change(&generator)
        let folder = try TemporaryFolder()
        try generator.write(to: folder.url)
        return folder
    }

    private func files(_ folder: TemporaryFolder) throws -> [String: String] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.url.path).filter { $0.contains(".") }
        return Dictionary(uniqueKeysWithValues: try paths.map { ($0, try folder.text($0)) })
    }

    @Test func `the same numbers and seed give the same files`() throws { #expect(try files(pack()) == files(pack())) }

    @Test func `another seed gives other answers to the same questions`() throws {
        let first = try files(pack())
        let second = try files(pack { $0.seed = 2 })

        let different = first.keys.filter { first[$0] != second[$0] }
        #expect(different.sorted() == ["attendance.csv", "returns/practice-first.csv"])
    }

    @Test func `a region has as many of each as was asked`() throws {
        let region = try Region.loaded(pack())
        let dump = try region.dump()
        func rows(_ table: String) -> Int { (dump["\(table).csv"] ?? "").split(whereSeparator: \.isNewline).count - 1 }

        #expect(["organisation", "event", "survey_question", "survey_return"].map(rows) == [8, 2, 4, 40])
    }

    @Test func `the smallest region loads`() throws {
        let smallest = try pack {
            ($0.authorities, $0.schools, $0.events, $0.returns, $0.questions) = (1, 0, 0, 0, 1)
        }

        #expect(try Region.temporary().load(smallest).edited == [])
    }

    @Test func `its report is published, and two databases give the same bytes`() throws {
        func published() throws -> [String: Data] {
            let out = try TemporaryFolder()
            let region = try Region.loaded(pack())
            let summary = try region.publish(
                "generated/summary", to: out.url.appendingPathComponent("report"), pdf: TestRenderer.copying(in: out))
            #expect(summary.findings.isEmpty)
            return Dictionary(
                uniqueKeysWithValues: try summary.files.map { path in
                    (path, try Data(contentsOf: out.url.appendingPathComponent("report").appendingPathComponent(path)))
                })
        }

        #expect(try published() == published())
    }
}
