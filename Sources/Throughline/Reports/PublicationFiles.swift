import Documents
import Foundation
import Values

/// Every format of a publication, written from its record alone.
struct PublicationFiles {
    let document: Document
    let content: PublicationContent
    /// Nil for a draft.
    let publication: Publication?
    let pdf: PDFRenderer

    /// Writes all files into `folder`, replacing earlier ones of the same names, and only once all could be made.
    /// - Returns: the paths written, relative to `folder`.
    func write(to folder: URL) throws -> [String] {
        let files = try make()
        let manager = FileManager.default
        try manager.createDirectory(at: folder, withIntermediateDirectories: true)
        let report = folder.appendingPathComponent("report.pdf")
        // The PDF comes first: it is the one that can fail for reasons outside.
        try pdf.render(document, to: report)
        for file in files {
            let url = folder.appendingPathComponent(file.path)
            try manager.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.bytes).write(to: url, options: .atomic)
        }
        return (files.map(\.path) + ["report.pdf"]).sorted()
    }

    /// Everything but the PDF, in memory.
    func make() throws -> [ZipEntry] {
        let workbook = ReportWorkbook(document: document, content: content, version: publication?.version).workbook()
        var files = [
            ZipEntry(path: "index.html", bytes: Array(HTMLWriter.write(document).utf8)),
            ZipEntry(path: "report.docx", bytes: try WordWriter.write(document)),
            ZipEntry(path: "tables.ods", bytes: try SpreadsheetODS.write(workbook)),
            ZipEntry(path: "tables.xlsx", bytes: try SpreadsheetXLSX.write(workbook)),
        ]
        files += workbook.tables.map { ZipEntry(path: "csv/\($0.id).csv", bytes: CSVWriter.write(table: $0)) }
        let pack = try EvidencePack(content: content, version: publication?.version).archive()
        return files + [ZipEntry(path: "evidence-pack.zip", bytes: pack)]
    }
}
