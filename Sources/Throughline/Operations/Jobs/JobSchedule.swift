import Values

/// Work that comes round: a job made each time a rule says, by one process of many.
package struct JobSchedule: Sendable {
    let key: String
    let rule: ScheduleRule
    let job: @Sendable (Day) -> any Job

    package init(_ key: String, _ rule: ScheduleRule, job: @escaping @Sendable (Day) -> any Job) {
        self.key = key
        self.rule = rule
        self.job = job
    }
}
