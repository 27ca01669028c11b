import Database
import Foundation

/// Transactions of one row on both databases, beside what the engine does with the same statement and the same durability.
let transactionBenchmark = Benchmark(name: "transactions") { scratch in
    let file = scratch.path("items.sqlite")
    let sqlite = try Items(at: "sqlite:" + file)
    let loop = try CLoop(scratch)
    try compare("SQLite, durable writes from 16 tasks", 4000, atLeast: 60, { try sqlite.write($0) }, "C loop") {
        try sqlite.clearReference()
        return try loop.seconds("write", file, $0)
    }
    try compare("SQLite, reads of one row", 50_000, atLeast: 15, { try sqlite.read($0) }, "C loop") {
        try loop.seconds("read", file, $0)
    }

    guard let server = try DurableServer(), let pgbench = OutsideProgram("pgbench") else {
        return say("PostgreSQL: no server is installed")
    }
    defer { server.stop() }
    let location = try server.database("items")
    let items = try Items(at: location)
    let reference = PGBench(path: pgbench.path, location: location, scratch: scratch)
    try compare("PostgreSQL, durable writes from 16 tasks", 8000, atLeast: 60, { try items.write($0) }, "pgbench, 16 clients") {
        try reference.seconds(
            "\\set id random(1000000000, 9000000000000)\nINSERT INTO item (id, title) VALUES (:id, 'reference');", 16, $0)
    }
    try compare("PostgreSQL, reads of one row", 10_000, atLeast: 60, { try items.read($0) }, "pgbench, 1 client") {
        try reference.seconds(
            """
            \\set id random(1, 1000)
            BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
            SELECT title FROM item WHERE id = :id;
            COMMIT;
            """, 1, $0)
    }
}

/// Prints the median of five pairs of runs, ours and the reference in turn.
private func compare(
    _ what: String, _ count: Int, atLeast percent: Int, _ ours: (Int) throws -> Void, _ name: String,
    _ reference: (Int) throws -> Double
) throws {
    try ours(count / 10)
    let pairs = try (0..<5).map { _ in (ours: try seconds { try ours(count) }, reference: try reference(count)) }
    let (our, their) = (pairs.map(\.ours).sorted()[2], pairs.map(\.reference).sorted()[2])
    let ratio = pairs.map { $0.reference / $0.ours * 100 }.sorted()[2]
    say(
        "\(what): \(decimals(Double(count) / our, 0)) a second; \(name) \(decimals(Double(count) / their, 0)); "
            + "\(decimals(ratio, 0))% of it, at least \(percent)%: \(ratio >= Double(percent) ? "met" : "NOT met")")
}
