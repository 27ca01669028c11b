import Documents
import Foundation
import Values

/// `datapackage.json` of an evidence pack (Frictionless Data Package v1, specs.frictionlessdata.io/data-package).
struct DataPackage {
    let content: PublicationContent
    let version: Int?

    var bytes: [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(descriptor)).map(Array.init) ?? []
    }

    private struct Descriptor: Encodable {
        let name: String
        let title: String
        let description: String
        let version: String
        let profile = "tabular-data-package"
        let resources: [Resource]
    }

    private struct Resource: Encodable {
        let name: String
        let path: String
        let profile = "tabular-data-resource"
        let encoding = "utf-8"
        let schema: Schema
    }

    private struct Schema: Encodable {
        let fields: [Field]
        let missingValues: [String]
    }

    private struct Field: Encodable {
        let name: String
        let type: String
    }

    private var descriptor: Descriptor {
        let tabulations = EvidencePack(content: content, version: version).tabulations
        let results = EvidencePack(content: content, version: version).results
        return Descriptor(
            name: content.report.replacing("/", with: "-"), title: content.title,
            description: [content.summary, content.banner].compactMap { $0 }.joined(separator: " "),
            version: version.map { "\($0).0.0" } ?? "0.0.0-draft",
            resources: [
                resource("tabulations", "data/tabulations.csv", tabulations.columns.map(\.header), integers: ["count", "base"]),
                resource("results", "data/results.csv", results.columns.map(\.header), integers: []),
            ]
                + content.publicRows.map { table in
                    resource("rows-\(table.id)", "data/rows-\(table.id).csv", table.columns.map(\.header), integers: [])
                })
    }

    private func resource(_ name: String, _ path: String, _ columns: [String], integers: Set<String>) -> Resource {
        Resource(
            name: name, path: path,
            schema: Schema(
                fields: columns.map { Field(name: $0, type: integers.contains($0) ? "integer" : "string") },
                missingValues: ["", "hidden"]))
    }
}
