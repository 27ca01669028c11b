/// What a worker tells whoever keeps its log. Never what a job is about.
package enum WorkerEvent: Sendable {
    case done(kind: String, id: String)
    case failed(kind: String, id: String, attempt: Int, any Error)
    case givenUp(kind: String, id: String, any Error)
    /// Beside the jobs, such as a database that cannot be reached.
    case trouble(String, any Error)
}
