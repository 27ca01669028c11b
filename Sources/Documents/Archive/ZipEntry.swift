/// One file of a zip archive.
public struct ZipEntry: Hashable, Sendable {
    /// Path with `/` between folders.
    public let path: String
    public let bytes: [UInt8]
    /// True keeps the bytes uncompressed, as formats ask of their first entry.
    public let isStored: Bool

    public init(path: String, bytes: [UInt8], isStored: Bool = false) {
        self.path = path
        self.bytes = bytes
        self.isStored = isStored
    }

    init(path: String, xml: XMLText) { self.init(path: path, bytes: xml.bytes) }
}
