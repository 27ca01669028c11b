import Statistics
import Testing

struct CrosstabTests {
    private func codes(_ count: Int, categories: Int, missing: Bool, _ generator: inout SeededGenerator) -> Crosstab.Codes {
        let bytes = (0..<count).map { _ -> UInt8 in
            if missing, Int.random(in: 0..<8, using: &generator) == 0 {
                return Missing.allCases.randomElement(using: &generator)!.code
            }
            return UInt8.random(in: 0..<UInt8(categories), using: &generator)
        }
        return Crosstab.Codes(bytes, categories: categories)
    }

    private func check(_ table: Crosstab, _ rows: Crosstab.Codes, _ columns: Crosstab.Codes) {
        var naive: [[UInt8]: Int] = [:]
        for pair in zip(rows.codes, columns.codes) { naive[[pair.0, pair.1], default: 0] += 1 }
        for row in 0..<rows.categories {
            for column in 0..<columns.categories {
                #expect(table[row, column] == naive[[UInt8(row), UInt8(column)], default: 0])
            }
            for missing in Missing.allCases { #expect(table[row, missing] == naive[[UInt8(row), missing.code], default: 0]) }
        }
        for missing in Missing.allCases {
            for column in 0..<columns.categories {
                #expect(table[missing, column] == naive[[missing.code, UInt8(column)], default: 0])
            }
            for other in Missing.allCases { #expect(table[missing, other] == naive[[missing.code, other.code], default: 0]) }
        }
    }

    @Test(arguments: [(19, 6), (19, 9), (2, 2), (1, 1), (60, 40), (250, 250)], [0, 1, 3, 4096, 10_001])
    func `a crosstab equals a naive one`(shape: (Int, Int), count: Int) {
        var generator = SeededGenerator(state: UInt64(count + shape.0))
        let rows = codes(count, categories: shape.0, missing: true, &generator)
        let columns = codes(count, categories: shape.1, missing: true, &generator)
        check(Crosstab.count(rows, by: columns), rows, columns)
    }

    @Test func `several questions a pass equal one at a time`() {
        var generator = SeededGenerator(state: 40)
        let rows = codes(9001, categories: 19, missing: true, &generator)
        let questions = [6, 6, 3, 6, 40, 3, 6].map { codes(9001, categories: $0, missing: true, &generator) }
        let tables = Crosstab.count(rows, by: questions)
        #expect(tables.count == questions.count)
        for (table, question) in zip(tables, questions) {
            #expect(table == Crosstab.count(rows, by: question))
            check(table, rows, question)
        }
    }

    @Test func `bytes that stand for nothing are left out`() {
        let table = Crosstab.count(
            Crosstab.Codes([0, 1, 2, 255, 100], categories: 2), by: Crosstab.Codes([0, 0, 0, 0, 0], categories: 1))
        #expect((table[0, 0], table[1, 0], table.answered) == (1, 1, 2))
    }

    @Test func `a row of a crosstab is a tabulation`() throws {
        let evidence = Participation.evidence
        let table = try evidence.crosstab("survey", by: "event-2")
        let variable = Variable.of("event-2", .single, [("attended", "Attended"), ("did-not-attend", "Did not attend")])
        #expect(
            table.tabulation(row: 0, of: variable)
                == Tabulation(variable: variable, counts: [9, 2], answered: 11, missing: [.notRecorded: 1]))
    }

    @Test func `published totals cannot be crossed`() {
        #expect(throws: QueryRefusal.self) {
            try Evidence.totals(.authorities(.yesNo("q"), [5, 7])).crosstab("q", by: "q")
        }
    }
}
