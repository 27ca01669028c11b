/// Which database a connection speaks to. Stores choose between two files by it where one statement cannot serve both.
public enum Dialect: String, CaseIterable, Hashable, Sendable {
    case sqlite
    case postgresql
}
