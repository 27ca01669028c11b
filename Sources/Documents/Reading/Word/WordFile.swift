import Foundation
import Statistics
import Values

/// Opens a Word document: what its package says is checked before any part of it is unpacked.
enum WordFile {
    static func read(_ url: URL, named name: String, limits: ReadingLimits) throws(Fault) -> CheckedText {
        try check(try TextFile.bytes(url, named: name, limits: limits).prefix(4), named: name)
        let package = try ZipPackage(url: url, file: name, entries: limits.entries, bytes: limits.unpackedBytes)
        guard let main = try mainPart(of: package, limits), let document = try package.part(main) else {
            throw Fault(file: name, "this is no Word document: its package has no text part; save the report as .docx again")
        }
        let folder = main.split(separator: "/").dropLast().map { $0 + "/" }.joined()
        let styles = WordStyleKinds()
        if let part = try package.part(folder + "styles.xml") { try XMLStream.read(part, nesting: limits.depth, handler: styles) }
        let reader = WordTextReader(file: name, styles: styles, limits: limits)
        try XMLStream.read(document, nesting: limits.depth, handler: reader)
        for (part, section) in [("footnotes.xml", "Footnotes"), ("endnotes.xml", "Endnotes")] {
            guard let notes = try package.part(folder + part) else { continue }
            reader.startNotes(section)
            try XMLStream.read(notes, nesting: limits.depth, handler: reader)
        }
        return CheckedText(blocks: reader.blocks, place: .paragraph)
    }

    private static func check(_ start: Data, named name: String) throws(Fault) {
        guard !start.isEmpty else { throw Fault(file: name, "the file is empty") }
        if start.elementsEqual([0xD0, 0xCF, 0x11, 0xE0]) {
            throw Fault(file: name, "the document is protected by a password or of Word 97; save it as .docx without a password")
        }
        guard start.starts(with: [0x50, 0x4B]) else {
            throw Fault(file: name, "this is no Word document, whatever its name ends in; save the report as .docx")
        }
    }

    /// The path of the part that the package calls its document.
    private static func mainPart(of package: ZipPackage, _ limits: ReadingLimits) throws(Fault) -> String? {
        let usual = "word/document.xml"
        guard let part = try package.part("_rels/.rels") else { return package.contains(usual) ? usual : nil }
        let relationships = WordMainPart()
        try XMLStream.read(part, nesting: limits.depth, handler: relationships)
        return relationships.path
    }
}
