/// How far a database has come.
public struct MigrationStatus: Hashable, Sendable {
    /// Names of the migrations that were applied, in order.
    public let applied: [String]
    /// Names of the migrations still to be applied, in order.
    public let pending: [String]

    /// True where the schema is the one the program was written for.
    public var isCurrent: Bool { pending.isEmpty }
    /// True where nothing was ever applied.
    public var isEmpty: Bool { applied.isEmpty }
}
