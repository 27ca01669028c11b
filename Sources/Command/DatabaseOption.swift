import ArgumentParser
import Foundation
import Throughline

/// Where the region's data is: flag, then `THROUGHLINE_DATABASE`, then a file in the working folder.
struct DatabaseOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The database: sqlite:PATH or postgres://…. Otherwise THROUGHLINE_DATABASE, otherwise sqlite:throughline.sqlite.",
            valueName: "location"
        ))
    var database: String?

    var location: String {
        database ?? ProcessInfo.processInfo.environment["THROUGHLINE_DATABASE"] ?? "sqlite:throughline.sqlite"
    }

    /// - Parameters:
    ///   - creating: makes the database where there is none, for a command that brings something into it.
    ///   - statementTimeout: on PostgreSQL, how long one statement may take.
    func open(creating: Bool = false, statementTimeout: Duration? = nil) throws -> Region {
        try Region.open(location, creating: creating, statementTimeout: statementTimeout)
    }
}
