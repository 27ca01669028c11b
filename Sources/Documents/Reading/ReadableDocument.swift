import Foundation
import Statistics
import Values

/// Reads a document of any kind that reports come in as passages and tables with their places.
public enum ReadableDocument {
    /// Endings of file names that `read` knows.
    public static let endings = ["md", "txt", "html", "htm", "docx", "pdf"]

    /// The text of the file at `url`, which faults call `name`.
    ///
    /// Lines and columns are those of the file for Markdown, plain text and HTML; paragraphs of the document for Word; pages and their
    /// lines for PDF. Nothing is fetched and no macro, script or style is run.
    ///
    /// - Throws: a `Fault` where the file cannot be opened, is of another kind, is broken beyond reading or passes a limit.
    public static func read(_ url: URL, named name: String, limits: ReadingLimits = .standard) throws(Fault) -> CheckedText {
        switch url.pathExtension.lowercased() {
        case "md", "markdown": MarkdownTextReader.read(try TextFile.read(url, named: name, limits: limits))
        case "txt", "text": PlainTextReader.read(try TextFile.read(url, named: name, limits: limits))
        case "html", "htm": try html(url, named: name, limits: limits)
        case "docx": try WordFile.read(url, named: name, limits: limits)
        case "pdf": try PDFText.read(url, named: name, limits: limits)
        default:
            throw Fault(file: name, "a report is read from \(English.list(endings.map { "." + $0 }, joinedBy: "or")) files")
        }
    }

    private static func html(_ url: URL, named name: String, limits: ReadingLimits) throws(Fault) -> CheckedText {
        let data = try TextFile.bytes(url, named: name, limits: limits)
        let text = try TextFile.text(of: data, named: name, declared: HTMLCharset.declared(in: data))
        return try HTMLTextReader.read(text, named: name, limits: limits)
    }
}
