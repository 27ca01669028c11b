import ArgumentParser
import Foundation
import Throughline

/// `throughline backup FILE`
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Write everything in the database into one file, while it is in use.",
        discussion: "The file can be restored on SQLite and on PostgreSQL. It ends with a SHA-256 of itself.")

    @Argument(help: "The file to write.") var file: String
    @Flag(help: "Replace a file that exists, once the new one is whole.") var replace = false
    @Flag(help: "Read a backup to its end and say whether it is whole; nothing is written.") var verify = false
    @OptionGroup var database: DatabaseOption

    func validate() throws {
        if verify, replace { throw ValidationError("Give --replace or --verify, not both.") }
    }

    func run() throws {
        let url = URL(fileURLWithPath: file)
        let progress = Progress()
        defer { progress.finish() }
        if verify {
            let summary = try Region.verifyBackup(url, progress: progress.report)
            progress.finish()
            print(summary.text("\(file) is whole"))
        } else {
            let region = try Region.ofAnySchema(database.location, creating: false)
            let summary = try region.backup(to: url, replacing: replace, progress: progress.report)
            progress.finish()
            print(summary.text("written to \(file)"))
        }
    }
}
