import ServiceLifecycle
import Throughline

/// A worker among the services of a process.
struct WorkerService: Service {
    let worker: Worker

    func run() async throws { await cancelWhenGracefulShutdown { await worker.run() } }
}
