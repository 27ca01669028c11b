import TestSupport
import Testing
import Values

@testable import Throughline

struct ReturnsLoadingTests {
    private let file = "returns/baseline.csv"

    private func numbers(_ region: Region, _ question: Int) throws -> [Int64] {
        try region.change { stores, id in
            var found: [Int64] = []
            try stores.surveyReturns.answers(toQuestion: question, inWave: 1, of: id) { _, _, number in found.append(number) }
            return found
        }
    }

    private func register(_ region: Region) throws -> [Key] {
        try region.change { try $0.surveyWaves.register(ofWave: 1, in: $1).map(\.organisation) }
    }

    @Test func `a changed file of returns replaces its rows`() throws {
        let folder = try SmallPack.write()
        let region = try Region.loaded(folder)
        try folder.replace("Time,7,", with: "Time,8,", in: file)
        try folder.append("elm,2025-12-03,Very clear,Emerging,Money,3,\n", to: file)

        let summary = try region.load(folder)

        #expect(summary.counts == [0, 1, 22])
        #expect(try numbers(region, 4) == [12, 8, 3])
        #expect(try register(region) == ["alder", "birch", "cedar", "elm"])
    }

    @Test func `replacing returns and putting them back leaves no trace`() throws {
        let folder = try SmallPack.write()
        let region = try Region.loaded(folder)
        let before = try region.dump()
        try folder.replace("Time,7,", with: "Time,8,", in: file)
        try region.load(folder)
        try folder.replace("Time,8,", with: "Time,7,", in: file)
        try region.load(folder)

        #expect(try region.dump() == before)
    }

    @Test func `returns that a person added since are left and reported`() throws {
        let folder = try SmallPack.write()
        let region = try Region.loaded(folder)
        try region.change { stores, id in
            let late = SurveyReturn(organisation: "elm", returnedOn: day("2025-12-10"), answers: [])
            try stores.surveyReturns.append([late], numberedFrom: 4, inWave: 1, of: id)
        }
        try folder.replace("Time,7,", with: "Time,8,", in: file)
        let before = try region.dump()

        let summary = try region.load(folder)

        #expect(summary.edited == ["returns 'inclusion/baseline'"])
        #expect(try region.dump() == before)
    }

    @Test func `returns that a person removed since are left and reported`() throws {
        let folder = try SmallPack.write()
        let region = try Region.loaded(folder)
        try region.change { stores, id in try stores.surveyReturns.removeAll(inWave: 1, of: id) }
        try folder.replace("Time,7,", with: "Time,8,", in: file)
        let before = try region.dump()

        let summary = try region.load(folder)

        #expect(summary.edited == ["returns 'inclusion/baseline'"])
        #expect(try region.dump() == before)
    }

    @Test func `a register that a person edited since is left and reported`() throws {
        let folder = try SmallPack.write()
        let region = try Region.loaded(folder)
        try region.change { stores, id in
            let register = [SurveyRegisterEntry(organisation: "elm", returnedOn: day("2025-12-10"))]
            try stores.surveyWaves.replaceParticipants(ofWave: 1, with: register, in: id)
        }
        try folder.replace("Time,7,", with: "Time,8,", in: file)
        let before = try region.dump()

        let summary = try region.load(folder)

        #expect(summary.edited == ["returns 'inclusion/baseline'"])
        #expect(try region.dump() == before)
    }

    @Test func `returns that have gone from the pack are reported and kept`() throws {
        let folder = try SmallPack.write()
        let region = try Region.loaded(folder)
        try folder.replace(", returns: returns/baseline.csv", with: "", in: "waves.yaml")
        for path in ["figures.yaml", "claims.yaml", "measures.yaml"] { try folder.remove(path) }
        try folder.remove("reports/summary.md")

        let summary = try region.load(folder)

        #expect(summary.gone.contains("returns 'inclusion/baseline'"))
        #expect(try numbers(region, 4) == [12, 7])
        #expect(try register(region) == ["alder", "birch", "cedar"])
    }
}
