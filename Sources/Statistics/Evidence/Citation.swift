/// Where in a public document something is printed.
public struct Citation: Codable, Hashable, Sendable {
    public let document: String
    public let table: String
    public let lines: String

    public init(document: String, table: String, lines: String) {
        self.document = document
        self.table = table
        self.lines = lines
    }
}
