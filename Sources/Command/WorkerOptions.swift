import ArgumentParser
import Logging
import Throughline

/// How background work is done.
struct WorkerOptions: ParsableArguments {
    @Option(help: ArgumentHelp("How many jobs at a time.", valueName: "number")) var lanes = 4
    @Option(help: ArgumentHelp("Seconds after which another worker takes over what a dead one had in hand.", valueName: "seconds"))
    var lease = 60

    func validate() throws {
        if !(1...64).contains(lanes) { throw ValidationError("--lanes takes a number from 1 to 64.") }
        if !(1...86_400).contains(lease) { throw ValidationError("--lease takes a number of seconds from 1.") }
    }

    func worker(for region: Region, log: Logger) throws -> Worker {
        var settings = Worker.Settings()
        settings.lanes = lanes
        settings.lease = .seconds(lease)
        let post = try MailOptions().postOffice()
        if post == nil { log.notice("no mail server is set up (THROUGHLINE_SMTP): mail stays in the outbox") }
        return Worker(Services(region: region, post: post), settings: settings) { event in log.record(event) }
    }
}

extension Logger {
    fileprivate func record(_ event: WorkerEvent) {
        switch event {
        case .done(let kind, let id): info("job done", metadata: ["job": "\(id)", "kind": "\(kind)"])
        case .failed(let kind, let id, let attempt, let error):
            warning(
                "job failed, to be tried again",
                metadata: ["job": "\(id)", "kind": "\(kind)", "attempt": "\(attempt)", "fault": "\(error)"])
        case .givenUp(let kind, let id, let error):
            self.error("job given up", metadata: ["job": "\(id)", "kind": "\(kind)", "fault": "\(error)"])
        case .trouble(let what, let error): warning("\(what)", metadata: ["fault": "\(error)"])
        }
    }
}
