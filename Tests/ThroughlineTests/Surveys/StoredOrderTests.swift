import Database
import TestSupport
import Testing
import Values

@testable import Throughline

/// What is read of a million returns is read in the order in which it is stored: a sort would grow faster than their number.
struct StoredOrderTests {
    @Test(.enabled(if: Dialect.underTest == .sqlite, "the plans of PostgreSQL depend on what a table holds"))
    func `reading returns, answers and tables sorts nothing`() throws {
        let region = try Region.loaded(try SmallPack.write())

        let (plans, tables) = try region.change { stores, id in
            let planned = PlannedConnection(stores.db)
            let returns = SurveyReturnStore(db: planned)
            _ = try returns.headers(inWave: 1, by: day("2026-12-31"), of: id)
            try returns.numbers(inWave: 1, by: day("2026-12-31"), of: id) { _ in }
            try returns.answers(toQuestion: 1, inWave: 1, of: id) { _, _, _ in }
            let tables = try stores.export.schema().tables
            for table in tables { try ExportStore(db: planned).forEachRow(of: table) { _ in } }
            return (planned.plans, tables.count)
        }

        #expect(plans.filter { $0.contains("TEMP B-TREE") } == [])
        #expect(plans.count == 3 + tables)
    }
}

/// Notes how the database means to answer each question before it asks it.
private final class PlannedConnection: Connection {
    private let inner: any Connection
    private(set) var plans: [String] = []

    init(_ inner: any Connection) { self.inner = inner }

    var dialect: Dialect { inner.dialect }

    func query(_ sql: SQL) throws(DatabaseError) -> [Row] {
        try note(sql)
        return try inner.query(sql)
    }

    func execute(_ sql: SQL) throws(DatabaseError) -> Int { try inner.execute(sql) }

    func forEach(_ sql: SQL, _ body: (Row) throws -> Void) throws {
        try note(sql)
        try inner.forEach(sql, body)
    }

    func forEachNumbers(_ sql: SQL, _ body: (borrowing Span<Int64>) throws -> Void) throws {
        try note(sql)
        try inner.forEachNumbers(sql, body)
    }

    func insert(into table: String, columns: [String], _ body: (any RowWriter) throws -> Void) throws -> Int {
        try inner.insert(into: table, columns: columns, body)
    }

    func checkingReferencesLast(_ body: () throws -> Void) throws { try inner.checkingReferencesLast(body) }

    private func note(_ sql: SQL) throws(DatabaseError) {
        var steps: [String] = []
        for row in try inner.query("EXPLAIN QUERY PLAN \(sql)") { steps.append(try row["detail"]) }
        plans.append(steps.joined(separator: "; "))
    }
}
