import Statistics
import Values

/// What a feature says of one source of evidence: where it is found and what may be asked of it.
struct SourceDescription: Sendable {
    /// `participation`, `survey/inclusion/baseline`, `totals/vision`.
    let path: String
    let title: String
    /// How suppression treats the counts; organisations are public, people are not.
    let scheme: Scheme
    /// True where the rows themselves may leave the house: attendance and participation.
    let hasPublicRows: Bool
    /// Where a published total is printed.
    let citation: String?
    /// What holds for every figure of this source, such as how 'I do not know' is counted.
    let note: String?
}

/// Reads the evidence of one feature for a scope. A feature becomes reportable by conforming in its `…Evidence.swift`; it describes
/// and reads, and counts nothing.
protocol EvidenceProvider {
    func sources() throws -> [SourceDescription]
    /// The evidence at a path that `sources` names. Columns beyond `variables` may be left out.
    func evidence(at path: String, variables: Set<String>) throws -> Evidence
    /// The record that a cell comes from, as imports name it; of units that nobody may be told apart by, the record of all.
    func record(of unit: String?, variable: String, at path: String) throws -> EvidenceRecord?
}

extension EvidenceProvider {
    func record(of unit: String?, variable: String, at path: String) throws -> EvidenceRecord? { nil }
}
