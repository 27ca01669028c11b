import Statistics
import Values

/// Computes figures from the evidence of a catalogue.
struct FigureEvaluator {
    let catalogue: EvidenceCatalogue

    /// Every figure's evaluation by key. A figure that its evidence cannot answer throws `EvidenceFault` naming the figure.
    func evaluate(_ figures: [Figure]) throws -> [Key: FigureEvaluation] {
        try evaluate(figures, try catalogue.read(for: figures))
    }

    func evaluate(_ figures: [Figure], _ reading: EvidenceReading) throws -> [Key: FigureEvaluation] {
        var evaluations: [Key: FigureEvaluation] = [:]
        for figure in figures { evaluations[figure.key] = try evaluate(figure, reading) }
        return evaluations
    }

    func evaluate(_ figure: Figure, _ reading: EvidenceReading) throws -> FigureEvaluation {
        let sources = figure.sources.compactMap { reading[$0] }
        if figure.query.show == .names, let closed = sources.first(where: { !$0.description.hasPublicRows }) {
            throw EvidenceFault(
                message:
                    "figure '\(figure.key)': '\(closed.description.path)' prints no names; only participation is published by name",
                nearMatch: nil)
        }
        let exact: Outcome
        do {
            exact =
                sources.count == 2
                ? try figure.query.evaluateChange(from: sources[0].evidence, to: sources[1].evidence)
                : try figure.query.evaluate(on: sources[0].evidence)
        } catch let refusal {
            throw EvidenceFault(message: "figure '\(figure.key)': \(refusal)", nearMatch: nil)
        }
        let outcome = sources.reduce(exact) { $0.disclosed(under: $1.description.scheme) }
        let result = FigureResult(
            figure: figure, sources: sources.map { FigureResult.Source($0.description, $0.evidence) },
            asked: FigureResult.Asked.all(of: figure.query, in: sources[0].evidence), outcome: outcome,
            text: outcome.prose(figure.query.show), hash: Fingerprint.short(of: FigureContent(figure: figure, outcome: outcome)))
        return FigureEvaluation(result: result, exact: exact)
    }

    /// The fingerprint of the rows that a figure reads; it stays in the database, since a hash over few ratings can be guessed.
    func inputs(of figure: Figure, _ reading: EvidenceReading) -> String {
        figure.sources.compactMap { reading[$0] }.map { source in
            Fingerprint.of(bytes: source.evidence.canonicalRows(variables: figure.query.allVariables))
        }.joined(separator: "+")
    }
}

/// What a figure's printed hash is taken over.
private struct FigureContent: Codable {
    let figure: Figure
    let outcome: Outcome
}

extension FigureResult.Asked {
    fileprivate static func all(of query: Query, in evidence: Evidence) -> [Self] {
        query.variables.compactMap { key in
            guard let variable = evidence.variable(key) else { return nil }
            let answers = query.categories.compactMap { category in
                variable.position(of: category).map { variable.categories[$0].label }
            }
            return Self(variable: variable.label, answers: answers)
        }
    }
}

extension Evidence {
    fileprivate func variable(_ key: String) -> Variable? {
        switch self {
        case .dataset(let dataset): dataset.column(key)?.variable
        case .totals(let totals): totals.tabulation.variable.key == key ? totals.tabulation.variable : nil
        case .listing: nil
        }
    }
}

extension FigureResult.Source {
    init(_ description: SourceDescription, _ evidence: Evidence) {
        self.init(
            path: description.path, title: description.title, citation: description.citation, note: description.note,
            isPerson: evidence.unit?.isPerson ?? false, hasPublicRows: description.hasPublicRows)
    }
}
