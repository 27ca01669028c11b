/// The column types that mean the same on SQLite and PostgreSQL; the only ones a migration may use.
///
/// A bound value carries its type even when it is NULL, because PostgreSQL must be told the type of every parameter.
public enum ColumnType: String, CaseIterable, Hashable, Sendable {
    case text = "TEXT"
    case integer = "BIGINT"
    case double = "DOUBLE PRECISION"
    case boolean = "BOOLEAN"
    case bytes = "BYTEA"
}
