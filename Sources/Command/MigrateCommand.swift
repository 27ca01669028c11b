import ArgumentParser
import Throughline
import Values

/// `throughline migrate`
struct MigrateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate", abstract: "Bring a database to the schema of this version.",
        discussion: "Each step is one transaction. Where two deployments start at once, the second waits and finds nothing to do.")

    @OptionGroup var database: DatabaseOption
    @Flag(name: .customLong("dry-run"), help: "Say what would be done, and do nothing.") var isDryRun = false

    func run() throws {
        let steps =
            isDryRun ? try Region.pendingMigrations(database.location) : try Region.migrate(database.location)
        if steps.isEmpty { print("The database is up to date") }
        for step in steps { print("\(isDryRun ? "would apply" : "applied") \(step)") }
    }
}
