import CPostgreSQL

/// What makes two statements the same to the server: their text and the types of their parameters.
struct PostgreSQLStatementKey: Hashable {
    let text: String
    let types: [Oid]
}
