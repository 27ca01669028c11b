import Statistics
import Values

/// Everything a report quotes, computed as of its day: what a publication freezes.
struct ReportEvaluation: Sendable {
    let figures: [Key: FigureEvaluation]
    /// Of the rows that each figure read.
    let inputs: [Key: String]
    let claims: [Key: ClaimResult]
    /// The participation grid and the register of measures, where a table prints them.
    let participation: Dataset?
    let measures: Listing?

    /// - Throws: `EvidenceFault` naming a figure or claim that the evidence cannot answer.
    init(_ use: ReportUse, _ definitions: ReportDefinitions, _ catalogue: EvidenceCatalogue) throws {
        let wanted = use.figures.sorted().compactMap { definitions.figures[$0] }
        let evaluator = FigureEvaluator(catalogue: catalogue)
        let reading = try catalogue.read(for: wanted)
        let figures = try evaluator.evaluate(wanted, reading)
        self.figures = figures
        inputs = wanted.reduce(into: [:]) { $0[$1.key] = evaluator.inputs(of: $1, reading) }
        claims = try use.claims.sorted().compactMap { definitions.claims[$0] }.reduce(into: [:]) {
            $0[$1.key] = try $1.test(figures)
        }
        let kinds = Set(use.tables.map(\.kind))
        participation = try kinds.contains(.participation) ? Self.dataset(catalogue) : nil
        measures = try kinds.contains(.measures) ? Self.register(catalogue) : nil
    }

    /// A figure's result by key; nil for a key that the report does not use.
    func result(_ key: Key) -> FigureResult? { figures[key]?.result }

    private static func dataset(_ catalogue: EvidenceCatalogue) throws -> Dataset? {
        let (_, provider) = try catalogue.find("participation")
        guard case .dataset(let dataset) = try provider.evidence(at: "participation", variables: []) else { return nil }
        return dataset
    }

    private static func register(_ catalogue: EvidenceCatalogue) throws -> Listing? {
        let (_, provider) = try catalogue.find("measures/register")
        guard case .listing(let listing) = try provider.evidence(at: "measures/register", variables: []) else { return nil }
        return listing
    }
}
