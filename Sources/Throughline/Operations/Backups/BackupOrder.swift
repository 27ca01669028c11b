/// Tables in an order in which each comes after those that it refers to.
enum BackupOrder {
    /// - Parameter tables: each with the names of those that it refers to, itself among them or not.
    /// - Throws: `BackupRefusal.circle` where there is none.
    static func of(_ tables: [(name: String, refersTo: Set<String>)]) throws(BackupRefusal) -> [String] {
        var ordered: [String] = []
        var waiting = tables
        while !waiting.isEmpty {
            let names = Set(waiting.map(\.name))
            let ready = waiting.filter { $0.refersTo.subtracting([$0.name]).isDisjoint(with: names) }.map(\.name)
            guard !ready.isEmpty else { throw .circle(names.sorted()) }
            ordered += ready
            waiting.removeAll { ready.contains($0.name) }
        }
        return ordered
    }
}
