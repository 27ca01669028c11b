import Foundation
import Values

/// Loads a pack that was read without fault, inside one transaction.
struct PackLoader {
    let stores: Stores
    let pack: Pack
    let programme: Programme
    /// Called with the number of returns written so far.
    let progress: (Int) -> Void

    func load() throws -> LoadSummary {
        let found = try stores.programmes.find(programme.key)
        let id = try found?.id ?? stores.programmes.insert(programme)
        var merge = PackMerge(store: stores.packs, programme: id)
        let stored = found.map { [($0.programme.key.text, $0.programme)] } ?? []
        try merge.merge(
            "programme", [(programme.key.text, programme)], stored: stored, insert: { _ in },
            update: { try stores.programmes.update(id, to: $0) })
        try plan(&merge, id)
        try surveys(&merge, id)
        try events(&merge, id)
        try definitions(&merge, id)
        try merge.merge(
            "report", pack.reports.map { ($0.key.text, $0) }, stored: stores.reports.all(in: id).map { ($0.key.text, $0) },
            insert: { try stores.reports.insert($0, in: id) }, update: { try stores.reports.update($0, in: id) })
        return merge.summary
    }

    private func plan(_ merge: inout PackMerge, _ id: ProgrammeID) throws {
        try merge.merge(
            "project", pack.projects.map { ($0.key.text, $0) },
            stored: stores.programmes.projects(of: id).map { ($0.key.text, $0) },
            insert: { try stores.programmes.insert($0, in: id) }, update: { try stores.programmes.update($0, in: id) })
        try merge.merge(
            "organisation", pack.organisations.map { ($0.key.text, $0) },
            stored: stores.organisations.all(in: id).map { ($0.key.text, $0) },
            insert: { try stores.organisations.insert($0, in: id) }, update: { try stores.organisations.update($0, in: id) })
        try merge.merge(
            "measure", pack.measures.map { ($0.key.text, $0) }, stored: stores.measures.all(in: id).map { ($0.key.text, $0) },
            insert: { try stores.measures.insert($0, in: id) }, update: { try stores.measures.update($0, in: id) })
    }

    private func surveys(_ merge: inout PackMerge, _ id: ProgrammeID) throws {
        try merge.merge(
            "survey-version", pack.versions.map { ("\($0.survey)/\($0.number)", $0) },
            stored: stores.surveyVersions.all(in: id).map { ("\($0.survey)/\($0.number)", $0) },
            insert: { try stores.surveyVersions.insert($0, in: id) },
            update: { version in
                let place = pack.place("survey-version", "\(version.survey)/\(version.number)")
                throw Faults([
                    place.fault(
                        "version \(version.number) of '\(version.survey)' is published and never changes; make it version \(version.number + 1)"
                    )
                ])
            })
        try merge.merge(
            "wave", pack.waves.map { ("\($0.wave.survey)/\($0.wave.key)", $0.wave) },
            stored: stores.surveyWaves.all(in: id).map { ("\($0.wave.survey)/\($0.wave.key)", $0.wave) },
            insert: { _ = try stores.surveyWaves.insert($0, in: id) }, update: { try update($0, id) })
        let numbers = try stores.surveyWaves.all(in: id)
        for wave in pack.waves {
            guard let number = numbers.first(where: { $0.wave.survey == wave.wave.survey && $0.wave.key == wave.wave.key })?.number
            else {
                continue
            }
            try ReturnsLoader(stores: stores, pack: pack, wave: wave, number: number, programme: id, progress: progress)
                .load(&merge.summary)
        }
    }

    /// What was promised to those who answer is fixed: anonymity in both directions, who is asked, and the version.
    private func update(_ wave: SurveyWave, _ id: ProgrammeID) throws {
        let stored = try stores.surveyWaves.all(in: id).first { $0.wave.survey == wave.survey && $0.wave.key == wave.key }
        guard let stored = stored?.wave else { return }
        let fixed = [
            ("anonymous", stored.isAnonymous == wave.isAnonymous), ("unit", stored.unit == wave.unit),
            ("version", stored.version == nil || stored.version == wave.version),
        ]
        let place = pack.place("wave", "\(wave.survey)/\(wave.key)")
        let faults = fixed.filter { !$0.1 }.map { name, _ in
            place.fault("wave '\(wave.key)': '\(name)' never changes once a wave is loaded; make it another wave")
        }
        guard faults.isEmpty else { throw Faults(faults) }
        try stores.surveyWaves.update(wave, in: id)
    }

    private func events(_ merge: inout PackMerge, _ id: ProgrammeID) throws {
        try merge.merge(
            "event", pack.events.map { ($0.key.text, $0) }, stored: stores.events.all(in: id).map { ($0.key.text, $0) },
            insert: { try stores.events.insert($0, in: id) }, update: { try stores.events.update($0, in: id) })
        try attendance(&merge, id)
    }

    /// What stands for an event and an organisation is one record; the rows that it supersedes are appended with it, so that an
    /// earlier day still has its own.
    private func attendance(_ merge: inout PackMerge, _ id: ProgrammeID) throws {
        func key(_ row: Attendance) -> String { "\(row.event)/\(row.organisation)" }
        let rows = Dictionary(grouping: pack.attendance, by: key)
        let history = Dictionary(grouping: try stores.events.history(in: id), by: key)
        func append(_ standing: Attendance) throws {
            let written = Set(history[key(standing)] ?? [])
            for row in rows[key(standing)] ?? [] where row == standing || !written.contains(row) {
                try stores.events.record(row, in: id)
            }
        }
        try merge.merge(
            "attendance", rows.sorted { $0.key < $1.key }.compactMap { key, rows in rows.last.map { (key, $0) } },
            stored: history.compactMap { key, rows in rows.last.map { (key, $0) } }, insert: append, update: append)
    }

    private func definitions(_ merge: inout PackMerge, _ id: ProgrammeID) throws {
        try merge.merge(
            "document", pack.documents.map { ($0.key.text, $0) },
            stored: stores.evidence.documents(in: id).map { ($0.key.text, $0) },
            insert: { try stores.evidence.put($0, in: id) }, update: { try stores.evidence.put($0, in: id) })
        try merge.merge(
            "total", pack.totals.map { ($0.key.text, $0) }, stored: stores.publishedTotals.all(in: id).map { ($0.key.text, $0) },
            insert: { try stores.publishedTotals.insert($0, in: id) }, update: { try stores.publishedTotals.update($0, in: id) })
        try define(pack.figures, .figure, key: \.key, &merge, id)
        try define(pack.tables, .table, key: \.key, &merge, id)
        try define(pack.charts, .chart, key: \.key, &merge, id)
        try define(pack.claims, .claim, key: \.key, &merge, id)
    }

    private func define<Definition: Codable & Hashable>(
        _ definitions: [Definition], _ kind: EvidenceStore.Kind, key: (Definition) -> Key, _ merge: inout PackMerge,
        _ id: ProgrammeID
    ) throws {
        let put: (Definition) throws -> Void = { try stores.evidence.put($0, kind, key: key($0), in: id) }
        try merge.merge(
            kind.rawValue, definitions.map { (key($0).text, $0) },
            stored: stores.evidence.definitions(Definition.self, kind, in: id).map { (key($0).text, $0) }, insert: put, update: put)
    }
}
