/// Work to be done later, by any worker, at least once.
///
/// What it changes in the database goes into `run.finish`, which commits with the end of the job: that part happens once. What it does
/// outside may happen again after a crash and must bear it.
package protocol Job: Codable, Sendable {
    /// How the job is stored: never changed, or jobs that wait are not understood.
    static var kind: String { get }
    /// How often it is tried before it is given up for a person to look at.
    static var mostAttempts: Int { get }

    func run(_ run: JobRun) async throws
}

extension Job {
    package static var mostAttempts: Int { 10 }

    /// The job of this kind from its stored form.
    static func read(_ payload: String) throws -> any Job { try CanonicalJSON.read(Self.self, fromText: payload) }
}
