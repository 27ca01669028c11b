/// Why a cell was refused.
struct ImportProblem: Error, Equatable {
    let message: String
    let nearMatch: String?

    init(_ message: String, nearMatch: String? = nil) {
        self.message = message
        self.nearMatch = nearMatch
    }
}
