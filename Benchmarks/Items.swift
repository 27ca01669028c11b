import Database
import Foundation
import Synchronization

/// A table of small rows, written and read one row a transaction.
final class Items: Sendable {
    private let database: Database
    private let last = Mutex(1000)

    /// Makes the table with a thousand rows.
    init(at location: String) throws {
        database = try Database.open(DatabaseLocation(location))
        try database.write { db in
            try db.execute(
                db.dialect == .sqlite
                    ? "CREATE TABLE item (id INTEGER PRIMARY KEY, title TEXT NOT NULL) STRICT"
                    : "CREATE TABLE item (id BIGINT PRIMARY KEY, title TEXT NOT NULL)")
            try db.insert(into: "item", columns: ["id", "title"], rows: (1...1000).map { [.integer($0), .text("title \($0)")] })
        }
    }

    /// Adds so many rows from 16 tasks.
    func write(_ count: Int) throws {
        let start = last.withLock { last in
            defer { last += count }
            return last
        }
        try wait {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for task in 0..<16 {
                    group.addTask {
                        for number in stride(from: start + task + 1, through: start + count, by: 16) {
                            _ = try await self.database.write { db in
                                try db.execute("INSERT INTO item (id, title) VALUES (\(number), \("title"))")
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    /// Removes what a reference has added.
    func clearReference() throws {
        try database.write { db in _ = try db.execute("DELETE FROM item WHERE id >= \(1_000_000_000)") }
    }

    /// Reads so many rows, one after the other.
    func read(_ count: Int) throws {
        for number in 0..<count {
            let row = try database.read { db in try db.first("SELECT title FROM item WHERE id = \(number % 1000 + 1)") }
            keep(row?.columnNames.count ?? 0)
        }
    }
}

/// Waits on this thread for what tasks do.
func wait(_ work: @escaping @Sendable () async throws -> Void) throws {
    let outcome = Mutex<Result<Void, any Error>>(.success(()))
    let done = DispatchSemaphore(value: 0)
    Task {
        do { try await work() } catch { outcome.withLock { $0 = .failure(error) } }
        done.signal()
    }
    done.wait()
    try outcome.withLock { $0 }.get()
}
