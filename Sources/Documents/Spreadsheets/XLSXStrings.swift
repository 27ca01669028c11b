import Foundation

/// C copies of texts that live as long as this does, for structures of C libraries that hold pointers.
final class XLSXStrings {
    private var copies: [UnsafeMutablePointer<CChar>] = []

    deinit {
        for copy in copies { free(copy) }
    }

    /// A copy of `text` with characters that XML forbids replaced; zero bytes are among them.
    func keep(_ text: String) -> UnsafeMutablePointer<CChar>? {
        guard let copy = strdup(XMLText.legal(text)) else { return nil }
        copies.append(copy)
        return copy
    }
}
