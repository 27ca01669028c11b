import ArgumentParser
import ServiceLifecycle
import Throughline

/// `throughline serve`
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serve the site, and do its background work.",
        discussion: """
            Any number of them may run on one PostgreSQL database. GET /health answers 200 while the database can be used. \
            SIGTERM and SIGINT let it finish what it has in hand.
            """)

    @OptionGroup var database: DatabaseOption
    @Option(help: ArgumentHelp("The address to listen on.", valueName: "address")) var host = "127.0.0.1"
    @Option(help: ArgumentHelp("The port to listen on.", valueName: "number")) var port = 8080
    @Flag(name: .customLong("no-worker"), help: "Leave background work to 'throughline worker'.") var hasNoWorker = false
    @OptionGroup var work: WorkerOptions

    func validate() throws {
        if !(0...65_535).contains(port) { throw ValidationError("--port takes a number from 0 to 65535.") }
    }

    func run() async throws {
        let log = ServiceLog.start()
        let site = Site(
            region: try await database.openPatiently(statementTimeout: .seconds(30), log: log), host: host, port: port, log: log)
        var services: [any Service] = [site.service]
        // Work in the background may take longer than a page may wait.
        if !hasNoWorker {
            services.append(WorkerService(worker: try work.worker(for: try await database.openPatiently(log: log), log: log)))
        }
        try await ServiceLog.run(services, log: log)
    }
}
