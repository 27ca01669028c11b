/// Why a zip archive could not be written or read.
public enum ArchiveError: Error, Hashable, Sendable {
    /// libzip refused; its own words.
    case library(String)
    /// The entries hold more bytes, or are more in number, than the reader was told to accept.
    case tooLarge(limit: Int)
    /// Two entries have this path.
    case duplicatePath(String)
}

extension ArchiveError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .library(let message): "the archive cannot be processed: \(message)"
        case .tooLarge(let limit): "the archive holds more than \(limit) bytes or entries"
        case .duplicatePath(let path): "the archive holds '\(path)' twice"
        }
    }
}
