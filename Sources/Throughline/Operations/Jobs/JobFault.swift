/// Why an attempt at a job counts for nothing, or the job is not worth another.
package enum JobFault: Error, Hashable {
    /// Its lease ran out and another worker has it: what this one did is undone.
    case takenOver
    /// Trying again would end the same way.
    case hopeless(String)
}

extension JobFault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .takenOver: "another worker has taken the job over"
        case .hopeless(let why): why
        }
    }
}
