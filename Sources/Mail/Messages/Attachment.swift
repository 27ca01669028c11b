/// A file that goes with a message.
public struct Attachment: Hashable, Sendable {
    /// The name that the reader's program offers, in any script.
    public let fileName: String
    public let mediaType: MediaType
    public let bytes: [UInt8]

    /// Spaces around the name are left out, as readers do.
    ///
    /// - Throws: `MailMessageError.fileName` for a name that is empty, over 200 octets, a path, or holds control characters.
    public init(fileName: String, mediaType: MediaType, bytes: [UInt8]) throws(MailMessageError) {
        let fileName = String(fileName.trimmingSpaces())
        guard (1...200).contains(fileName.utf8.count), fileName != ".", fileName != "..",
            !fileName.unicodeScalars.contains(where: { HeaderText.isControl($0) || $0 == "/" || $0 == "\\" })
        else { throw .fileName }
        self.fileName = fileName
        self.mediaType = mediaType
        self.bytes = bytes
    }
}
