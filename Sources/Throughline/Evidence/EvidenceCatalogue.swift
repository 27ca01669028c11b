import Statistics
import Values

/// Every source of a programme on a day, and the evidence behind each.
struct EvidenceCatalogue {
    private let providers: [any EvidenceProvider]

    init(_ providers: [any EvidenceProvider]) { self.providers = providers }

    func sources() throws -> [SourceDescription] { try providers.flatMap { try $0.sources() } }

    /// The description of a source and the provider that reads it.
    func find(_ path: String) throws -> (description: SourceDescription, provider: any EvidenceProvider) {
        for provider in providers {
            if let description = try provider.sources().first(where: { $0.path == path }) { return (description, provider) }
        }
        let near = NearMatch.of(path, among: try sources().map(\.path))
        throw EvidenceFault(message: "unknown source '\(path)'", nearMatch: near)
    }

    /// Each source read once, with all the variables that the figures ask of it.
    func read(for figures: [Figure]) throws -> EvidenceReading {
        var wanted: [String: Set<String>] = [:]
        for figure in figures {
            for source in figure.sources { wanted[source, default: []].formUnion(figure.query.allVariables) }
        }
        var reading = EvidenceReading()
        for (path, variables) in wanted.sorted(by: { $0.key < $1.key }) {
            let (description, provider) = try find(path)
            reading.add(description, try provider.evidence(at: path, variables: variables))
        }
        return reading
    }
}

/// A definition that the evidence cannot answer, in words that end a sentence begun with the definition's place.
package struct EvidenceFault: Error, CustomStringConvertible {
    let message: String
    let nearMatch: String?

    package var description: String { message + (nearMatch.map { "; did you mean '\($0)'?" } ?? "") }
}

/// Evidence read at one time, by path.
struct EvidenceReading {
    private var sources: [String: (description: SourceDescription, evidence: Evidence)] = [:]

    mutating func add(_ description: SourceDescription, _ evidence: Evidence) {
        sources[description.path] = (description, evidence)
    }

    subscript(path: String) -> (description: SourceDescription, evidence: Evidence)? { sources[path] }
}
