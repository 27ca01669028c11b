/// Tables in an order in which each comes after those that it refers to.
enum BackupOrder {
    /// Those that refer to each other in a circle, and those that refer to them, come last and by name.
    ///
    /// - Parameter tables: each with the names of those that it refers to, itself among them or not.
    static func of(_ tables: [(name: String, refersTo: Set<String>)]) -> [String] {
        var ordered: [String] = []
        var waiting = tables
        while !waiting.isEmpty {
            let names = Set(waiting.map(\.name))
            let ready = waiting.filter { $0.refersTo.subtracting([$0.name]).isDisjoint(with: names) }.map(\.name)
            guard !ready.isEmpty else { return ordered + names.sorted() }
            ordered += ready
            waiting.removeAll { ready.contains($0.name) }
        }
        return ordered
    }
}
