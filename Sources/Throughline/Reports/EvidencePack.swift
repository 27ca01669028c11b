import Documents
import Foundation
import Statistics
import Values

/// A Data Package (v1) from which every figure of a publication can be computed again: suppressed tabulations, definitions, results,
/// rows of public sources, and a manifest of hashes.
struct EvidencePack {
    let content: PublicationContent
    let version: Int?

    func archive() throws -> [UInt8] {
        var entries = files()
        entries.append(ZipEntry(path: "datapackage.json", bytes: DataPackage(content: content, version: version).bytes))
        entries.sort { $0.path < $1.path }
        entries.append(ZipEntry(path: "manifest-sha256.txt", bytes: manifest(entries)))
        return try ZipArchive.write(entries, day: content.asOf)
    }

    private func files() -> [ZipEntry] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        func json(_ value: some Encodable) -> [UInt8] { (try? encoder.encode(value)).map(Array.init) ?? [] }
        return [
            ZipEntry(path: "README.md", bytes: Array(EvidencePackGuide(content: content, version: version).text.utf8)),
            ZipEntry(path: "figures.json", bytes: json(content.figures)),
            ZipEntry(path: "claims.json", bytes: json(content.claims)),
            ZipEntry(path: "findings.json", bytes: json(content.findings)),
            ZipEntry(path: "waivers.json", bytes: json(content.waivers)),
            ZipEntry(path: "narrative.md", bytes: Array(content.narrative.utf8)),
            ZipEntry(path: "data/tabulations.csv", bytes: CSVWriter.write(table: tabulations, flavour: .verbatim)),
            ZipEntry(path: "data/results.csv", bytes: CSVWriter.write(table: results, flavour: .verbatim)),
        ]
            + content.publicRows.map {
                ZipEntry(path: "data/rows-\($0.id).csv", bytes: CSVWriter.write(table: $0, flavour: .verbatim))
            }
    }

    private func manifest(_ entries: [ZipEntry]) -> [UInt8] {
        Array(entries.map { "\(Fingerprint.of(bytes: $0.bytes))  \($0.path)\n" }.joined().utf8)
    }

    /// One row a figure and category: the counts that the figure is computed from. A count that is not shown is empty.
    var tabulations: Table {
        let columns = ["figure", "category", "count", "base", "base_kind", "state"].map { Table.Column($0) }
        return Table(
            id: "tabulations", caption: "Tabulations", columns: columns,
            rows: content.figures.flatMap { TabulationRows($0).rows }.map { $0.map { Cell($0) } })
    }

    var results: Table {
        let columns = ["figure", "label", "printed", "hash"].map { Table.Column($0) }
        return Table(
            id: "results", caption: "Results", columns: columns,
            rows: content.figures.map { [Cell($0.figure.key.text), Cell($0.figure.label), Cell($0.text), Cell($0.hash)] })
    }
}
