import Dispatch

/// A thread that may block, for work that a task waits for.
actor PostgreSQLThread {
    private nonisolated let executor = QueueExecutor()

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    func run<Result: Sendable>(_ work: @Sendable () throws -> Result) throws -> Result { try work() }
}

/// Runs an actor's jobs on a dispatch queue of its own.
private final class QueueExecutor: SerialExecutor {
    private let queue = DispatchQueue(label: "throughline.postgresql")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}
