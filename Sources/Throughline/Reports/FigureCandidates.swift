import Statistics
import Values

extension [Key: FigureEvaluation] {
    /// What a typed number may be meant to be, in order of key.
    var candidates: [NumberCandidate] {
        values.sorted { $0.result.figure.key < $1.result.figure.key }.compactMap { evaluation in
            let figure = evaluation.result.figure
            switch evaluation.result.outcome {
            case .proportion(let proportion, let unit):
                return NumberCandidate(key: figure.key.text, label: figure.label, value: .proportion(proportion), unit: unit)
            case .distribution(let tabulation, let unit):
                let words = tabulation.variable.categories.map(\.label)
                return NumberCandidate(
                    key: figure.key.text, label: figure.label, words: words, value: .tabulation(tabulation), unit: unit)
            default: return nil
            }
        }
    }
}
