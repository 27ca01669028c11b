import Values

/// Evaluates every figure and claim of a freshly loaded pack, so that a definition that the evidence cannot answer is refused with the
/// load and not found at publication.
struct EvidenceProof {
    let stores: Stores
    let pack: Pack
    let programme: Programme

    /// What is held of a million returns is what so many figures ask, a byte an answer.
    private static let figuresAtOnce = 8

    func run() throws {
        guard let id = try stores.programmes.find(programme.key)?.id else { return }
        let days = Set(pack.reports.map(\.asOf)).sorted()
        let faults = FaultList()
        for day in days.isEmpty ? [programme.endsOn] : days {
            let catalogue = try stores.catalogue(for: Scope(programme: id, asOf: day))
            let evaluator = FigureEvaluator(catalogue: catalogue)
            var evaluations: [Key: FigureEvaluation] = [:]
            for start in stride(from: 0, to: pack.figures.count, by: Self.figuresAtOnce) {
                let figures = Array(pack.figures[start..<min(start + Self.figuresAtOnce, pack.figures.count)])
                let reading = try catalogue.read(for: figures)
                for figure in figures {
                    report(faults, pack.place("figure", figure.key)) {
                        evaluations[figure.key] = try evaluator.evaluate(figure, reading)
                    }
                }
            }
            for claim in pack.claims {
                report(faults, pack.place("claim", claim.key)) { _ = try claim.test(evaluations) }
            }
        }
        try faults.throwIfAny()
    }

    private func report(_ faults: FaultList, _ place: ContentPlace, _ work: () throws -> Void) {
        do { try work() } catch let fault as EvidenceFault {
            faults.add(place.fault(fault.message, nearMatch: fault.nearMatch))
        } catch {
            faults.add(place.fault("\(error)"))
        }
    }
}
