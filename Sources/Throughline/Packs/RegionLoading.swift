import Foundation
import Values

extension Region {
    /// Loads a pack: everything is checked first and every fault reported at once; then all of it is loaded, or nothing.
    ///
    /// - Parameter progress: called with the number of returns written so far.
    /// - Throws: `Fault` where the folder cannot be read, `Faults` in its content.
    @discardableResult
    package func load(_ folder: URL, rowLimit: Int, progress: (Int) -> Void = { _ in }) throws -> LoadSummary {
        let faults = FaultList()
        let pack = PackReader(folder: try PackFolder(folder, rowLimit: rowLimit), faults: faults).read()
        PackCheck(pack: pack, faults: faults).run()
        try faults.throwIfAny()
        guard let programme = pack.programme else { throw Fault(file: folder.path, "the pack has no programme") }
        return try withoutActuallyEscaping(progress) { progress in
            try write { stores in
                let summary = try PackLoader(stores: stores, pack: pack, programme: programme, progress: progress).load()
                try EvidenceProof(stores: stores, pack: pack, programme: programme).run()
                return summary
            }
        }
    }
}

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
