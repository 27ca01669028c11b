import Statistics
import Values

/// What a figure came to: exact, disclosed, and as printed. This is what a publication freezes.
struct FigureResult: Codable, Hashable, Sendable {
    /// One source of the figure, as its note names it.
    struct Source: Codable, Hashable, Sendable {
        let path: String
        let title: String
        let citation: String?
        let note: String?
        let isPerson: Bool
        let hasPublicRows: Bool
    }

    /// What was asked, in the words of the source: a question or event, and the answers counted.
    struct Asked: Codable, Hashable, Sendable {
        let variable: String
        let answers: [String]
    }

    let figure: Figure
    let sources: [Source]
    let asked: [Asked]
    /// After suppression: what is withheld is not here.
    let outcome: Outcome
    /// As it stands in a sentence.
    let text: String
    /// Of definition and outcome; printed with the figure.
    let hash: String
}

/// A figure before suppression: for testing claims and measures, never for print.
struct FigureEvaluation: Sendable {
    let result: FigureResult
    let exact: Outcome
}
