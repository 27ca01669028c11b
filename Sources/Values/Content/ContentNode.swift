/// A tree of text with the place of every part, as a person wrote it in a structured file. Scalars stay text: `No` and `5` are what
/// they look like until an expected type converts them.
public struct ContentNode: Sendable {
    public indirect enum Value: Sendable {
        case scalar(String)
        case sequence([ContentNode])
        case mapping([Entry])
    }

    /// One field of a mapping.
    public struct Entry: Sendable {
        public let name: String
        /// The place of the name.
        public let place: ContentPlace
        public let node: ContentNode

        public init(name: String, place: ContentPlace, node: ContentNode) {
            self.name = name
            self.place = place
            self.node = node
        }
    }

    public let value: Value
    public let place: ContentPlace

    public init(_ value: Value, at place: ContentPlace) {
        self.value = value
        self.place = place
    }

    /// What kind of thing stands here, in words for a fault.
    public var kindInWords: String {
        switch value {
        case .scalar: "text"
        case .sequence: "a list"
        case .mapping: "named fields"
        }
    }
}

/// Where something stands: file, and line and column counted from 1.
public struct ContentPlace: Hashable, Sendable, Codable {
    public let file: String
    public let line: Int
    public let column: Int

    public init(file: String, line: Int, column: Int = 1) {
        self.file = file
        self.line = line
        self.column = column
    }

    public func fault(_ message: String, nearMatch: String? = nil) -> Fault {
        Fault(file: file, line: line, column: column, message, nearMatch: nearMatch)
    }
}
