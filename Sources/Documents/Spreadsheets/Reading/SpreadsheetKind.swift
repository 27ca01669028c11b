import Foundation
import Values

/// Finds out what a file is from its first bytes, and refuses what cannot be read, saying what to do.
struct SpreadsheetKind {
    let url: URL
    let file: String

    private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    /// True for a zip archive, false for text.
    func isArchive() throws(Fault) -> Bool {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isDirectory) else {
            throw Fault(file: file, "there is no such file")
        }
        guard !isDirectory.boolValue else { throw Fault(file: file, "this is a folder, not a file") }
        guard let handle = try? FileHandle(forReadingFrom: url) else { throw Fault(file: file, "the file cannot be opened") }
        defer { try? handle.close() }
        let start = (try? handle.read(upToCount: 1024)).map(Array.init) ?? []
        guard !start.isEmpty else { throw Fault(file: file, "the file is empty") }
        if start.starts(with: Self.compound) { throw Fault(file: file, compoundMessage(start, handle)) }
        if start.starts(with: Array("PK".utf8)) { return true }
        if isWebPage(start) {
            throw Fault(
                file: file, "this is a web page or XML, not a spreadsheet; open it in a spreadsheet program and save it as XLSX")
        }
        return false
    }

    /// Refuses a name that promises another format than the file has.
    func check(_ format: SpreadsheetFormat) throws(Fault) {
        let promised = SpreadsheetFormat(ending: url.pathExtension)
        guard let promised, promised != format else { return }
        throw Fault(
            file: file,
            "the name ends with .\(url.pathExtension), but the file is \(format.words); name it \(format.ending), or save it again as \(promised.rawValue.uppercased())"
        )
    }

    /// Encrypted workbooks and those of old programs are the same kind of file; names in its directory tell them apart.
    private func compoundMessage(_ start: [UInt8], _ handle: FileHandle) -> String {
        let old = "this is an old workbook (.xls); save it as XLSX or CSV"
        guard start.count >= 0x34 else { return old }
        let sector = UInt64(start[0x30]) | UInt64(start[0x31]) << 8 | UInt64(start[0x32]) << 16 | UInt64(start[0x33]) << 24
        let size: UInt64 = start[0x1E] == 12 ? 4096 : 512
        guard (try? handle.seek(toOffset: (sector + 1) * size)) != nil,
            let directory = (try? handle.read(upToCount: 4096)) ?? nil
        else { return old }
        let name = Data("EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        guard directory.range(of: name) != nil else { return old }
        return "the workbook is protected by a password; save it without a password"
    }

    private func isWebPage(_ start: [UInt8]) -> Bool {
        let text = String(decoding: start, as: UTF8.self).drop { $0.isWhitespace || $0 == "\u{FEFF}" }.lowercased()
        return ["<html", "<!doctype", "<?xml", "<table", "<meta"].contains { text.hasPrefix($0) }
    }
}
