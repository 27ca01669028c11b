import Documents
import Foundation
import Values

/// Every format of a publication, written from its record alone.
struct PublicationFiles {
    let document: Document
    let content: PublicationContent
    /// Nil for a draft.
    let version: Int?
    let pdf: PDFRenderer

    private static let pdfName = "report.pdf"
    private static let checksumsName = "checksums.txt"
    private static let links = [
        FileLink(path: pdfName, name: "PDF"), FileLink(path: "report.docx", name: "Word"),
        FileLink(path: "tables.ods", name: "tables (ODS)"), FileLink(path: "tables.xlsx", name: "tables (Excel)"),
        FileLink(path: "evidence-pack.zip", name: "evidence pack (zip)"),
        FileLink(path: checksumsName, name: "checksums of these files"),
    ]

    /// Writes all files into `folder`, replacing earlier ones of the same names, and only once all could be made. What stands there
    /// already as it should be is left as it is.
    /// - Returns: the paths of the publication's files, relative to `folder`.
    func write(to folder: URL, progress: (String) -> Void = { _ in }) throws -> [String] {
        progress("writing the documents")
        let page = HTMLWriter.write(document, for: .print)
        let files = try make()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        // The PDF comes first: it is the one that can fail for reasons outside.
        let report = folder.appendingPathComponent(Self.pdfName)
        progress("making the PDF")
        if !isMade(report, from: page, in: folder) { try pdf.render(html: page, date: document.date, to: report) }
        for file in files { try write(file, to: folder) }
        try write(checksums(files, page: page, report: try Data(contentsOf: report)), to: folder)
        return (files.map(\.path) + [Self.pdfName, Self.checksumsName]).sorted()
    }

    /// Everything but the PDF, in memory.
    func make() throws -> [ZipEntry] {
        let workbook = ReportWorkbook(document: document, content: content, version: version).workbook()
        var files = [
            ZipEntry(path: "index.html", bytes: Array(HTMLWriter.write(document, files: Self.links).utf8)),
            ZipEntry(path: "report.docx", bytes: try WordWriter.write(document)),
            ZipEntry(path: "tables.ods", bytes: try SpreadsheetODS.write(workbook)),
            ZipEntry(path: "tables.xlsx", bytes: try SpreadsheetXLSX.write(workbook)),
        ]
        files += workbook.tables.map { ZipEntry(path: "csv/\($0.id).csv", bytes: CSVWriter.write(table: $0)) }
        let pack = try EvidencePack(content: content, version: version).archive()
        return files + [ZipEntry(path: "evidence-pack.zip", bytes: pack)]
    }

    private func write(_ file: ZipEntry, to folder: URL) throws {
        let url = folder.appendingPathComponent(file.path)
        let data = Data(file.bytes)
        guard (try? Data(contentsOf: url)) != data else { return }
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: url, options: .atomic)
    }

    /// SHA-256 of every file, as `sha256sum --check` reads it; the page that the PDF was made from is a comment.
    private func checksums(_ files: [ZipEntry], page: String, report: Data) -> ZipEntry {
        let lines =
            files.map { "\(Fingerprint.of(bytes: $0.bytes))  \($0.path)" } + ["\(Fingerprint.of(bytes: report))  \(Self.pdfName)"]
        let text = ([origin(of: page)] + lines.sorted { $0.dropFirst(66) < $1.dropFirst(66) }).joined(separator: "\n") + "\n"
        return ZipEntry(path: Self.checksumsName, bytes: Array(text.utf8))
    }

    private func origin(of page: String) -> String { "# \(Self.pdfName) was made from \(Fingerprint.of(bytes: Array(page.utf8)))" }

    /// Whether the PDF that stands in the folder was made from this page and is whole.
    private func isMade(_ report: URL, from page: String, in folder: URL) -> Bool {
        guard let data = try? Data(contentsOf: report),
            let text = try? String(contentsOf: folder.appendingPathComponent(Self.checksumsName), encoding: .utf8)
        else { return false }
        let lines = text.split(separator: "\n")
        return lines.contains { $0 == origin(of: page) }
            && lines.contains { $0 == "\(Fingerprint.of(bytes: data))  \(Self.pdfName)" }
    }
}
