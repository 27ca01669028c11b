import Values

extension Region {
    /// Every kind of background work.
    package static let jobKinds: [any Job.Type] = [SendMailJob.self, PruneJobsJob.self, PruneMailJob.self]

    /// Everything that comes round.
    package static let schedules = [
        JobSchedule("prune-jobs", .daily(hour: 3)) { _ in PruneJobsJob() },
        JobSchedule("prune-mail", .daily(hour: 4)) { _ in PruneMailJob() },
    ]
}

/// The features, in order: each may name those before it, never one after.
extension Stores {
    /// Every source of evidence. A feature becomes reportable by adding its provider here.
    func catalogue(for scope: Scope) throws -> EvidenceCatalogue {
        let headcounts = try events.all(in: scope.programme).reduce(into: [Key: Int]()) { $0[$1.key] = $1.headcount }
        let providers: [any EvidenceProvider] = [
            PublishedTotalEvidence(stores: self, scope: scope),
            SurveyEvidence(stores: self, scope: scope, headcounts: headcounts),
            EventEvidence(stores: self, scope: scope),
            ParticipationEvidence(stores: self, scope: scope),
        ]
        let measures = MeasureEvidence { try standings(for: scope, from: EvidenceCatalogue(providers)) }
        return EvidenceCatalogue(providers + [measures])
    }

    private func standings(for scope: Scope, from catalogue: EvidenceCatalogue) throws -> [MeasureStanding] {
        let measures = try measures.all(in: scope.programme)
        let wanted = Set(measures.flatMap { $0.rule?.figures ?? [] })
        let figures = try evidence.definitions(Figure.self, .figure, in: scope.programme).filter { wanted.contains($0.key) }
        let evaluations = try FigureEvaluator(catalogue: catalogue).evaluate(figures)
        return try measures.map { try MeasureStanding($0, on: scope.asOf, figures: evaluations) }
    }
}
