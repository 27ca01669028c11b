/// How much of a document is read before it is refused: what a person wrote stays far below.
public struct ReadingLimits: Sendable {
    /// Bytes of the file.
    public var fileBytes = 60_000_000
    /// Bytes of everything in a package together, unpacked.
    public var unpackedBytes = 200_000_000
    /// Files in a package.
    public var entries = 2_000
    /// How deep lists, tables and elements may stand in each other.
    public var depth = 200
    /// Cells of all tables together, with those that merging makes.
    public var cells = 1_000_000
    /// Seconds that another program may take.
    public var seconds = 60.0

    public static let standard = ReadingLimits()

    public init() {}
}
