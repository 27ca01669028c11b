import ArgumentParser
import Foundation
import Throughline

/// `throughline restore FILE`
struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Put a backup into an empty database, all of it or nothing.",
        discussion: "The file is verified first, and what was restored is compared with it row by row.")

    @Argument(help: "The backup.") var file: String
    @Flag(help: "Verify the file to its end; no database is opened.") var dryRun = false
    @OptionGroup var database: DatabaseOption

    func run() throws {
        let url = URL(fileURLWithPath: file)
        let progress = Progress()
        defer { progress.finish() }
        let summary =
            try dryRun
            ? Region.verifyBackup(url, progress: progress.report)
            : Region.restore(url, into: database.location, progress: progress.report)
        progress.finish()
        print(summary.text(dryRun ? "can be restored; nothing was written" : "restored and compared"))
    }
}
