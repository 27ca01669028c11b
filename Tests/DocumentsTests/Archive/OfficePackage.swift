import Documents
import Testing

/// The parts of an office file, read back.
struct OfficePackage {
    let entries: [ZipEntry]

    init(_ bytes: [UInt8]) throws { entries = try ZipArchive.read(bytes) }

    func bytes(_ path: String) throws -> [UInt8] { try #require(entries.first { $0.path == path }, "\(path)").bytes }

    func xml(_ path: String) throws -> OfficeXML { try #require(OfficeXML.parse(bytes(path)), "\(path) is not well-formed") }

    /// The paths of XML parts that a parser refuses.
    var malformed: [String] {
        entries.filter { $0.path.hasSuffix(".xml") || $0.path.hasSuffix(".rels") }.filter { OfficeXML.parse($0.bytes) == nil }.map(
            \.path)
    }
}
