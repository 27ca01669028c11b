import Values

/// One job after the other.
struct WorkerLane {
    let worker: Worker
    let holdings: Holdings

    /// Until the task is cancelled or, where asked, until nothing is due.
    func run(_ untilIdle: Bool) async {
        var holder = newHolder()
        var job = await taken(holder)
        while !Task.isCancelled || job != nil {
            if let taken = job {
                (job, holder) = await work(taken, holder)
                if job == nil { job = await self.taken(holder) }
            } else if untilIdle {
                return
            } else {
                try? await Task.sleep(for: worker.settings.pause)
                job = await taken(holder)
            }
        }
    }

    private func newHolder() -> String { ID<Worker>.random().text }

    private func taken(_ holder: String) async -> JobRecord? {
        guard !Task.isCancelled else { return nil }
        do {
            let kinds = worker.kinds.keys.sorted()
            guard try await worker.region.read({ try $0.jobs.isAnyDue(kinds, at: .now) }) else { return nil }
            return try await worker.region.write { try take(in: $0, holder) }
        } catch {
            if !Task.isCancelled { worker.log(.trouble("taking a job", error)) }
            return nil
        }
    }

    private func take(in stores: Stores, _ holder: String) throws -> JobRecord? {
        let now = Instant.now
        return try stores.jobs.take(worker.kinds.keys.sorted(), holder: holder, at: now, lease: now + worker.settings.lease)
    }

    /// Does a job; the next one where it was taken with the end of this, and by which mark.
    private func work(_ job: JobRecord, _ holder: String) async -> (JobRecord?, String) {
        holdings.add(holder)
        defer { holdings.remove(holder) }
        let nextHolder = newHolder()
        let run = JobRun(services: worker.services, job: job, holder: holder) { stores in
            holdings.isStopping ? nil : try take(in: stores, nextHolder)
        }
        // A job in hand is finished even where the worker was told to stop.
        let attempt = Task { try await perform(job, run) }
        do {
            let next = try await attempt.value
            worker.log(.done(kind: job.kind, id: job.id.text))
            return (next, nextHolder)
        } catch {
            await record(error, of: job, holder)
            return (nil, nextHolder)
        }
    }

    private func perform(_ job: JobRecord, _ run: JobRun) async throws -> JobRecord? {
        let most = worker.kinds[job.kind]?.mostAttempts ?? 1
        guard let kind = worker.kinds[job.kind], job.attempts <= most else {
            throw JobFault.hopeless(job.fault ?? "the worker stopped each time it was at it")
        }
        let work: any Job
        do {
            work = try kind.read(job.payload)
        } catch {
            throw JobFault.hopeless("the job cannot be read")
        }
        try await work.run(run)
        return try await run.end()
    }

    private func record(_ error: any Error, of job: JobRecord, _ holder: String) async {
        let most = worker.kinds[job.kind]?.mostAttempts ?? 1
        var isHopeless = job.attempts >= most
        if case JobFault.hopeless = error { isHopeless = true }
        if case JobFault.takenOver = error { return worker.log(.trouble("job \(job.id)", error)) }
        worker.log(
            isHopeless
                ? .givenUp(kind: job.kind, id: job.id.text, error)
                : .failed(kind: job.kind, id: job.id.text, attempt: job.attempts, error))
        do {
            let hopeless = isHopeless
            try await Task {
                try await worker.region.write { stores in
                    let now = Instant.now
                    if hopeless {
                        _ = try stores.jobs.end(job.id, holder: holder, as: .dead, fault: "\(error)", at: now)
                    } else {
                        let due = now + Backoff.pause(after: job.attempts)
                        try stores.jobs.giveBack(job, holder: holder, due: due, attempts: job.attempts, fault: "\(error)")
                    }
                }
            }.value
        } catch {
            // The lease runs out, and the job is taken again.
            worker.log(.trouble("job \(job.id)", error))
        }
    }
}
