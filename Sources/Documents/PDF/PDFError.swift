import Foundation

/// Why there is no PDF.
public enum PDFError: Error, Hashable, Sendable {
    /// WeasyPrint is not where it was looked for.
    case missingHelper(path: String)
    /// WeasyPrint is there and does not start.
    case helperFailed(path: String, message: String)
    /// The HTML asks for files or addresses outside of itself; each as it stands in the HTML.
    case outsideResources([String])
    /// Not ready within the time limit.
    case timedOut(Duration)
    /// WeasyPrint ended with an error; what it said.
    case renderingFailed(String)
    /// The PDF could not be written to its place.
    case unwritable(path: String, message: String)
}

extension PDFError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .missingHelper(let path):
            "PDF files need WeasyPrint 70.0, which is not at \(path); install it with 'make setup'"
        case .helperFailed(let path, let message): "WeasyPrint at \(path) does not start: \(message)"
        case .outsideResources(let addresses):
            "the page asks for something outside of itself, which a report must not: \(addresses.joined(separator: ", "))"
        case .timedOut(let limit): "the PDF was not ready within \(limit.components.seconds) seconds"
        case .renderingFailed(let message): "WeasyPrint could not make the PDF: \(message)"
        case .unwritable(let path, let message): "the PDF cannot be written to \(path): \(message)"
        }
    }
}
