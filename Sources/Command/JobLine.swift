import Throughline
import Values

/// A job as a line of a list.
struct JobLine: Encodable {
    let id: String
    let kind: String
    let state: String
    let dueAt: String
    let attempts: Int
    let stepsDone: Int?
    let steps: Int?
    let fault: String?

    init(_ job: JobRecord) {
        id = job.id.text
        kind = job.kind
        state = job.state == .open && job.holder != nil ? "running" : job.state.rawValue
        dueAt = job.dueAt.description
        attempts = job.attempts
        stepsDone = job.stepsDone
        steps = job.steps
        fault = job.fault
    }

    var text: String {
        let progress = stepsDone.flatMap { done in steps.map { ", \(English.number(done)) of \(English.number($0))" } } ?? ""
        let trouble = fault.map { ": \($0)" } ?? ""
        return "\(id)  \(kind)  \(state)\(progress), due \(dueAt), \(English.counted(attempts, "attempt"))\(trouble)"
    }

    static func json(_ jobs: [JobRecord]) throws -> String {
        try PrintedJSON.text(["jobs": jobs.map(JobLine.init)])
    }
}
