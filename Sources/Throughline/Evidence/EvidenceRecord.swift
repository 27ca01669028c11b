/// A record by its kind and key: `attendance`, `event-1/ashmere`.
struct EvidenceRecord: Hashable {
    let kind: String
    let key: String
}
