import Statistics
import Values

/// Follows one figure of a report.
struct FigureTracing {
    let stores: Stores
    let programme: ProgrammeID
    let programmeKey: Key
    let catalogue: EvidenceCatalogue

    func trace(_ figure: Figure) throws -> FigureTrace {
        let reading = try catalogue.read(for: [figure])
        let result = try FigureEvaluator(catalogue: catalogue).evaluate(figure, reading).result
        let variables = Set(figure.query.variables).union(figure.query.filter.map(\.variable)).sorted()
        return FigureTrace(
            key: figure.key.text, label: figure.label, text: result.text, hash: result.hash, definition: figure,
            tabulation: result.outcome, sources: try figure.sources.map { try source($0, variables, reading) })
    }

    private func source(_ path: String, _ variables: [String], _ reading: EvidenceReading) throws -> FigureTrace.Source {
        let (description, provider) = try catalogue.find(path)
        guard case .dataset(let dataset) = reading[path]?.evidence else {
            return FigureTrace.Source(path: path, title: description.title, rows: nil, files: [], note: description.citation)
        }
        guard let keys = dataset.unitKeys else {
            let files = try provider.record(of: nil, variable: variables.first ?? "", at: path).map(files) ?? []
            let note = "\(English.counted(dataset.rowCount, "return")); no row can be told from another"
            return FigureTrace.Source(path: path, title: description.title, rows: nil, files: files, note: note)
        }
        let rows = try keys.enumerated().map { index, key in
            let records = try variables.compactMap { try provider.record(of: key, variable: $0, at: path) }
            let cells = Dictionary(variables.compactMap { name in dataset.column(name).map { (name, $0.words(at: index)) } }) { $1 }
            return FigureTrace.Row(unit: key, cells: cells, files: try Set(records).sorted { $0.key < $1.key }.flatMap(files))
        }
        return FigureTrace.Source(path: path, title: description.title, rows: rows, files: [], note: nil)
    }

    private func files(_ record: EvidenceRecord) throws -> [FigureTrace.File] {
        try stores.imports.origins(ofKind: record.kind, key: record.key, in: programme).map { origin in
            FigureTrace.File(
                id: "\(programmeKey)/\(origin.number)", name: origin.file, sha256: origin.sha256, importedOn: origin.importedOn,
                line: origin.line,
                original: try origin.original.map { try CanonicalJSON.read([String: String].self, fromText: $0) })
        }
    }
}

extension Column {
    /// What stands in a row, as the source words it.
    fileprivate func words(at row: Int) -> String {
        switch cells {
        case .codes(let codes): words(code: codes[row])
        case .numbers(let values, let missing): Missing(code: missing[row]).map(words) ?? String(values[row])
        case .choices(let vectors):
            Missing(code: vectors.first?[row] ?? 0).map(words)
                ?? vectors.indices.filter { vectors[$0][row] == 1 }.map { variable.categories[$0].label }.joined(separator: "; ")
        }
    }

    private func words(code: UInt8) -> String { Missing(code: code).map(words) ?? variable.categories[Int(code)].label }

    private func words(_ missing: Missing) -> String {
        switch missing {
        case .noReply: "no reply"
        case .notAsked: "not asked"
        case .notAnswered: "not answered"
        case .notRecorded: "not recorded"
        case .notYetDue: "not yet due"
        }
    }
}
