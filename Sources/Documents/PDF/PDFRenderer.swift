import Foundation
import Values

/// Makes tagged PDF/UA-1 files from HTML with WeasyPrint 70.0, run as a process of its own.
///
/// The process has no network and no files but its fonts: only `data:` addresses are allowed, and relative addresses have no base.
/// Equal HTML gives equal bytes for one set of WeasyPrint, Pango and fonts, whatever the day, the time zone or the locale.
public struct PDFRenderer: Sendable {
    /// The `weasyprint` executable, usually in a virtual environment.
    public let weasyprint: URL
    /// The process is killed after this time.
    public let timeout: Duration

    public init(weasyprint: URL, timeout: Duration = .seconds(120)) {
        self.weasyprint = weasyprint
        self.timeout = timeout
    }

    /// Writes `document` as a PDF: `HTMLWriter` for print, dated with the document's date.
    public func render(_ document: Document, to file: URL) throws(PDFError) {
        try render(html: HTMLWriter.write(document, for: .print), date: document.date, to: file)
    }

    /// Writes `html` as a PDF, replacing `file` only once the PDF is complete.
    ///
    /// - Parameters:
    ///   - date: the day that stands in file metadata where a library would read the clock.
    ///   - identifier: the first half of the PDF's file identifier; the second is a hash of the content.
    /// - Throws: `PDFError`; `.outsideResources` names everything the HTML tried to fetch.
    public func render(html: String, date: Day, identifier: String = "throughline", to file: URL) throws(PDFError) {
        let asked = OutsideAddresses.find(html)
        guard asked.isEmpty else { throw .outsideResources(asked) }
        guard FileManager.default.isExecutableFile(atPath: weasyprint.path) else { throw .missingHelper(path: weasyprint.path) }
        let folder = try temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let process = PDFProcess(weasyprint: weasyprint, folder: folder, timeout: timeout)
        let outcome = try process.run(html: html, date: date, identifier: identifier)
        let outside = PDFLog.outsideResources(outcome.log)
        guard outside.isEmpty else { throw .outsideResources(outside) }
        guard outcome.status == 0 else { throw .renderingFailed(PDFLog.reason(outcome.log)) }
        if let error = PDFLog.errors(outcome.log).first { throw .renderingFailed(error) }
        try replace(file, with: process.output)
    }

    private func temporaryFolder() throws(PDFError) -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("throughline-pdf-" + UUID().uuidString)
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        } catch {
            throw .unwritable(path: folder.path, message: error.localizedDescription)
        }
        return folder
    }

    private func replace(_ file: URL, with output: URL) throws(PDFError) {
        do {
            try Data(contentsOf: output).write(to: file, options: .atomic)
        } catch {
            throw .unwritable(path: file.path, message: error.localizedDescription)
        }
    }
}
