import Statistics
import TestSupport
import Testing
import Values

@testable import Throughline

/// What a cell of a survey says: an answer, or why there is none.
struct SurveyStateTests {
    private func column(_ question: String, on asOf: String = "2026-03-31") throws -> (Variable, Cells)? {
        try Region.loaded(SmallPack.write()).change { stores, id in
            let path = "survey/inclusion/baseline"
            let catalogue = try stores.catalogue(for: Scope(programme: id, asOf: day(asOf)))
            guard case .dataset(let dataset) = try catalogue.find(path).provider.evidence(at: path, variables: [question]),
                let column = dataset.column(question)
            else { return nil }
            #expect(dataset.unitKeys == ["alder", "birch", "cedar", "elm"])
            return (column.variable, column.cells)
        }
    }

    private func states(_ question: String, on asOf: String = "2026-03-31") throws -> [String] {
        guard let (variable, cells) = try column(question, on: asOf) else { return [] }
        func word(_ code: UInt8) -> String { Missing(code: code)?.rawValue ?? variable.categories[Int(code)].key }
        switch cells {
        case .codes(let codes): return codes.map(word)
        case .choices(let vectors):
            return vectors[0].indices.map { row in
                if let missing = Missing(code: vectors[0][row]) { return missing.rawValue }
                return zip(variable.categories, vectors).filter { $1[row] == 1 }.map(\.0.key).joined(separator: "+")
            }
        case .numbers(let values, let missing):
            return zip(values, missing).map { $1 == 0 ? String($0) : Missing(code: $1)?.rawValue ?? "?" }
        }
    }

    @Test func `'do not know' is an answer, a blank is not answered, and silence is no reply`() throws {
        #expect(try states("vision") == ["very-clear", "do-not-know", "not-clear", "noReply"])
        #expect(try states("rating") == ["developing", "embedded", "notAnswered", "noReply"])
        #expect(try states("schools") == ["12", "notAnswered", "7", "noReply"])
    }

    @Test func `'none of these' is an answer, apart from a blank`() throws {
        #expect(try states("barriers") == ["money+time", "none-of-these", "time", "noReply"])
    }

    @Test func `before the wave closes silence is not yet due, and later returns have not come`() throws {
        #expect(try states("vision", on: "2025-12-01") == ["very-clear", "notYetDue", "notYetDue", "notYetDue"])
        #expect(try states("vision", on: "2026-01-08") == ["very-clear", "do-not-know", "noReply", "noReply"])
    }
}
