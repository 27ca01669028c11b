import Statistics
import Values

/// Each wave with returns as a dataset: authorities invited, or people who returned, by question.
struct SurveyEvidence: EvidenceProvider {
    let stores: Stores
    let scope: Scope
    /// How many people were at an event, for a feedback form that does not say how many were invited.
    let headcounts: [Key: Int]

    func sources() throws -> [SourceDescription] {
        let versions = try stores.surveyVersions.all(in: scope.programme)
        return try stores.surveyWaves.all(in: scope.programme).compactMap { _, wave in
            guard let version = version(of: wave, versions) else { return nil }
            let hasDoNotKnow = version.questions.contains { $0.options.contains { $0.role == .doNotKnow } }
            return SourceDescription(
                path: wave.sourcePath, title: "\(version.title): \(wave.title)", scheme: wave.scheme, hasPublicRows: false,
                citation: nil, note: hasDoNotKnow ? "'I do not know' is an answer and is in the base." : nil)
        }
    }

    func evidence(at path: String, variables: Set<String>) throws -> Evidence {
        let versions = try stores.surveyVersions.all(in: scope.programme)
        guard
            let (number, wave) = try stores.surveyWaves.all(in: scope.programme).first(where: { $0.wave.sourcePath == path }),
            let version = version(of: wave, versions)
        else { throw EvidenceFault(message: "unknown source '\(path)'", nearMatch: nil) }
        let questions = version.questions.enumerated().filter { variables.contains($1.key.text) && $1.kind != .text }
        let units = try SurveyUnits(wave, number: number, stores: stores, scope: scope, headcounts: headcounts)
        let columns = try questions.compactMap { offset, question in
            try SurveyColumn(question, units).read(question: offset + 1, wave: number, stores: stores, scope: scope)
        }
        return .dataset(
            Dataset(
                unit: units.unit, unitKeys: units.keys, unitLabels: units.labels, outside: units.outside, columns: columns))
    }

    func record(of unit: String?, variable: String, at path: String) -> EvidenceRecord? {
        let wave = path.dropFirst("survey/".count)
        return unit.map { EvidenceRecord(kind: "return", key: "\(wave)/\($0)") }
            ?? EvidenceRecord(kind: "returns", key: String(wave))
    }

    private func version(of wave: SurveyWave, _ versions: [SurveyVersion]) -> SurveyVersion? {
        versions.first { $0.survey == wave.survey && $0.number == wave.version }
    }
}

extension SurveyWave {
    var scheme: Scheme {
        switch disclosure {
        case .none: .none
        case .people: .people
        case .hes: .hes
        case .ons: .ons10to5
        case .ofqual: .ofqual
        }
    }
}
