import Foundation
import Logging
import ServiceLifecycle
import UnixSignals

/// The log of what runs until it is told to stop: JSON on standard error, a line an event.
enum ServiceLog {
    static func start() -> Logger {
        LoggingSystem.bootstrap { label in JSONLogHandler(label: label) }
        return Logger(label: "throughline")
    }

    /// Runs services until one ends or the process is told to stop; then all of them finish what they have in hand.
    static func run(_ services: [any Service], log: Logger) async throws {
        try await ServiceGroup(services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: log).run()
    }
}
