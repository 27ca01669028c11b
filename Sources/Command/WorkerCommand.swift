import ArgumentParser
import Throughline
import Values

/// `throughline worker`
struct WorkerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker", abstract: "Do background work until told to stop.",
        discussion: """
            Any number of workers may run on one PostgreSQL database; a worker that dies is replaced by the others when its lease has \
            run out. SIGTERM and SIGINT let it finish what it has in hand.
            """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var work: WorkerOptions
    @Flag(name: .customLong("until-idle"), help: "End when nothing is due.") var untilIdle = false

    func run() async throws {
        let log = ServiceLog.start()
        let worker = try work.worker(for: try await database.openPatiently(log: log), log: log)
        if untilIdle {
            await worker.runUntilIdle()
        } else {
            try await ServiceLog.run([WorkerService(worker: worker)], log: log)
        }
    }
}
