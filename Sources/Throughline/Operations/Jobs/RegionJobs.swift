import Values

extension Region {
    /// Jobs, the newest first.
    package func jobs(in state: JobRecord.State? = nil, limit: Int = 100) throws -> [JobRecord] {
        try read { try $0.jobs.all(in: state, limit: limit) }
    }

    package func job(_ id: JobRecord.JobID) throws -> JobRecord? { try read { try $0.jobs.find(id) } }

    package func jobCounts() throws -> [JobRecord.State: Int] { try read { try $0.jobs.counts() } }

    /// Leaves jobs for workers.
    package func addJobs(_ jobs: [any Job]) throws {
        try write { stores in for job in jobs { try stores.jobs.add(job, at: .now) } }
    }

    /// Opens jobs that were given up, one or all; how many.
    package func retryJobs(_ id: JobRecord.JobID? = nil) throws -> Int { try write { try $0.jobs.retry(id, at: .now) } }
}
