/// A file beside a page, by its path from there and the name that a reader sees.
public struct FileLink: Hashable, Sendable {
    public let path: String
    public let name: String

    public init(path: String, name: String) {
        self.path = path
        self.name = name
    }
}
