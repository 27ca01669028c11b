import Foundation
import Values

/// Takes jobs and does them, several at a time, beside any number of other workers on the same database.
package struct Worker: Sendable {
    package struct Settings: Sendable {
        /// How many jobs at a time.
        package var lanes = 4
        /// How long a job is its worker's before another may take it over. Held jobs are renewed well before that.
        package var lease: Duration = .seconds(60)
        /// How often an idle worker looks.
        package var pause: Duration = .seconds(1)

        package init() {}
    }

    let services: Services
    let kinds: [String: any Job.Type]
    let schedules: [JobSchedule]
    let settings: Settings
    let log: @Sendable (WorkerEvent) -> Void

    package init(
        _ services: Services, kinds: [any Job.Type] = Region.jobKinds, schedules: [JobSchedule] = Region.schedules,
        settings: Settings = Settings(), log: @escaping @Sendable (WorkerEvent) -> Void = { _ in }
    ) {
        self.services = services
        // Without a mail server mail stays in the outbox.
        let able = kinds.filter { services.post != nil || $0 != SendMailJob.self }
        self.kinds = Dictionary(uniqueKeysWithValues: able.map { ($0.kind, $0) })
        self.schedules = schedules
        self.settings = settings
        self.log = log
    }

    var region: Region { services.region }

    /// Works until the task is cancelled; jobs in hand are finished first.
    package func run() async { await work(untilIdle: false) }

    /// Works until nothing is due.
    package func runUntilIdle() async { await work(untilIdle: true) }

    private func work(untilIdle: Bool) async {
        let holdings = Holdings()
        await withTaskCancellationHandler {
            await work(holdings, untilIdle)
        } onCancel: {
            holdings.stop()
        }
    }

    private func work(_ holdings: Holdings, _ untilIdle: Bool) async {
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<settings.lanes { group.addTask { await WorkerLane(worker: self, holdings: holdings).run(untilIdle) } }
            group.addTask { await renew(holdings) }
            if untilIdle { await makeScheduledJobs() } else { group.addTask { await watchSchedules() } }
            for _ in 0..<settings.lanes { await group.next() }
            group.cancelAll()
        }
    }

    /// Moves the leases of the jobs in hand on, until it is cancelled.
    private func renew(_ holdings: Holdings) async {
        while (try? await Task.sleep(for: settings.lease / 3)) != nil {
            do {
                let lease = Instant.now + settings.lease
                try await region.write { stores in try stores.jobs.extend(holdings.all, lease: lease) }
            } catch {
                log(.trouble("renewing leases", error))
            }
        }
    }

    private func watchSchedules() async {
        repeat { await makeScheduledJobs() } while (try? await Task.sleep(for: .seconds(30))) != nil
    }

    /// Makes the job of every schedule whose time has come.
    func makeScheduledJobs(at now: Instant = .now) async {
        for schedule in schedules {
            do {
                try await region.write { stores in try stores.jobSchedules.make(schedule, at: now) }
            } catch {
                log(.trouble("schedule \(schedule.key)", error))
            }
        }
    }
}
