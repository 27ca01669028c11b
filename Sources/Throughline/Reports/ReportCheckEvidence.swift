import Foundation
import Statistics
import Values

extension Region {
    /// What a text is held against when it is said to be a report of a programme: every figure of the programme as of the report's day,
    /// and the participation grid.
    ///
    /// - Parameter name: `programme/report`.
    package func checkEvidence(for name: String) throws -> CheckEvidence {
        try read { stores in
            let publisher = try Publisher(stores: stores, name: name)
            let definitions = try ReportDefinitions(stores.evidence, in: publisher.id)
            let catalogue = try stores.catalogue(for: Scope(programme: publisher.id, asOf: publisher.report.asOf))
            let figures = definitions.figures.values.sorted { $0.key < $1.key }
            return CheckEvidence(
                candidates: try FigureEvaluator(catalogue: catalogue).evaluate(figures).candidates,
                attendance: try ParticipationColumns(catalogue).marked)
        }
    }
}

/// The participation grid as columns of marks, each with the words that name its event.
private struct ParticipationColumns {
    let marked: [MarkedColumn]

    init(_ catalogue: EvidenceCatalogue) throws {
        let (_, provider) = try catalogue.find("participation")
        guard case .dataset(let grid) = try provider.evidence(at: "participation", variables: []) else {
            marked = []
            return
        }
        let words = grid.columns.map { Set(ParticipationColumns.words($0.variable.label)) }
        marked = grid.columns.enumerated().compactMap { place, column in
            guard case .codes(let codes) = column.cells else { return nil }
            let others = words.enumerated().filter { $0.offset != place }.reduce(into: Set<String>()) { $0.formUnion($1.element) }
            let asked = codes.filter { $0 != Missing.notAsked.code }
            return MarkedColumn(
                label: ParticipationColumns.short(column.variable.label),
                names: ParticipationColumns.parts(column.variable.label) + words[place].subtracting(others).sorted(),
                marked: asked.count { $0 == 0 }, blank: asked.count { Missing(code: $0) != nil }, rows: asked.count)
        }
    }

    /// `Event 2` of `Event 2: Summit, 20 March 2026`.
    private static func short(_ label: String) -> String { label.split(separator: ":").first.map(String.init) ?? label }

    /// The title and the day.
    private static func parts(_ label: String) -> [String] {
        label.split(separator: ":").dropFirst().flatMap { $0.split(separator: ",") }.map(String.init)
    }

    /// Single words that may name an event where no other has them: `summit`, `online`.
    private static func words(_ label: String) -> [String] {
        label.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 4 }
    }
}
