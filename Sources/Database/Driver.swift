/// What a kind of database does for `Database`.
protocol Driver: Sendable {
    func read<Result>(_ work: (any Connection) throws -> Result) throws -> Result
    func write<Result>(_ work: (any Connection) throws -> Result) throws -> Result
    func read<Result: Sendable>(_ work: @Sendable (any Connection) throws -> Result) async throws -> Result
    func write<Result: Sendable>(_ work: @Sendable (any Connection) throws -> Result) async throws -> Result
    func close() throws(DatabaseError)
}
