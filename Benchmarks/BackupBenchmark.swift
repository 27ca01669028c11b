import Foundation

/// A backup of a million rows and its restore on each database, beside what comes with the database, which neither compares nor
/// checks. `pg_restore` makes no keys here: without figures on its new rows the server checks them for minutes.
let backupBenchmark = Benchmark(name: "backup") { scratch in
    for returns in [scratch.largest / 300, scratch.largest / 30] {
        let region = try scratch.loadedRegion(returns)
        try sqliteBackup(scratch, region, returns)
        try postgreSQLBackup(scratch, region, returns)
    }
}

private func sqliteBackup(_ scratch: Scratch, _ region: String, _ returns: Int) throws {
    let (file, copy) = (scratch.path("region.backup"), scratch.path("copy.sqlite"))
    let backup = try Measurement.of(.backup, "sqlite:" + region, file)
    let restore = try Measurement.of(.restore, file, "sqlite:" + copy)
    scratch.remove("copy.sqlite")
    let insert = try Measurement.of(.insert, region, copy)
    scratch.remove("copy.sqlite")
    if let sqlite = OutsideProgram("sqlite3") {
        let vacuum = try Measurement.of(.program, sqlite.path, region, "VACUUM INTO '\(copy)'")
        say(
            "\(returns * 30) answers, SQLite backup: \(backup.text(beside: vacuum, "VACUUM INTO")); \(size(file)); \(within(backup))"
        )
    }
    say("\(returns * 30) answers, SQLite restore: \(restore.text(beside: insert, "plain insert")); \(within(restore))")
    scratch.remove("copy.sqlite")
    scratch.remove("region.backup")
}

private func postgreSQLBackup(_ scratch: Scratch, _ region: String, _ returns: Int) throws {
    guard let dump = OutsideProgram("pg_dump"), let load = OutsideProgram("pg_restore"), let server = try DurableServer() else {
        return say("no PostgreSQL is installed")
    }
    defer { server.stop() }
    let (file, dumped) = (scratch.path("region.backup"), scratch.path("region.dump"))
    let (first, second, third) = (try server.database("first"), try server.database("second"), try server.database("third"))
    let move = try Measurement.of(.move, "sqlite:" + region, first)
    say("\(returns * 30) answers, from SQLite to PostgreSQL: \(move.text)")
    let backup = try Measurement.of(.backup, first, file)
    let reference = try Measurement.of(.program, dump.path, "--format=custom", "--file", dumped, first)
    say(
        "\(returns * 30) answers, PostgreSQL backup: \(backup.text(beside: reference, "pg_dump")); \(size(file)); \(within(backup))"
    )
    let restore = try Measurement.of(.restore, file, second)
    let loaded = try Measurement.of(
        .program, load.path, "--single-transaction", "--no-owner", "--section", "pre-data", "--section", "data",
        "--dbname", third, dumped)
    say(
        "\(returns * 30) answers, PostgreSQL restore: \(restore.text(beside: loaded, "pg_restore without keys")); \(within(restore))"
    )
    scratch.remove("region.backup")
    scratch.remove("region.dump")
}

private func within(_ measurement: Measurement) -> String { target("60 s", measurement.seconds <= 60) }

private func size(_ path: String) -> String {
    let bytes = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    return "\(decimals(Double(bytes) / 1e6, 1)) MB of file"
}
