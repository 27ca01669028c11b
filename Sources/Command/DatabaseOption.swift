import ArgumentParser
import Database
import Foundation
import Logging
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

    /// The same for what runs until it is told to stop: a server that is starting anew, as ours is perhaps, is waited for.
    func openPatiently(statementTimeout: Duration? = nil, log: Logger) async throws -> Region {
        let deadline = ContinuousClock.now + .seconds(60)
        while true {
            do {
                return try open(statementTimeout: statementTimeout)
            } catch DatabaseError.connection(let reason) where location.hasPrefix("postgres") && ContinuousClock.now < deadline {
                log.warning("the database cannot be reached yet; trying for a minute", metadata: ["fault": "\(reason)"])
                try await Task.sleep(for: .seconds(1))
            }
        }
    }
}
