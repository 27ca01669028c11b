import Statistics
import Values

/// Published totals as evidence: counts of printed labels, cited to document, table and line.
struct PublishedTotalEvidence: EvidenceProvider {
    let stores: Stores
    let scope: Scope

    func sources() throws -> [SourceDescription] {
        let documents = try stores.evidence.documents(in: scope.programme)
        return try stores.publishedTotals.all(in: scope.programme).map { total in
            SourceDescription(
                path: total.sourcePath, title: total.title, scheme: .none, hasPublicRows: false,
                citation: total.citation(documents), note: total.sourceNote)
        }
    }

    func evidence(at path: String, variables: Set<String>) throws -> Evidence {
        guard let total = try stores.publishedTotals.all(in: scope.programme).first(where: { $0.sourcePath == path }) else {
            throw EvidenceFault(message: "unknown source '\(path)'", nearMatch: nil)
        }
        return .totals(total.totals)
    }
}

extension PublishedTotal {
    /// `totals/vision`.
    var sourcePath: String { "totals/\(key)" }

    /// The total as Statistics knows it.
    var totals: PublishedTotals {
        let kinds: [Kind: Variable.Kind] = [.single: .single, .rating: .rating, .multiple: .multiple]
        let variable = Variable(
            key: key.text, label: title, kind: kinds[kind] ?? .single,
            categories: cells.map { Category(key: $0.key.text, label: $0.label) })
        let tabulation = Tabulation(
            variable: variable, counts: cells.map(\.count), answered: base, missing: [.noReply: (invited ?? base) - base],
            unsplit: unsplit, derived: Set(cells.filter(\.isDerived).map(\.key.text)))
        return PublishedTotals(
            unit: unit == .authorities ? .authority : .respondent, tabulation: tabulation,
            citation: Citation(document: document.text, table: place, lines: lines), note: note)
    }

    fileprivate func citation(_ documents: [CitedDocument]) -> String? {
        guard let cited = documents.first(where: { $0.key == document }) else { return nil }
        let noun = lines.allSatisfy(\.isNumber) ? "line" : "lines"
        return "\(cited.title), \(cited.publisher), \(cited.published): \(place), \(noun) \(lines)"
    }

    fileprivate var sourceNote: String {
        let words = ["Published total: counts without rows", note]
        return words.compactMap { $0 }.joined(separator: "; ")
    }
}
